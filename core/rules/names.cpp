// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/names.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

namespace hub {

namespace {

bool isApostrophe(char16_t c)
{
    switch (c) {
    case u'\'':
    case u'`':
    case 0x00B4: // acute accent on its own
    case 0x02BB:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032:
    case 0xFF07:
        return true;
    default:
        return false;
    }
}

bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 || c == 0xFE58 || c == 0xFE63
        || c == 0xFF0D;
}

bool isSpace(char16_t c)
{
    return QChar::isSpace(c) || c == 0x0085;
}

/// Signs made plain, spaces single, controls and format characters gone. NFKC runs between the two calls of this, so
/// that a ligature, a full-width letter or an accent typed apart folds like its everyday form.
QString plainSigns(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool pendingSpace = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isSpace(c.unicode())) {
            pendingSpace = !plain.isEmpty();
            continue;
        }
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : c.unicode();
        const QChar::Category category = QChar::category(point);
        if (category != QChar::Other_Control && category != QChar::Other_Format && category != QChar::Other_Surrogate) {
            if (pendingSpace)
                plain += u' ';
            pendingSpace = false;
            plain += isApostrophe(c.unicode()) ? QChar(u'\'') : isDash(c.unicode()) ? QChar(u'-') : c;
            if (pair)
                plain += text.at(i + 1);
        }
        i += pair ? 1 : 0;
    }
    return plain;
}

/// ICU's rules, which take some 50 ms to make and must not be shared between threads: one for each thread that folds.
const icu::Transliterator *latinFolding()
{
    // Any-Latin writes soft signs and glottal stops as modifier letters, which nobody types when searching.
    thread_local const std::unique_ptr<icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            u"Any-Latin; [\\u02B9\\u02BA\\u02BE\\u02BF] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        Q_ASSERT(U_SUCCESS(status));
        return made;
    }();
    return rules.get();
}

QString transliterated(const QString &text)
{
    const icu::Transliterator *rules = latinFolding();
    if (!rules)
        return text.toLower(); // ICU without its data: accents stay, nothing is lost
    icu::UnicodeString latin(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    rules->transliterate(latin);
    return QString(reinterpret_cast<const QChar *>(latin.getBuffer()), latin.length());
}

QString foldOnce(const QString &name)
{
    const QString composed = plainSigns(name).normalized(QString::NormalizationForm_KC);
    return plainSigns(transliterated(plainSigns(composed)));
}

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Most names of an English hub: one pass, one allocation, the same result as the long way.
QString foldAscii(const QString &name)
{
    QString folded;
    folded.reserve(name.size());
    bool pendingSpace = false;
    for (const QChar typed : name) {
        char16_t c = typed.unicode();
        if (isSpace(c)) {
            pendingSpace = !folded.isEmpty();
            continue;
        }
        if (c < 0x20 || c == 0x7F)
            continue;
        if (c >= u'A' && c <= u'Z')
            c += u'a' - u'A';
        if (pendingSpace)
            folded += u' ';
        pendingSpace = false;
        folded += QChar(isApostrophe(c) ? u'\'' : c);
    }
    return folded;
}

/// What cannot be seen, or moves what can: bidi controls, zero widths, fillers, line ends, tags, half a surrogate pair.
/// The joiners U+200C and U+200D stay: Persian, Hindi and family emoji are written with them.
bool isHidden(char32_t c)
{
    if (c == 0x200C || c == 0x200D)
        return false;
    if (c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString foldName(const QString &name)
{
    if (isPlainAscii(name))
        return foldAscii(name);
    QString folded = foldOnce(name);
    // A few rare letters need a second look (their Latin form has an accent of its own); three always settle.
    for (int again = 0; again < 3 && !isPlainAscii(folded); ++again) {
        const QString next = foldOnce(folded);
        if (next == folded)
            break;
        folded = next;
    }
    return folded;
}

bool sameAfterFolding(const QString &a, const QString &b)
{
    const QString folded = foldName(a);
    return !folded.isEmpty() && folded == foldName(b);
}

QString visibleName(const QString &name)
{
    QString shown;
    shown.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < name.size() && name.at(i + 1).isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, name.at(i + 1)) : c.unicode();
        if (point < 0x20)
            shown += QChar(char16_t(0x2400 + point));
        else if (point == 0x7F)
            shown += QChar(0x2421);
        else if (isHidden(point))
            shown += QChar(0x2423);
        else
            shown += QStringView(name).mid(i, pair ? 2 : 1);
        i += pair ? 1 : 0;
    }
    return shown;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheetwords.h"

#include "core/rules/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <vector>

namespace hub {

namespace {

/// As wordKey() leaves them. Words that only describe somebody ("man", "lady") are here where no one is called so.
constexpr std::array nobodyWords{
    u"a man",
    u"a n other",
    u"a person",
    u"a woman",
    u"an other",
    u"anon",
    u"anonymous",
    u"anonymous person",
    u"blank",
    u"declined",
    u"did not give name",
    u"did not say",
    u"didnt give name",
    u"didnt say",
    u"didn't give name",
    u"didn't say",
    u"didn't want to say",
    u"drop in",
    u"dropin",
    u"female",
    u"male",
    u"n a",
    u"n k",
    u"n/a",
    u"n/k",
    u"na",
    u"name not given",
    u"name not known",
    u"name withheld",
    u"nameless",
    u"nil",
    u"nk",
    u"no details",
    u"no name",
    u"no name given",
    u"no name taken",
    u"nobody",
    u"none",
    u"none given",
    u"not given",
    u"not known",
    u"not recorded",
    u"not said",
    u"not stated",
    u"not taken",
    u"null",
    u"prefer not to say",
    u"preferred not to say",
    u"rather not say",
    u"refused",
    u"refused name",
    u"somebody",
    u"someone",
    u"unk",
    u"unknown",
    u"unknown female",
    u"unknown male",
    u"unknown man",
    u"unknown person",
    u"unknown woman",
    u"unnamed",
    u"visitor",
    u"walk in",
    u"walk ins",
    u"walkin",
    u"withheld",
    u"would not say",
    u"would rather not say",
    u"wouldn't say",
    u"x",
    u"xx",
    u"xxx",
};

bool isKeyPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

enum class Joint { None, Weak, Strong };

/// A separator in a cell: how strongly it parts, and the characters it takes.
struct Cut {
    Joint joint = Joint::None;
    qsizetype length = 0;
};

bool isSpaceAt(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() && text.at(i).isSpace();
}

Cut cutAt(const QString &text, qsizetype i)
{
    constexpr QStringView strong = u"+;,|\n\r\t\u2022\u00B7\uFF0B\uFF0C\uFF1B\u3001";
    const QChar c = text.at(i);
    const bool spaced = isSpaceAt(text, i - 1) && isSpaceAt(text, i + 1);
    if (strong.contains(c) || (spaced && (c == u'/' || c == u'-' || c == QChar(0x2013) || c == QChar(0x2014))))
        return {Joint::Strong, 1};
    if (c == u'&' || c == u'/')
        return {Joint::Weak, 1};
    const bool isAnd = text.mid(i, 3).compare(QLatin1String("and"), Qt::CaseInsensitive) == 0;
    if (isAnd && isSpaceAt(text, i - 1) && isSpaceAt(text, i + 3))
        return {Joint::Weak, 3};
    return {};
}

/// A stretch of the cell between two separators, and how it hangs together with the one before.
struct Part {
    qsizetype start = 0;
    qsizetype end = 0;
    Joint before = Joint::Strong;
};

QString textFrom(const QString &cell, const Part &first, const Part &last)
{
    return cell.mid(first.start, last.end - first.start).trimmed();
}

/// The parts that hold a letter or a digit. Where an empty one is left out, the stronger of the two signs counts.
std::vector<Part> partsOf(const QString &cell)
{
    std::vector<Part> parts;
    Part part;
    const auto finish = [&](qsizetype end) {
        part.end = end;
        const bool hasWords = !wordKey(textFrom(cell, part, part)).isEmpty();
        if (hasWords)
            parts.push_back(part);
        return hasWords;
    };
    for (qsizetype i = 0; i < cell.size();) {
        const Cut cut = cutAt(cell, i);
        if (cut.joint != Joint::None) {
            const Joint before = part.before;
            part = {i + cut.length, 0, finish(i) ? cut.joint : std::max(before, cut.joint)};
        }
        i += std::max<qsizetype>(cut.length, 1);
    }
    finish(cell.size());
    return parts;
}

/// How many parts from `first` on make the longest known phrase; 0 for none. No phrase has more than six parts.
size_t knownRun(const QString &cell, const std::vector<Part> &parts, size_t first, const WordCodes &known)
{
    for (size_t n = std::min<size_t>(6, parts.size() - first); n > 0; --n) {
        if (known.contains(wordKey(textFrom(cell, parts[first], parts[first + n - 1]))))
            return n;
    }
    return 0;
}

Result<WordCodes> readCodes(const QJsonValue &value)
{
    WordCodes codes;
    const QJsonObject object = value.toObject();
    for (auto list = object.begin(); list != object.end(); ++list) {
        if (!list.value().isArray())
            return Error::Kind::FileDamaged;
        const QJsonArray words = list.value().toArray();
        for (const QJsonValue &word : words) {
            const QString key = wordKey(word.toString());
            if (key.isEmpty() || codes.value(key, list.key()) != list.key())
                return Error{Error::Kind::FileDamaged, list.key()};
            codes.insert(key, list.key());
        }
    }
    return codes;
}

} // namespace

QString wordKey(const QString &text)
{
    QString key = foldName(text);
    key.replace(QLatin1String("&"), QLatin1String(" and ")).replace(u'-', u' ');
    qsizetype start = 0;
    qsizetype end = key.size();
    while (start < end && !isKeyPart(key.at(start)))
        ++start;
    while (end > start && !isKeyPart(key.at(end - 1)))
        --end;
    return key.mid(start, end - start).simplified();
}

Result<SheetWords> readSheetWords(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error::Kind::FileDamaged;
    const auto supports = readCodes(document.object().value(QLatin1String("supports")));
    if (!supports)
        return supports.error();
    const auto feelings = readCodes(document.object().value(QLatin1String("feelings")));
    if (!feelings)
        return feelings.error();
    return SheetWords{*supports, *feelings};
}

SheetWords starterSheetWords()
{
    QFile file(QStringLiteral(":/starter/words-en.json"));
    const bool there = file.open(QIODevice::ReadOnly);
    const Result<SheetWords> words = readSheetWords(file.readAll());
    if (!there || !words)
        qFatal("the starter words are not in the program");
    return *words;
}

bool namesNobody(const QString &cell)
{
    const QString key = wordKey(cell);
    return key.isEmpty()
        || std::any_of(nobodyWords.begin(), nobodyWords.end(), [&key](const char16_t *word) { return key == word; });
}

QStringList splitSupports(const QString &cell, const WordCodes &known)
{
    const std::vector<Part> parts = partsOf(cell);
    QStringList pieces;
    const auto add = [&](size_t first, size_t last) { pieces.push_back(textFrom(cell, parts[first], parts[last])); };
    for (size_t first = 0; first < parts.size();) {
        const size_t run = knownRun(cell, parts, first, known);
        if (run > 0) {
            add(first, first + run - 1);
            first += run;
            continue;
        }
        size_t last = first;
        while (last + 1 < parts.size() && parts[last + 1].before == Joint::Weak
            && knownRun(cell, parts, last + 1, known) == 0)
            ++last;
        add(first, last);
        first = last + 1;
    }
    return pieces;
}

std::optional<SupportType> readSupport(const QString &part, const WordCodes &known)
{
    const QString code = known.value(wordKey(part));
    return code.isEmpty() ? std::nullopt : std::optional(SupportType{code});
}

std::optional<Feeling> readFeeling(const QString &cell, const WordCodes &known)
{
    const QString code = known.value(wordKey(cell));
    return code.isEmpty() ? std::nullopt : std::optional(Feeling{code});
}

SupportsReading readSupports(const QString &cell, const WordCodes &known)
{
    SupportsReading reading;
    const QStringList parts = splitSupports(cell, known);
    for (const QString &part : parts) {
        const auto support = readSupport(part, known);
        if (!support)
            reading.unknown.push_back(part);
        else if (!reading.supports.contains(*support))
            reading.supports.push_back(*support);
    }
    return reading;
}

} // namespace hub

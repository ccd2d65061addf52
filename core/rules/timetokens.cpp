// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/timetokens.h"

#include "core/rules/names.h"

#include <array>

namespace hub {

namespace {

constexpr std::array monthNames{u"january", u"february", u"march", u"april", u"may", u"june", u"july", u"august",
    u"september", u"october", u"november", u"december"};
constexpr std::array weekdayNames{u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};

template <size_t n>
int positionOf(QStringView word, const std::array<const char16_t *, n> &names)
{
    for (size_t i = 0; i < n && word.size() >= 3; ++i) {
        if (QStringView(names[i]).startsWith(word))
            return int(i) + 1;
    }
    return 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordPart(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

TimeToken::Kind kindOf(QChar c)
{
    return isDigit(c) ? TimeToken::Kind::Number : isWordPart(c) ? TimeToken::Kind::Word : TimeToken::Kind::Sign;
}

/// A dot that only ends an abbreviation: "nov.", "tues.", "11."
bool isIdleDot(const QString &text, qsizetype i)
{
    return text.at(i) == u'.' && (i + 1 == text.size() || text.at(i + 1) == u' ');
}

QString withoutAbbreviations(const QString &text)
{
    QString plain = text;
    plain.replace(QChar(0x00BD), QLatin1String(" 1/2")).replace(QChar(0x00BC), QLatin1String(" 1/4"));
    plain = foldName(plain.replace(QChar(0x00BE), QLatin1String(" 3/4")));
    plain.replace(QLatin1String("a.m"), QLatin1String("am")).replace(QLatin1String("p.m"), QLatin1String("pm"));
    plain.replace(QLatin1String("o'clock"), QLatin1String(" "));
    for (QChar &c : plain) {
        if (c == u',' || c == u'(' || c == u')')
            c = u' ';
    }
    return plain;
}

bool isOrdinal(const QString &word)
{
    return word == u"st" || word == u"nd" || word == u"rd" || word == u"th";
}

} // namespace

std::vector<TimeToken> timeTokensOf(const QString &text, const TimeWords &local)
{
    const QString plain = withoutAbbreviations(text);
    std::vector<TimeToken> tokens;
    bool spaced = false;
    for (qsizetype i = 0; i < plain.size();) {
        if (plain.at(i) == u' ' || isIdleDot(plain, i)) {
            spaced = true;
            ++i;
            continue;
        }
        const TimeToken::Kind kind = kindOf(plain.at(i));
        qsizetype end = i + 1;
        while (kind != TimeToken::Kind::Sign && end < plain.size() && kindOf(plain.at(end)) == kind)
            ++end;
        QString piece = plain.mid(i, end - i);
        i = end;
        const bool afterNumber = !tokens.empty() && tokens.back().kind == TimeToken::Kind::Number && !spaced;
        if (afterNumber && isOrdinal(piece))
            continue;
        const int value = kind == TimeToken::Kind::Number && piece.size() <= 9 ? piece.toInt() : -1;
        if (kind == TimeToken::Kind::Word)
            piece = local.value(piece, piece);
        tokens.push_back({kind, piece, spaced, value});
        spaced = false;
    }
    return tokens;
}

int monthNamed(QStringView word)
{
    return positionOf(word, monthNames);
}

int weekdayNamed(QStringView word)
{
    return word == u"weds" ? 3 : positionOf(word, weekdayNames);
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/personwords.h"

#include "ui/shell/listwords.h"

#include <QLocale>
#include <QRegularExpression>

namespace hub {
namespace {

constexpr int longestWord = 32; ///< characters without a place to wrap
constexpr char16_t zeroWidthSpace = 0x200B;

class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::PersonWords)
};

QString quoted(const QString &name)
{
    //: A name in quotation marks: “Little Sam”
    return PersonWords::tr("“%1”").arg(named(oneLine(name, 40)));
}

/// `weekday`: 1 Monday to 7 Sunday.
QString usually(int weekday)
{
    switch (weekday) {
    case 1:
        return PersonWords::tr("usually Mondays");
    case 2:
        return PersonWords::tr("usually Tuesdays");
    case 3:
        return PersonWords::tr("usually Wednesdays");
    case 4:
        return PersonWords::tr("usually Thursdays");
    case 5:
        return PersonWords::tr("usually Fridays");
    case 6:
        return PersonWords::tr("usually Saturdays");
    default:
        return PersonWords::tr("usually Sundays");
    }
}

QStringList namesToTell(const PersonCard &card)
{
    constexpr qsizetype most = 2;
    QStringList names;
    if (!card.foundBy.isEmpty())
        names << card.foundBy;
    for (const QString &name : card.otherNames) {
        if (names.size() < most && !names.contains(name))
            names << name;
    }
    return names;
}

QString knownSince(Instant first, const Say &say, Instant now)
{
    const QDate day = say.zone().workingDayOf(first);
    const QDate today = say.zone().workingDayOf(now);
    const QString month = QLocale().standaloneMonthName(day.month());
    if (day.year() == today.year())
        //: %1 is the name of a month of this year
        return PersonWords::tr("known since %1").arg(month);
    //: %1 is the name of a month, %2 a year
    return PersonWords::tr("known since %1 %2").arg(month).arg(day.year());
}

QString bornOn(const std::vector<QDate> &days)
{
    QStringList words;
    for (const QDate day : days)
        words << birthday(day);
    //: %1 is a day, or two where two desks differ
    return words.isEmpty() ? QString() : PersonWords::tr("born %1").arg(words.join(PersonWords::tr(" or ")));
}

} // namespace

QString birthday(QDate day)
{
    //: Date format: a day without its weekday. Letters as in Qt: d day, MMMM month, yyyy year.
    return QLocale().toString(day, PersonWords::tr("d MMMM yyyy"));
}

QString languageWord(const QString &stored)
{
    constexpr qsizetype longestCode = 3;
    const QLocale::Language known = QLocale(stored).language();
    const bool isCode = stored.size() <= longestCode && stored == stored.toLower() && known != QLocale::C;
    return isCode ? QLocale::languageToString(known) : oneLine(stored, 60);
}

QString headline(const PersonDetail &detail, const HubLists &lists, const Say &say, Instant now)
{
    QStringList parts;
    if (!detail.pronouns.isEmpty())
        parts << named(oneLine(detail.pronouns, 40));
    for (const PersonName &name : detail.names) {
        if (name.text != detail.chosen.text)
            parts << quoted(name.text);
    }
    if (detail.chosen.kind == PersonName::Kind::Nickname)
        parts << PersonWords::tr("nickname");
    if (detail.born)
        parts << bornOn(*detail.born);
    if (detail.died)
        parts << PersonWords::tr("has died");
    if (detail.knownSince)
        parts << knownSince(*detail.knownSince, say, now);
    if (detail.routeIn && !detail.routeIn->isEmpty())
        //: %1 is who or what led somebody to the hub: "GP", "Police"
        parts << PersonWords::tr("found us: %1").arg(shortWord(lists, HubList::RoutesIn, *detail.routeIn));
    if (!detail.died)
        parts << (detail.lastHere ? say.lastHere(*detail.lastHere, now) : PersonWords::tr("no visit yet"));
    parts.removeAll(QString());
    return parts.join(PersonWords::tr(" · "));
}

QString tellApart(const PersonCard &card, const Say &say, Instant now)
{
    QStringList parts;
    if (!card.pronouns.isEmpty())
        parts << named(oneLine(card.pronouns, 30));
    for (const QString &name : namesToTell(card))
        parts << quoted(name);
    if (card.caresFor)
        //: %1 is a name
        parts << PersonWords::tr("cares for %1").arg(named(oneLine(card.caresFor->text, 40)));
    if (card.died)
        parts << PersonWords::tr("has died");
    else if (card.usualWeekday)
        parts << usually(*card.usualWeekday);
    if (!card.died)
        parts << (card.lastHere ? say.lastHere(*card.lastHere, now) : PersonWords::tr("no visit yet"));
    //: Between two facts about a person, in one line
    return parts.join(PersonWords::tr(" · "));
}

QString needWords(const std::vector<AccessNeed> &needs, const HubLists &lists)
{
    QStringList words;
    for (const AccessNeed &need : needs)
        words << shortWord(lists, need);
    return words.join(PersonWords::tr(" · "));
}

QString nameWords(const PersonName &name, int most)
{
    //: Stands for the name of somebody whose record is held back from whoever reads this
    return name.text.isEmpty() ? PersonWords::tr("Somebody kept private") : named(oneLine(name.text, most));
}

QString oneLine(const QString &typed, int most)
{
    const QString line = visible(typed.left(most + 1).simplified());
    return typed.size() > most ? line.left(most) + u'…' : line;
}

QString withNumbersWhole(const QString &text)
{
    if (QLocale().textDirection() == Qt::LeftToRight && !text.isRightToLeft())
        return text;
    static const QRegularExpression groups(QStringLiteral("\\+?[0-9][0-9 ()/.-]*[ ()/.-][0-9 ()/.-]*[0-9]"));
    constexpr QChar isolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    QString whole = text;
    qsizetype grown = 0;
    for (auto found = groups.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        whole.insert(match.capturedStart() + grown++, isolate);
        whole.insert(match.capturedEnd() + grown++, popIsolate);
    }
    return whole;
}

QString passage(const QString &typed)
{
    QStringList lines = typed.split(u'\n');
    for (QString &line : lines)
        line = withNumbersWhole(visible(line.replace(u'\t', u' ').remove(u'\r')));
    return breakable(lines.join(u'\n'));
}

QString breakable(const QString &shown)
{
    QString text;
    text.reserve(shown.size() + shown.size() / longestWord);
    int run = 0;
    for (const QChar c : shown) {
        run = c.isSpace() || c == QChar(zeroWidthSpace) ? 0 : run + 1;
        // Never between the two halves of one character, or between a letter and its accent.
        if (run > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            text += QChar(zeroWidthSpace);
            run = 1;
        }
        text += c;
    }
    return text;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/exporttables.h"

#include "core/rules/sheet/meaning.h"
#include "core/rules/sheet/ownfile.h"
#include "core/rules/sheet/ownperson.h"

#include <initializer_list>

namespace hub {

namespace {

QStringList headerOf(std::initializer_list<Meaning> meanings)
{
    QStringList header;
    for (const Meaning meaning : meanings)
        header.append(toCode(meaning));
    return header;
}

template <typename List>
QString codeText(const std::optional<Code<List>> &code)
{
    return code ? code->text : QString();
}

template <typename List>
QString joinCodes(const std::vector<Code<List>> &codes)
{
    QStringList items;
    for (const auto &code : codes)
        items.append(code.text);
    return joinItems(items);
}

QString isoTime(Instant at, const CivilTime &time)
{
    const QDateTime local = time.local(at);
    const QDateTime withOffset(local.date(), local.time(), Qt::OffsetFromUTC, local.offsetFromUtc());
    return withOffset.toString(local.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString yesCode(bool yes)
{
    return yes ? QStringLiteral("yes") : QString();
}

} // namespace

QStringList contactsTitle(const QStringList &words)
{
    return QStringList{toMark(OwnFile::Contacts)} + words;
}

QStringList peopleTitle(const QStringList &words)
{
    return QStringList{toMark(OwnFile::People)} + words;
}

QStringList contactsHeader()
{
    return headerOf({Meaning::VisitCode, Meaning::When, Meaning::Precision, Meaning::Who, Meaning::PersonCode,
        Meaning::About, Meaning::AboutCode, Meaning::Kind, Meaning::Attended, Meaning::Support, Meaning::HowTheyAre,
        Meaning::Where, Meaning::Minutes, Meaning::Worker, Meaning::Hub, Meaning::Note});
}

QStringList contactsLine(const ExportedContact &contact, const CivilTime &time)
{
    return {contact.code, isoTime(contact.when.at, time), toCode(contact.when.precision), contact.person,
        contact.personCode, contact.about, contact.aboutCode, contact.kind.text, contact.attendance.text,
        joinCodes(contact.supports), codeText(contact.feeling), codeText(contact.place),
        contact.minutes ? QString::number(*contact.minutes) : QString(), contact.worker, contact.hub, contact.note};
}

QStringList peopleHeader()
{
    return headerOf({Meaning::PersonCode, Meaning::Who, Meaning::Names, Meaning::Pronouns, Meaning::Born,
        Meaning::Reach, Meaning::ReachPreferred, Meaning::SafeTimes, Meaning::NotSafeToCall, Meaning::PleaseKnow,
        Meaning::AccessNeeds, Meaning::Languages, Meaning::RouteIn, Meaning::DoNotCount, Meaning::Died});
}

QStringList peopleLine(const SheetPerson &person)
{
    QStringList born;
    for (const QDate &day : person.born)
        born.append(day.toString(Qt::ISODate));
    return {person.code, person.chosen.text, joinNames(person), person.pronouns, joinItems(born),
        joinReach(person.reach), joinPreferred(person.reach),
        joinSafeTimes(person.reach), yesCode(person.notSafeToCall), joinItems(person.pleaseKnow),
        joinCodes(person.accessNeeds), joinItems(person.languages), person.routeIn, yesCode(person.doNotCount),
        yesCode(person.died)};
}

} // namespace hub

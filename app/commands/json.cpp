// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

#include "core/model/shortcode.h"

#include <QJsonArray>

namespace hub::json {

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename CodeType>
static QJsonValue codeOrNull(const std::optional<CodeType> &code)
{
    return code ? QJsonValue(code->text) : QJsonValue();
}

static QString kindCode(PersonName::Kind kind)
{
    switch (kind) {
    case PersonName::Kind::Known:
        return QStringLiteral("known");
    case PersonName::Kind::Nickname:
        return QStringLiteral("nickname");
    case PersonName::Kind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

static QJsonValue personOrNull(const std::optional<PersonId> &id, const PersonName &name)
{
    if (!id)
        return {};
    QJsonObject object = named(*id);
    object[QLatin1String("name")] = name.text;
    object[QLatin1String("kind")] = kindCode(name.kind);
    return object;
}

QString instant(Instant at, const CivilTime &civilTime)
{
    return civilTime.local(at).toString(Qt::ISODate);
}

QJsonObject named(ContactId id)
{
    return {{QStringLiteral("id"), id.toHex()}, {QStringLiteral("code"), shortCode(contactCodeLetter, id.raw)}};
}

QJsonObject named(PersonId id)
{
    return {{QStringLiteral("id"), id.toHex()}, {QStringLiteral("code"), shortCode(personCodeLetter, id.raw)}};
}

QJsonObject listed(const ListedEntry &entry)
{
    return {{QStringLiteral("code"), entry.code}, {QStringLiteral("word"), textOrNull(entry.label)},
            {QStringLiteral("key"), textOrNull(entry.key)}, {QStringLiteral("hidden"), entry.hidden},
            {QStringLiteral("own"), !entry.starter}};
}

static QString changeCode(ListChange::Kind kind)
{
    using enum ListChange::Kind;
    switch (kind) {
    case Added:
        return QStringLiteral("added");
    case Renamed:
        return QStringLiteral("renamed");
    case Moved:
        return QStringLiteral("moved");
    case Hidden:
        return QStringLiteral("hidden");
    case BroughtBack:
        return QStringLiteral("brought-back");
    case TakenBack:
        return QStringLiteral("taken-back");
    }
    Q_UNREACHABLE();
}

QJsonObject listChange(const ListChange &change, const CivilTime &civilTime)
{
    return {{QStringLiteral("code"), change.code}, {QStringLiteral("change"), changeCode(change.kind)},
            {QStringLiteral("word"), textOrNull(change.word)}, {QStringLiteral("before"), textOrNull(change.before)},
            {QStringLiteral("worker"), textOrNull(change.worker)}, {QStringLiteral("at"), instant(change.at, civilTime)}};
}

QJsonObject contact(const ContactRow &row, const CivilTime &civilTime)
{
    const Contact &contact = row.contact;
    QJsonObject object = named(contact.id);
    object[QLatin1String("at")] = instant(contact.when.at, civilTime);
    object[QLatin1String("precision")] = toCode(contact.when.precision);
    object[QLatin1String("kind")] = contact.kind.text;
    object[QLatin1String("attendance")] = contact.attendance.text;
    object[QLatin1String("person")] = personOrNull(contact.person, row.who);
    object[QLatin1String("about")] = personOrNull(contact.about, row.about);
    object[QLatin1String("worker")] = row.worker;
    object[QLatin1String("place")] = codeOrNull(contact.place);
    object[QLatin1String("feeling")] = codeOrNull(contact.feeling);
    object[QLatin1String("minutes")] = contact.minutes ? QJsonValue(*contact.minutes) : QJsonValue();
    object[QLatin1String("note")] = contact.notes.empty() ? QJsonValue() : QJsonValue(contact.notes.back());
    if (contact.notes.size() > 1) {
        QJsonArray notes;
        for (const QString &note : contact.notes)
            notes.append(note);
        object[QLatin1String("notes")] = notes;
    }
    QJsonArray supports;
    for (const SupportType &support : contact.supports)
        supports.append(support.text);
    object[QLatin1String("supports")] = supports;
    object[QLatin1String("recorded")] = instant(contact.recorded, civilTime);
    return object;
}

QJsonObject person(const PersonCard &card, const CivilTime &civilTime)
{
    QJsonObject object = named(card.id);
    object[QLatin1String("name")] = card.chosen.text;
    object[QLatin1String("kind")] = kindCode(card.chosen.kind);
    QJsonArray others;
    for (const QString &name : card.otherNames)
        others.append(name);
    object[QLatin1String("otherNames")] = others;
    object[QLatin1String("foundBy")] = textOrNull(card.foundBy);
    object[QLatin1String("pronouns")] = textOrNull(card.pronouns);
    object[QLatin1String("lastHere")] = card.lastHere ? QJsonValue(instant(*card.lastHere, civilTime)) : QJsonValue();
    object[QLatin1String("usualWeekday")] = card.usualWeekday ? QJsonValue(*card.usualWeekday) : QJsonValue();
    object[QLatin1String("caresFor")] = card.caresFor ? textOrNull(card.caresFor->text) : QJsonValue();
    object[QLatin1String("hereToday")] = card.hereToday;
    object[QLatin1String("died")] = card.died;
    return object;
}

QJsonObject member(const MemberRow &row)
{
    return {{QStringLiteral("id"), row.id.toHex()}, {QStringLiteral("name"), row.name},
            {QStringLiteral("jobTitle"), textOrNull(row.jobTitle)}, {QStringLiteral("level"), toCode(row.level)},
            {QStringLiteral("here"), row.here}, {QStringLiteral("self"), row.self}};
}

QJsonObject done(const RegisterLine &line, const CivilTime &civilTime)
{
    QJsonObject object{{QStringLiteral("kind"), toCode(line.event.kind)},
                       {QStringLiteral("at"), instant(line.event.at, civilTime)},
                       {QStringLiteral("worker"), textOrNull(line.worker)},
                       {QStringLiteral("jobTitle"), textOrNull(line.jobTitle)},
                       {QStringLiteral("reason"), textOrNull(line.event.reason)},
                       {QStringLiteral("count"), line.event.count ? QJsonValue(*line.event.count) : QJsonValue()},
                       {QStringLiteral("heldBack"), line.untold}};
    return object;
}

static QString opCode(Op op)
{
    switch (op) {
    case Op::RecordContact:
        return QStringLiteral("record-contact");
    case Op::CorrectContact:
        return QStringLiteral("correct-contact");
    case Op::LinkVisit:
        return QStringLiteral("link-visit");
    case Op::WelcomePerson:
        return QStringLiteral("welcome-person");
    case Op::EditPerson:
        return QStringLiteral("edit-person");
    case Op::EditReach:
        return QStringLiteral("edit-reach");
    case Op::EditCarers:
        return QStringLiteral("edit-carers");
    case Op::EditSupporters:
        return QStringLiteral("edit-supporters");
    case Op::NarrowRecord:
        return QStringLiteral("narrow-record");
    case Op::RemoveContact:
        return QStringLiteral("remove-contact");
    case Op::RemovePerson:
        return QStringLiteral("remove-person");
    case Op::ImportSheet:
        return QStringLiteral("import-sheet");
    case Op::TeachWord:
        return QStringLiteral("teach-word");
    case Op::BringBack:
        return QStringLiteral("bring-back");
    case Op::EditPlan:
        return QStringLiteral("edit-plan");
    case Op::EditGoals:
        return QStringLiteral("edit-goals");
    default:
        return QStringLiteral("op-%1").arg(int(op));
    }
}

QJsonObject undone(const Undone &undone)
{
    return {{QStringLiteral("op"), opCode(undone.op)}, {QStringLiteral("changes"), qint64(undone.changes)}};
}

static QString findingCode(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Finding::Kind::LogGap:
        return QStringLiteral("log-gap");
    case Finding::Kind::ChainBroken:
        return QStringLiteral("chain-broken");
    case Finding::Kind::EntryUnreadable:
        return QStringLiteral("entry-unreadable");
    case Finding::Kind::TableDiffers:
        return QStringLiteral("table-differs");
    case Finding::Kind::SchemaDiffers:
        return QStringLiteral("schema-differs");
    }
    Q_UNREACHABLE();
}

QJsonObject checked(const CheckReport &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("kind"), findingCode(finding.kind)},
                                    {QStringLiteral("where"), finding.where}});
    }
    return {{QStringLiteral("sound"), report.sound()},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("changes"), qint64(report.changes)},
            {QStringLiteral("contacts"), qint64(report.contacts)},
            {QStringLiteral("people"), qint64(report.people)}};
}

} // namespace hub::json

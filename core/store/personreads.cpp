// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personreads.h"

#include "core/store/heads.h"

namespace hub {

Result<std::vector<QString>> PersonReads::elements(const char *query, PersonId person) const
{
    std::vector<QString> found;
    Statement rows = m_store.database().query(query);
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        found.push_back(rows.text(0));
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<Person>> PersonReads::one(PersonId id) const
{
    Statement row = m_store.database().query("person_one");
    const auto there = row.bind(1, id).step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<Person>();
    Person person;
    person.id = id;
    person.chosen = personNameFromElement(row.text(0));
    person.pronouns = row.text(1);
    person.notSafeToCall = row.number(4) == 1;
    person.doNotCount = row.number(5) == 1;
    person.died = row.number(6) == 1;
    person.removed = row.number(7) == 1;
    person.routeIn = row.text(8);
    const bool edited = row.number(9) == 1;
    person.restricted = row.number(10) == 1;
    const auto born = textHeads(m_store.database(), id.raw, fields::person::born, row.text(2), edited);
    const auto pleaseKnow = textHeads(m_store.database(), id.raw, fields::person::pleaseKnow, row.text(3), edited);
    const auto names = elements("person_names", id);
    auto needs = needsOf(id);
    const auto languages = elements("person_languages", id);
    const auto kept = keptPartsOf(id);
    if (!kept || !needs)
        return kept ? needs.error() : kept.error();
    for (const auto *list : {&born, &pleaseKnow, &names, &languages}) {
        if (!*list)
            return list->error();
    }
    for (const QString &day : *born)
        person.born.push_back(QDate::fromString(day, Qt::ISODate));
    person.pleaseKnow = *pleaseKnow;
    for (const QString &name : *names)
        person.names.push_back(personNameFromElement(name));
    person.accessNeeds = std::move(*needs);
    person.languages = *languages;
    person.kept = *kept;
    return std::optional(std::move(person));
}

Result<std::vector<AccessNeed>> PersonReads::needsOf(PersonId id) const
{
    const auto codes = elements("person_needs", id);
    if (!codes)
        return codes.error();
    std::vector<AccessNeed> needs;
    for (const QString &code : *codes)
        needs.push_back({code});
    return needs;
}

// A part that only a newer desk knows is nothing that this program shows.
static void addPart(RecordParts &parts, const QString &code)
{
    if (const auto part = recordPartFromCode(code))
        parts.add(*part);
}

Result<bool> PersonReads::isRestricted(PersonId id) const
{
    Statement row = m_store.database().query("person_is_restricted");
    return row.bind(1, id).step();
}

Result<RecordParts> PersonReads::keptPartsOf(PersonId person) const
{
    const auto codes = elements("person_narrowed", person);
    if (!codes)
        return codes.error();
    RecordParts parts;
    for (const QString &code : *codes)
        addPart(parts, code);
    return parts;
}

Result<QHash<PersonId, RecordParts>> PersonReads::keptParts() const
{
    QHash<PersonId, RecordParts> all;
    Statement rows = m_store.database().query("person_narrowed_all");
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        addPart(all[rows.idAs<PersonId>(0)], rows.text(1));
    if (!row)
        return row.error();
    return all;
}

Result<std::optional<PersonName>> PersonReads::chosenName(PersonId id) const
{
    Statement row = m_store.database().query("person_chosen");
    const auto there = row.bind(1, id).step();
    if (!there)
        return there.error();
    return *there ? std::optional(personNameFromElement(row.text(0))) : std::nullopt;
}

Result<std::vector<PersonReads::Naming>> PersonReads::everybody() const
{
    std::vector<Naming> people;
    Statement rows = m_store.database().query("person_all_names");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto id = rows.idAs<PersonId>(0);
        if (people.empty() || people.back().person != id)
            people.push_back({id, personNameFromElement(rows.text(1)), {}});
        if (!rows.isNull(2))
            people.back().names.push_back(personNameFromElement(rows.text(2)));
    }
    if (!row)
        return row.error();
    return people;
}

Result<std::vector<PersonId>> PersonReads::ids(const char *query) const
{
    std::vector<PersonId> found;
    Statement rows = m_store.database().query(query);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        found.push_back(rows.idAs<PersonId>(0));
    if (!row)
        return row.error();
    return found;
}

Result<std::optional<PersonReads::Listed>> PersonReads::listed(PersonId id, Instant now) const
{
    Statement row = m_store.database().query("person_listed");
    const auto there = row.bind(1, id).bind(2, now.ms).step();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<Listed>();
    Listed listed{row.text(0), row.number(1) == 1, std::nullopt, std::nullopt};
    if (!row.isNull(2))
        listed.lastHere = Instant{row.number(2)};
    if (!row.isNull(3))
        listed.caresFor = row.idAs<PersonId>(3);
    return std::optional(std::move(listed));
}

Result<std::vector<PersonName>> PersonReads::namesOf(PersonId id) const
{
    const auto found = elements("person_names", id);
    if (!found)
        return found.error();
    std::vector<PersonName> names;
    for (const QString &name : *found)
        names.push_back(personNameFromElement(name));
    return names;
}

Result<std::vector<Reach>> PersonReads::reachOf(PersonId person) const
{
    std::vector<Reach> ways;
    Statement rows = m_store.database().query("reach_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Reach reach;
        reach.id = rows.idAs<ReachId>(0);
        reach.way = {rows.text(1)};
        reach.preferred = rows.number(4) == 1;
        const bool edited = rows.number(5) == 1;
        auto addresses = textHeads(m_store.database(), reach.id.raw, fields::reach::address, rows.text(2), edited);
        auto times = textHeads(m_store.database(), reach.id.raw, fields::reach::safeTimes, rows.text(3), edited);
        if (!addresses || !times)
            return addresses ? times.error() : addresses.error();
        reach.addresses = std::move(*addresses);
        reach.safeTimes = std::move(*times);
        ways.push_back(std::move(reach));
    }
    if (!row)
        return row.error();
    return ways;
}

static Result<std::vector<CarerLink>> carerLinks(Database &database, Statement &rows)
{
    std::vector<CarerLink> links;
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        CarerLink link{rows.idAs<CarerLinkId>(0), rows.idAs<PersonId>(1), rows.idAs<PersonId>(2), rows.text(3)};
        const bool edited = rows.number(7) == 1;
        auto mayKnow = textHeads(database, link.id.raw, fields::carerLink::mayKnow, rows.text(4), edited);
        auto does = textHeads(database, link.id.raw, fields::carerLink::does, rows.text(5), edited);
        if (!mayKnow || !does)
            return mayKnow ? does.error() : mayKnow.error();
        link.mayKnow = std::move(*mayKnow);
        link.does = std::move(*does);
        link.seeAlone = rows.number(6) == 1;
        links.push_back(std::move(link));
    }
    if (!row)
        return row.error();
    return links;
}

Result<std::vector<CarerLink>> PersonReads::carersOf(PersonId person) const
{
    Statement rows = m_store.database().query("carer_link_of_person");
    return carerLinks(m_store.database(), rows.bind(1, person));
}

Result<std::vector<CarerLink>> PersonReads::caredForBy(PersonId carer) const
{
    Statement rows = m_store.database().query("carer_link_of_carer");
    return carerLinks(m_store.database(), rows.bind(1, carer));
}

Result<std::vector<SupportLink>> PersonReads::supportersOf(PersonId person) const
{
    std::vector<SupportLink> links;
    Statement rows = m_store.database().query("support_link_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        SupportLink link{rows.idAs<SupportLinkId>(0), rows.idAs<PersonId>(1), rows.idAs<WorkerId>(2),
                         QDate::fromString(rows.text(3), Qt::ISODate), std::nullopt};
        if (!rows.isNull(4))
            link.until = QDate::fromString(rows.text(4), Qt::ISODate);
        links.push_back(link);
    }
    if (!row)
        return row.error();
    return links;
}

} // namespace hub

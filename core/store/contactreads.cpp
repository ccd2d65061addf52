// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactreads.h"

#include "core/store/heads.h"

namespace hub {

template <typename CodeType>
static std::optional<CodeType> codeOf(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(CodeType{row.text(column)});
}

template <typename IdType>
static std::optional<IdType> idOf(const Statement &row, int column)
{
    const RawId id = row.id(column);
    return id.isNull() ? std::nullopt : std::optional(IdType{id});
}

Result<Contact> ContactReads::contactOf(const Statement &row) const
{
    Contact contact;
    contact.id = row.idAs<ContactId>(0);
    contact.when.at = {row.number(1)};
    contact.when.precision = precisionFromCode(row.text(2)).value_or(Precision::Minute);
    contact.kind = codeOf<ContactKind>(row, 3).value_or(codes::dropIn);
    contact.attendance = codeOf<Attendance>(row, 4).value_or(codes::came);
    contact.person = idOf<PersonId>(row, 5);
    contact.about = idOf<PersonId>(row, 6);
    contact.worker = row.idAs<WorkerId>(7);
    contact.hub = row.idAs<HubId>(8);
    contact.place = codeOf<Place>(row, 9);
    contact.feeling = codeOf<Feeling>(row, 10);
    if (!row.isNull(11))
        contact.minutes = int(row.number(11));
    contact.recorded = {row.number(15) >> 16};
    contact.removed = row.number(13) == 1;
    auto notes = textHeads(m_store.database(), contact.id.raw, fields::contact::note, row.text(12), row.number(14) == 1);
    if (!notes)
        return notes.error();
    contact.notes = std::move(*notes);
    const QString supports = row.text(16);
    for (const QStringView code : QStringView(supports).split(u'\n', Qt::SkipEmptyParts))
        contact.supports.push_back({code.toString()});
    contact.way = codeOf<ReachWay>(row, 17);
    contact.unasked = row.number(18) == 1;
    return contact;
}

Result<std::vector<Contact>> ContactReads::list(Statement &rows) const
{
    std::vector<Contact> contacts;
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        auto contact = contactOf(rows);
        if (!contact)
            return contact.error();
        contacts.push_back(std::move(*contact));
    }
    if (!row)
        return row.error();
    return contacts;
}

Result<std::optional<Contact>> ContactReads::one(ContactId id) const
{
    Statement rows = m_store.database().query("contact_one");
    auto found = list(rows.bind(1, id));
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Contact>() : std::optional(found->front());
}

Result<Subject> ContactReads::subjectOf(ContactId id) const
{
    Statement rows = m_store.database().query("contact_subject");
    const auto row = rows.bind(1, id).step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{Error::Kind::NotFound};
    return rows.idAs<Subject>(0);
}

Result<std::vector<Contact>> ContactReads::between(Instant from, Instant to, int most) const
{
    Statement rows = m_store.database().query("contact_between");
    return list(rows.bind(1, from.ms).bind(2, to.ms).bind(3, most));
}

Result<void> ContactReads::each(Instant from, Instant to, const std::function<bool(const Contact &)> &take) const
{
    Statement rows = m_store.database().query("contact_each");
    rows.bind(1, from.ms).bind(2, to.ms);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto contact = contactOf(rows);
        if (!contact)
            return contact.error();
        if (!take(*contact))
            return {};
    }
    return row ? Result<void>() : Result<void>(row.error());
}

Result<std::vector<Contact>> ContactReads::ofPerson(PersonId person, int most, int skip) const
{
    Statement rows = m_store.database().query("contact_of_person");
    return list(rows.bind(1, person).bind(2, most).bind(3, skip));
}

Result<std::vector<Contact>> ContactReads::removed(int most) const
{
    Statement rows = m_store.database().query("contact_removed");
    return list(rows.bind(1, most));
}

static Result<std::optional<Instant>> instantOf(Statement &rows)
{
    const auto row = rows.step();
    if (!row)
        return row.error();
    return *row ? std::optional(Instant{rows.number(0)}) : std::nullopt;
}

Result<std::optional<Instant>> ContactReads::firstOf(PersonId person) const
{
    Statement rows = m_store.database().query("contact_first_of_person");
    return instantOf(rows.bind(1, person));
}

Result<std::optional<Instant>> ContactReads::lastOf(PersonId person, Instant notAfter) const
{
    Statement rows = m_store.database().query("contact_last_of_person");
    return instantOf(rows.bind(1, person).bind(2, notAfter.ms));
}

static Result<int> countIn(Statement &rows)
{
    const auto row = rows.step();
    return row ? Result<int>(int(rows.number(0))) : Result<int>(row.error());
}

Result<std::vector<GoalId>> ContactReads::goalsOf(ContactId id) const
{
    std::vector<GoalId> goals;
    Statement rows = m_store.database().query("contact_goals");
    rows.bind(1, id);
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (const auto goal = GoalId::fromHex(rows.text(0)))
            goals.push_back(*goal);
    }
    if (!row)
        return row.error();
    return goals;
}

Result<int> ContactReads::countAbout(PersonId person) const
{
    Statement rows = m_store.database().query("contact_count_about");
    const auto row = rows.bind(1, person).step();
    if (!row)
        return row.error();
    return int(rows.number(0));
}

Result<std::vector<SupportType>> ContactReads::supportsOf(PersonId person) const
{
    std::vector<SupportType> supports;
    Statement rows = m_store.database().query("contact_supports_of_person");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        supports.push_back({rows.text(0)});
    if (!row)
        return row.error();
    return supports;
}

Result<int> ContactReads::countOf(PersonId person) const
{
    Statement rows = m_store.database().query("contact_count_of_person");
    return countIn(rows.bind(1, person));
}

Result<int> ContactReads::countBetween(Instant from, Instant to) const
{
    Statement rows = m_store.database().query("contact_count_between");
    return countIn(rows.bind(1, from.ms).bind(2, to.ms));
}

Result<std::vector<ContactId>> ContactReads::naming(PersonId person) const
{
    std::vector<ContactId> ids;
    Statement rows = m_store.database().query("contact_naming");
    rows.bind(1, person);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        ids.push_back(rows.idAs<ContactId>(0));
    if (!row)
        return row.error();
    return ids;
}

Result<std::vector<ContactReads::Visit>> ContactReads::visitsSince(Instant since) const
{
    std::vector<Visit> visits;
    Statement rows = m_store.database().query("contact_visits_since");
    rows.bind(1, since.ms);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        visits.push_back({rows.idAs<PersonId>(0), {rows.number(1)}});
    if (!row)
        return row.error();
    return visits;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventreads.h"

namespace hub {

static std::optional<Event> eventOf(const Statement &row)
{
    const auto kind = eventKindFromCode(row.text(1));
    if (!kind)
        return std::nullopt;
    Event event{*kind, {row.number(2)}, row.idAs<WorkerId>(3)};
    if (!row.isNull(4))
        event.person = row.idAs<PersonId>(4);
    event.reason = row.text(5);
    if (!row.isNull(6))
        event.count = row.number(6);
    if (!row.isNull(7))
        event.whom = row.idAs<WorkerId>(7);
    return event;
}

static Result<std::vector<EventReads::Row>> eventsOf(Statement &rows)
{
    std::vector<EventReads::Row> events;
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        if (auto event = eventOf(rows))
            events.push_back({rows.id(0), std::move(*event)});
    }
    if (!row)
        return row.error();
    return events;
}

Result<std::vector<EventReads::Row>> EventReads::ofPerson(PersonId person) const
{
    Statement rows = m_store.database().query("event_of_person");
    return eventsOf(rows.bind(1, person));
}

Result<std::vector<EventReads::Row>> EventReads::aboutEverybody(Instant since) const
{
    Statement rows = m_store.database().query("event_about_everybody");
    return eventsOf(rows.bind(1, since.ms));
}

Result<std::vector<EventReads::Row>> EventReads::done(Instant from, Instant to) const
{
    Statement rows = m_store.database().query("event_done_between");
    return eventsOf(rows.bind(1, from.ms).bind(2, to.ms));
}

static Result<std::optional<Instant>> firstWanted(Statement &rows, const EventReads::Wanted &wanted)
{
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        const auto event = eventOf(rows);
        if (event && wanted(event->kind))
            return std::optional(event->at);
    }
    return row ? Result<std::optional<Instant>>(std::nullopt) : Result<std::optional<Instant>>(row.error());
}

Result<std::optional<Instant>> EventReads::doneBefore(Instant before, const Wanted &wanted) const
{
    Statement rows = m_store.database().query("event_done_before");
    return firstWanted(rows.bind(1, before.ms), wanted);
}

Result<std::optional<Instant>> EventReads::doneFrom(Instant from, const Wanted &wanted) const
{
    Statement rows = m_store.database().query("event_done_after");
    return firstWanted(rows.bind(1, from.ms), wanted);
}

Result<std::vector<EventReads::Row>> EventReads::brokenGlass() const
{
    Statement rows = m_store.database().query("event_glass");
    return eventsOf(rows);
}

Result<bool> EventReads::brokeGlass(PersonId person, WorkerId worker, Instant from, Instant to) const
{
    Statement rows = m_store.database().query("event_broke_glass");
    return rows.bind(1, person).bind(2, from.ms).bind(3, to.ms).bind(4, worker).step();
}

Result<bool> EventReads::exists(RawId event) const
{
    Statement rows = m_store.database().query("event_exists");
    return rows.bind(1, event).step();
}

Result<std::optional<Instant>> EventReads::knownSince(PersonId person) const
{
    Statement rows = m_store.database().query("change_first_about");
    const auto row = rows.bind(1, person).step();
    if (!row)
        return row.error();
    return *row && !rows.isNull(0) ? std::optional(Instant{rows.number(0)}) : std::nullopt;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/registers.h"

#include "core/actions/finder.h"
#include "core/actions/members.h"
#include "core/sharing/consentgate.h"
#include "core/store/eventreads.h"
#include "core/store/standingreads.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

static std::optional<DoneGroup> groupOf(EventKind kind)
{
    switch (kind) {
    case EventKind::View:
    case EventKind::GlassRead:
        return std::nullopt;
    case EventKind::SignIn:
        return DoneGroup::SignIns;
    case EventKind::Backup:
    case EventKind::HouseContacts:
    case EventKind::HousePeople:
    case EventKind::RegisterPrinted:
    case EventKind::RecordPrinted:
    case EventKind::PlanPrinted:
    case EventKind::LetterPrinted:
    case EventKind::SharedOut:
        return DoneGroup::Leavings;
    case EventKind::Restricted:
    case EventKind::RestrictionLifted:
    case EventKind::Erased:
    case EventKind::PromiseBroken:
    case EventKind::ClockWrong:
    case EventKind::GlassBroken:
        return DoneGroup::Opened;
    case EventKind::MemberAdded:
    case EventKind::MemberChanged:
    case EventKind::MemberLevel:
    case EventKind::MemberLeft:
    case EventKind::WordsSet:
    case EventKind::SheetsMade:
    case EventKind::SheetsReplaced:
    case EventKind::SheetUsed:
        return DoneGroup::Members;
    }
    return std::nullopt;
}

static bool belongs(EventKind kind, std::optional<DoneGroup> group)
{
    const auto own = groupOf(kind);
    return own && (!group || *own == *group);
}

// A hub without a keyring (a second connection) knows its workers by name alone.
Jobs Registers::jobs() const
{
    Jobs jobs;
    if (const auto list = m_members.list()) {
        for (const MemberRow &member : list->members)
            jobs.insert(member.worker, member.jobTitle);
    }
    return jobs;
}

Result<PersonRegister> Registers::ofPerson(PersonId person)
{
    const auto standing = StandingReads(m_context.store, m_context.session).towards(person);
    if (!standing)
        return standing.error();
    // Whoever is no lead reads it with the person beside them.
    const Untold untold = isLead() ? Untold::Marked : Untold::LeftOut;
    if (!m_context.access().mayPrintFor(*standing))
        return Error{Error::Kind::NotAllowed};
    return gatherRegister(m_context.store, person, jobs(), untold);
}

Result<Disclosure> Registers::paper(PersonId person, PaperKind kind)
{
    Changes changes;
    auto disclosure = ConsentGate(m_context.store, m_context.session).paperForThePerson({person, kind, jobs()}, changes);
    if (disclosure && m_context.changed)
        m_context.changed(changes);
    return disclosure;
}

Result<Disclosure> Registers::forPaper(PersonId person)
{
    auto disclosure = ConsentGate(m_context.store, m_context.session).toThePerson({person, jobs()});
    // The gate writes the line itself, so that nothing leaves without it; whoever shows a register is told here.
    if (disclosure && m_context.changed) {
        Changes changes;
        changes.entities.insert(EntityNumber(Entity::Event));
        changes.subjects.insert(subjectOf(person));
        m_context.changed(changes);
    }
    return disclosure;
}

Result<void> Registers::nameThePeople(std::vector<RegisterLine> &lines) const
{
    for (RegisterLine &line : lines) {
        if (!line.event.person)
            continue;
        auto name = m_context.finder.nameFor(*line.event.person, m_context.session);
        if (!name)
            return name.error();
        line.person = std::move(*name);
    }
    return {};
}

Result<DoneDay> Registers::ofDay(QDate day, std::optional<DoneGroup> group)
{
    if (!isLead())
        return Error{Error::Kind::NotAllowed};
    const CivilTime &time = m_context.civilTime();
    const auto rows
        = EventReads(m_context.store).done(time.workingDayStart(day), time.workingDayStart(day.addDays(1)));
    if (!rows)
        return rows.error();
    std::vector<std::pair<RawId, Event>> events;
    for (const EventReads::Row &row : *rows) {
        if (belongs(row.event.kind, group))
            events.emplace_back(row.id, row.event);
    }
    auto lines = linesOf(m_context.store, std::move(events), jobs());
    if (!lines)
        return lines.error();
    if (const auto done = nameThePeople(*lines); !done)
        return done.error();
    return DoneDay{day, std::move(*lines)};
}

static std::optional<QDate> workingDay(const std::optional<Instant> &at, const CivilTime &time)
{
    return at ? std::optional(time.workingDayOf(*at)) : std::nullopt;
}

Result<std::optional<QDate>> Registers::dayBefore(QDate day, std::optional<DoneGroup> group)
{
    if (!isLead())
        return Error{Error::Kind::NotAllowed};
    const CivilTime &time = m_context.civilTime();
    const auto at = EventReads(m_context.store)
                        .doneBefore(time.workingDayStart(day), [&](EventKind kind) { return belongs(kind, group); });
    if (!at)
        return at.error();
    return workingDay(*at, time);
}

Result<std::optional<QDate>> Registers::dayAfter(QDate day, std::optional<DoneGroup> group)
{
    if (!isLead())
        return Error{Error::Kind::NotAllowed};
    const CivilTime &time = m_context.civilTime();
    const auto at = EventReads(m_context.store).doneFrom(time.workingDayStart(day.addDays(1)), [&](EventKind kind) {
        return belongs(kind, group);
    });
    if (!at)
        return at.error();
    return workingDay(*at, time);
}

// Its id follows from the line and the lead, so that reading it twice, or on two desks, is one mark.
Result<RawId> Registers::readMark(RawId event) const
{
    const auto secret = TeamReads(m_context.store).secret();
    if (!secret)
        return secret.error();
    RawId mark;
    mark.bytes = keyedBlake2b16(*secret, "read" + m_context.session.member.toBytes() + event.toBytes());
    return mark;
}

Result<std::vector<RegisterLine>> Registers::unread()
{
    if (!isLead())
        return std::vector<RegisterLine>();
    const EventReads reads(m_context.store);
    const auto rows = reads.brokenGlass();
    if (!rows)
        return rows.error();
    std::vector<std::pair<RawId, Event>> events;
    for (const EventReads::Row &row : *rows) {
        const auto mark = readMark(row.id);
        if (!mark)
            return mark.error();
        const auto read = reads.exists(*mark);
        if (!read)
            return read.error();
        if (!*read)
            events.emplace_back(row.id, row.event);
    }
    auto lines = linesOf(m_context.store, std::move(events), jobs());
    if (!lines)
        return lines.error();
    if (const auto done = nameThePeople(*lines); !done)
        return done.error();
    return lines;
}

Result<void> Registers::markRead(RawId event)
{
    if (!isLead())
        return Error{Error::Kind::NotAllowed};
    const auto waiting = unread();
    const auto mark = readMark(event);
    if (!waiting || !mark)
        return waiting ? mark.error() : waiting.error();
    const auto line = std::find_if(waiting->begin(), waiting->end(), [&](const RegisterLine &l) { return l.id == event; });
    if (line == waiting->end())
        return Error{Error::Kind::NotFound};
    const PersonId person = line->event.person.value_or(PersonId());
    ChangeDraft draft(subjectOf(person));
    writeEvent(*mark, {EventKind::GlassRead, m_context.now(), m_context.session.worker, person}, draft);
    const auto saved = m_context.save(Op::NoteEvent, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub

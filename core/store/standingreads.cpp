// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standingreads.h"

#include "core/store/contactreads.h"
#include "core/store/eventreads.h"
#include "core/store/personreads.h"

#include <algorithm>

namespace hub {

Instant StandingReads::startOfWorkingDay(int daysFromNow) const
{
    const CivilTime &time = m_store.civilTime();
    return time.workingDayStart(time.workingDayOf(m_store.clock().now()).addDays(daysFromNow));
}

Result<bool> StandingReads::supports(PersonId person) const
{
    const auto links = PersonReads(m_store).supportersOf(person);
    if (!links)
        return links.error();
    const QDate today = m_store.civilTime().dayOf(m_store.clock().now());
    return std::any_of(links->begin(), links->end(), [&](const SupportLink &link) {
        return link.worker == m_session.worker && link.from <= today && (!link.until || *link.until >= today);
    });
}

Result<bool> StandingReads::brokeGlass(PersonId person) const
{
    return EventReads(m_store).brokeGlass(person, m_session.worker, startOfWorkingDay(), startOfWorkingDay(1));
}

Result<void> StandingReads::addKept(PersonId person, Standing &standing) const
{
    const auto kept = PersonReads(m_store).keptPartsOf(person);
    const auto restricted = PersonReads(m_store).isRestricted(person);
    if (!kept || !restricted)
        return kept ? restricted.error() : kept.error();
    standing.restricted = *restricted;
    standing.kept = *kept;
    if (kept->isEmpty())
        return {};
    const auto opened = brokeGlass(person);
    if (!opened)
        return opened.error();
    standing.brokeGlass = *opened;
    return {};
}

Result<Standing> StandingReads::towards(PersonId person) const
{
    Standing standing;
    const auto supporting = supports(person);
    const auto last = ContactReads(m_store).lastOf(person, m_store.clock().now());
    if (!supporting || !last)
        return supporting ? last.error() : supporting.error();
    standing.supports = *supporting;
    standing.visitsToday = *last && **last >= startOfWorkingDay();
    if (const auto done = addKept(person, standing); !done)
        return done.error();
    return standing;
}

Result<Standing> StandingReads::toWritingOf(WorkerId author, std::optional<PersonId> person) const
{
    Standing standing;
    standing.own = author == m_session.worker;
    if (!person || m_session.level == AccessLevel::Volunteer)
        return standing;
    if (const auto done = addKept(*person, standing); !done)
        return done.error();
    if (standing.kept.isEmpty() && (m_session.level != AccessLevel::PeerSupporter || standing.own))
        return standing;
    const auto supporting = supports(*person);
    if (!supporting)
        return supporting.error();
    standing.supports = *supporting;
    return standing;
}

} // namespace hub

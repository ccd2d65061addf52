// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/recordgathering.h"

#include "core/sharing/sharedreading.h"
#include "core/store/contactreads.h"
#include "core/store/goalreads.h"
#include "core/store/personreads.h"
#include "core/store/planreads.h"
#include "core/store/teamreads.h"

#include <algorithm>
#include <limits>

namespace hub {

static constexpr int everyOne = std::numeric_limits<int>::max();

Result<void> RecordGathering::add(const Jobs &jobs)
{
    using Step = Result<void> (RecordGathering::*)();
    for (const Step step : {&RecordGathering::addKeepers, &RecordGathering::addVisits, &RecordGathering::addSupporters,
             &RecordGathering::addCarers, &RecordGathering::addGoals, &RecordGathering::addAgreed,
             &RecordGathering::addShared, &RecordGathering::addNames}) {
        if (const auto done = (this->*step)(); !done)
            return done;
    }
    auto reg = gatherRegister(m_store, m_paper.person, jobs);
    if (!reg)
        return reg.error();
    m_paper.reg = std::move(*reg);
    return {};
}

Result<PersonName> RecordGathering::nameOf(PersonId id) const
{
    const PersonReads reads(m_store);
    const auto hidden = reads.isRestricted(id);
    if (!hidden || *hidden)
        return hidden ? Result<PersonName>(PersonName{}) : hidden.error();
    auto name = reads.chosenName(id);
    if (!name)
        return name.error();
    return std::move(*name).value_or(PersonName{});
}

Result<void> RecordGathering::addKeepers()
{
    const auto workers = TeamReads(m_store).workers();
    const auto hubs = TeamReads(m_store).hubs();
    if (!workers || !hubs)
        return workers ? hubs.error() : workers.error();
    for (const WorkerEntry &worker : *workers)
        m_paper.workers.insert(worker.id, worker.name);
    for (const HubEntry &hub : *hubs) {
        m_hubs.insert(hub.id, hub.name);
        m_paper.hubs.push_back(hub.name);
    }
    return {};
}

Result<void> RecordGathering::addVisit(Contact contact)
{
    auto goals = ContactReads(m_store).goalsOf(contact.id);
    auto about = contact.about ? nameOf(*contact.about) : Result<PersonName>(PersonName{});
    if (!goals || !about)
        return goals ? about.error() : goals.error();
    contact.goals = std::move(*goals);
    const QString hub = m_hubs.value(contact.hub);
    m_paper.visits.push_back({std::move(contact), hub, std::move(*about)});
    return {};
}

Result<void> RecordGathering::addVisits()
{
    const ContactReads reads(m_store);
    auto visits = reads.ofPerson(m_paper.person, everyOne);
    auto removed = reads.removed(everyOne);
    const auto confided = reads.countAbout(m_paper.person);
    if (!visits || !removed || !confided)
        return !visits ? visits.error() : !removed ? removed.error() : confided.error();
    m_paper.confided = *confided;
    // What was taken out is held until it is erased.
    std::copy_if(std::make_move_iterator(removed->begin()), std::make_move_iterator(removed->end()),
        std::back_inserter(*visits), [&](const Contact &contact) { return contact.person == m_paper.person; });
    std::stable_sort(visits->begin(), visits->end(),
        [](const Contact &a, const Contact &b) { return a.when.at > b.when.at; });
    for (Contact &contact : *visits) {
        if (const auto done = addVisit(std::move(contact)); !done)
            return done;
    }
    return {};
}

Result<void> RecordGathering::addSupporters()
{
    const PersonReads reads(m_store);
    auto reach = reads.reachOf(m_paper.person);
    const auto supporters = reads.supportersOf(m_paper.person);
    if (!reach || !supporters)
        return reach ? supporters.error() : reach.error();
    m_paper.reach = std::move(*reach);
    for (const SupportLink &link : *supporters)
        m_paper.supporters.push_back({m_paper.workers.value(link.worker), link.from, link.until});
    return {};
}

Result<void> RecordGathering::addCarers()
{
    const PersonReads reads(m_store);
    const auto carers = reads.carersOf(m_paper.person);
    const auto caresFor = reads.caredForBy(m_paper.person);
    if (!carers || !caresFor)
        return carers ? caresFor.error() : carers.error();
    for (const CarerLink &link : *carers) {
        auto name = nameOf(link.carer);
        if (!name)
            return name.error();
        m_paper.carers.push_back({link, std::move(*name)});
    }
    for (const CarerLink &link : *caresFor) {
        auto name = nameOf(link.person);
        if (!name)
            return name.error();
        m_paper.caresFor.push_back(std::move(*name));
    }
    return {};
}

Result<void> RecordGathering::addGoals()
{
    auto goals = GoalReads(m_store).of(m_paper.person);
    auto versions = PlanReads(m_store).versionsOf(m_paper.person);
    if (!goals || !versions)
        return goals ? versions.error() : goals.error();
    m_paper.goals = std::move(*goals);
    m_paper.versions = std::move(*versions);
    return {};
}

Result<void> RecordGathering::addAgreed()
{
    auto sharing = SharingReads(m_store).of(m_paper.person);
    if (!sharing)
        return sharing.error();
    m_paper.sharing = std::move(*sharing);
    m_paper.sharing.promises = asTold(std::move(m_paper.sharing.promises));
    return {};
}

Result<void> RecordGathering::addShared()
{
    const SharingReads reads(m_store);
    auto entries = reads.sharedOf(m_paper.person);
    if (!entries)
        return entries.error();
    for (SharedEntry &entry : *entries) {
        if (entry.untold) {
            m_paper.sharedIsWhole = false;
            continue;
        }
        const auto bytes = reads.bytesOf(m_paper.person, entry.id);
        if (!bytes)
            return bytes.error();
        PaperShared shared{std::move(entry), std::nullopt, true};
        if (!bytes->isEmpty()) {
            shared.record = decodeShared(*bytes);
            shared.whole = encodeShared(*shared.record) == *bytes;
        }
        m_paper.shared.push_back(std::move(shared));
    }
    return {};
}

Result<void> RecordGathering::addNames()
{
    std::vector<std::optional<PersonId>> named;
    for (const Consent &consent : m_paper.sharing.consents)
        named.push_back(consent.recipient.person);
    for (const Promise &promise : m_paper.sharing.promises)
        named.push_back(promise.recipient.person);
    for (const PaperShared &shared : m_paper.shared)
        named.push_back(shared.entry.recipient.person);
    for (const auto &id : named) {
        if (!id || m_paper.people.contains(*id))
            continue;
        auto name = nameOf(*id);
        if (!name)
            return name.error();
        m_paper.people.insert(*id, std::move(*name));
    }
    return {};
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/personpaper.h"

#include "core/store/contactreads.h"
#include "core/store/goalreads.h"
#include "core/store/letterreads.h"
#include "core/store/personreads.h"
#include "core/store/planreads.h"
#include "core/store/teamreads.h"

#include <QHash>

#include <limits>

namespace hub {
namespace {

// Fills one paper, part after part; the first trouble ends it.
class Gathering
{
public:
    Gathering(Store &store, PersonPaper &paper)
        : m_store(store)
        , m_paper(paper)
    {
    }

    Result<void> addPlan()
    {
        const PlanReads reads(m_store);
        const auto plans = reads.plansOf(m_paper.person);
        if (!plans || plans->empty())
            return plans ? Result<void>() : Result<void>(plans.error());
        auto sections = reads.sectionsOf(m_paper.person, plans->back().id);
        if (!sections)
            return sections.error();
        m_paper.plan = {plans->back().id, m_paper.person, plans->back().number, plans->back().begun, std::move(*sections)};
        return {};
    }

    Result<void> addLetter()
    {
        const auto letters = LetterReads(m_store).of(m_paper.person);
        if (letters && !letters->empty())
            m_paper.letter = letters->front();
        return letters ? Result<void>() : Result<void>(letters.error());
    }

    Result<void> addVisits(const QHash<WorkerId, QString> &workers)
    {
        const ContactReads reads(m_store);
        const auto visits = reads.ofPerson(m_paper.person, std::numeric_limits<int>::max());
        const auto confided = reads.countAbout(m_paper.person);
        if (!visits || !confided)
            return visits ? confided.error() : visits.error();
        m_paper.confided = *confided;
        for (const Contact &contact : *visits)
            m_paper.visits.push_back({contact, workers.value(contact.worker)});
        return {};
    }

    Result<void> addPeopleAround(const QHash<WorkerId, QString> &workers)
    {
        const PersonReads reads(m_store);
        auto reach = reads.reachOf(m_paper.person);
        const auto carers = reads.carersOf(m_paper.person);
        const auto supporters = reads.supportersOf(m_paper.person);
        if (!reach || !carers || !supporters)
            return !reach ? reach.error() : !carers ? carers.error() : supporters.error();
        m_paper.reach = std::move(*reach);
        for (const CarerLink &link : *carers) {
            const auto name = reads.chosenName(link.carer);
            if (!name)
                return name.error();
            if (*name)
                m_paper.carers.push_back(**name);
        }
        for (const SupportLink &link : *supporters)
            m_paper.supporters.push_back(workers.value(link.worker));
        return {};
    }

    Result<void> addRest(const Jobs &jobs)
    {
        auto goals = GoalReads(m_store).of(m_paper.person);
        auto versions = PlanReads(m_store).versionsOf(m_paper.person);
        auto sharing = SharingReads(m_store).of(m_paper.person);
        auto shared = SharingReads(m_store).sharedOf(m_paper.person);
        auto reg = gatherRegister(m_store, m_paper.person, jobs);
        if (!goals || !versions || !sharing)
            return !goals ? goals.error() : !versions ? versions.error() : sharing.error();
        if (!shared || !reg)
            return shared ? reg.error() : shared.error();
        m_paper.goals = std::move(*goals);
        m_paper.versions = std::move(*versions);
        m_paper.sharing = std::move(*sharing);
        m_paper.shared = std::move(*shared);
        m_paper.reg = std::move(*reg);
        return {};
    }

    Result<void> addRecord(const Jobs &jobs)
    {
        const auto workers = TeamReads(m_store).workers();
        if (!workers)
            return workers.error();
        QHash<WorkerId, QString> names;
        for (const WorkerEntry &worker : *workers)
            names.insert(worker.id, worker.name);
        for (const auto &done : {addVisits(names), addPeopleAround(names), addRest(jobs)}) {
            if (!done)
                return done;
        }
        return {};
    }

private:
    Store &m_store;
    PersonPaper &m_paper;
};

} // namespace

Result<PersonPaper> gatherPaper(Store &store, PersonId person, PaperKind kind, const Jobs &jobs)
{
    auto card = PersonReads(store).one(person);
    if (!card)
        return card.error();
    if (!*card)
        return Error{Error::Kind::NotFound};
    PersonPaper paper;
    paper.kind = kind;
    paper.person = person;
    paper.name = (*card)->chosen;
    paper.accessNeeds = (*card)->accessNeeds;
    Gathering gathering(store, paper);
    Result<void> done;
    if (kind != PaperKind::Letter)
        done = gathering.addPlan();
    if (done && (kind == PaperKind::Letter || kind == PaperKind::Record))
        done = gathering.addLetter();
    if (done && kind == PaperKind::Record) {
        paper.card = std::move(**card);
        done = gathering.addRecord(jobs);
    }
    if (!done)
        return done.error();
    return paper;
}

} // namespace hub

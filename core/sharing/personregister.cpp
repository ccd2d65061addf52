// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/personregister.h"

#include "core/store/eventreads.h"
#include "core/store/personreads.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

// Names and jobs as they are now: a register names people, and says who they are.
Result<std::vector<RegisterLine>> linesOf(Store &store, std::vector<std::pair<RawId, Event>> events, const Jobs &jobs)
{
    const auto workers = TeamReads(store).workers();
    if (!workers)
        return workers.error();
    QHash<WorkerId, QString> names;
    for (const WorkerEntry &worker : *workers)
        names.insert(worker.id, worker.name);
    std::vector<RegisterLine> lines;
    lines.reserve(events.size());
    for (auto &[id, event] : events) {
        RegisterLine line{id, std::move(event), {}, {}, {}, {}, {}, false};
        line.worker = names.value(line.event.worker);
        line.jobTitle = jobs.value(line.event.worker);
        if (line.event.whom)
            line.whom = names.value(*line.event.whom);
        lines.push_back(std::move(line));
    }
    return lines;
}

// That a lead has read of something is between the leads.
static bool isForThePerson(EventKind kind)
{
    return kind != EventKind::GlassRead;
}

static bool breaksUntold(const RegisterLine &line, const std::vector<PromiseOverride> &overrides)
{
    if (line.shared)
        return line.shared->untold;
    if (line.event.kind != EventKind::PromiseBroken)
        return false;
    const auto own = std::find_if(
        overrides.begin(), overrides.end(), [&](const PromiseOverride &one) { return one.id == line.id; });
    if (own != overrides.end())
        return !own->isTold();
    // Written before the two had one id. An override that is not on this desk yet told nobody.
    const auto isIts = [&](const PromiseOverride &one) { return one.lead == line.event.worker && one.reason == line.event.reason; };
    return std::none_of(overrides.begin(), overrides.end(), isIts)
        || std::any_of(overrides.begin(), overrides.end(), [&](const PromiseOverride &one) { return isIts(one) && !one.isTold(); });
}

static Result<void> addShared(Store &store, PersonId person, std::vector<RegisterLine> &lines)
{
    const SharingReads reads(store);
    const auto facts = reads.of(person);
    const auto shared = reads.sharedOf(person);
    if (!facts || !shared)
        return facts ? shared.error() : facts.error();
    std::vector<PromiseOverride> overrides;
    for (const Promise &promise : facts->promises)
        std::copy(promise.overrides->begin(), promise.overrides->end(), std::back_inserter(overrides));
    for (RegisterLine &line : lines) {
        for (const SharedEntry &entry : *shared) {
            if (entry.id.raw == line.id)
                line.shared = entry;
        }
        line.untold = breaksUntold(line, overrides);
    }
    return {};
}

Result<PersonRegister> gatherRegister(Store &store, PersonId person, const Jobs &jobs, Untold untold)
{
    const auto name = PersonReads(store).chosenName(person);
    const EventReads reads(store);
    const auto since = reads.knownSince(person);
    const auto own = reads.ofPerson(person);
    if (!name || !since || !own)
        return !name ? name.error() : !since ? since.error() : own.error();
    if (!*name)
        return Error{Error::Kind::NotFound};
    const auto everybodys = reads.aboutEverybody(since->value_or(Instant{0}));
    if (!everybodys)
        return everybodys.error();
    std::vector<std::pair<RawId, Event>> events;
    for (const auto *rows : {&*own, &*everybodys}) {
        for (const EventReads::Row &row : *rows) {
            if (isForThePerson(row.event.kind))
                events.emplace_back(row.id, row.event);
        }
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.second.at > b.second.at; });
    auto lines = linesOf(store, std::move(events), jobs);
    if (!lines)
        return lines.error();
    if (const auto done = addShared(store, person, *lines); !done)
        return done.error();
    if (untold == Untold::LeftOut)
        std::erase_if(*lines, [](const RegisterLine &line) { return line.untold; });
    return PersonRegister{person, **name, std::move(*lines)};
}

} // namespace hub

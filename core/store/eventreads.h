// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event.h"
#include "core/store/store.h"

namespace hub {

/// Reads of what was done, newest first: actions/registers says who may see it.
class EventReads
{
public:
    explicit EventReads(Store &store)
        : m_store(store)
    {
    }

    struct Row {
        RawId id;
        Event event;
    };
    /// Everything with this person as its subject. Kinds that only a newer desk knows are left out.
    Result<std::vector<Row>> ofPerson(PersonId person) const;
    /// Files about everybody, from `since` on.
    Result<std::vector<Row>> aboutEverybody(Instant since) const;
    /// All but who looked, from `from` up to before `to`.
    Result<std::vector<Row>> done(Instant from, Instant to) const;
    /// The nearest one before, or not before, a moment that `wanted` takes.
    using Wanted = std::function<bool(EventKind)>;
    Result<std::optional<Instant>> doneBefore(Instant before, const Wanted &wanted) const;
    Result<std::optional<Instant>> doneFrom(Instant from, const Wanted &wanted) const;
    /// All that was opened with a reason.
    Result<std::vector<Row>> brokenGlass() const;
    /// Whether this worker opened the person's record with a reason in that time.
    Result<bool> brokeGlass(PersonId person, WorkerId worker, Instant from, Instant to) const;
    Result<bool> exists(RawId event) const;
    /// When the person was first written about; nothing for nobody known.
    Result<std::optional<Instant>> knownSince(PersonId person) const;

private:
    Store &m_store;
};

} // namespace hub

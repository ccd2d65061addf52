// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/access.h"
#include "core/store/store.h"

#include <functional>

namespace hub {

class Finder;

/// Where an open store lies, for what needs files; both empty for a store in memory.
struct DeskPlace {
    QString folder;  ///< the store's
    QString profile; ///< where this desk's identity is kept
};

/// What every action works with: the open store, who is signed in, and whom to tell.
struct ActionContext {
    Store &store;
    const Session &session;
    HubId hub; ///< where this desk stands
    Finder &finder;
    std::function<void(const Changes &)> changed; ///< called after every save, on the thread that saved
    const DeskPlace *place = nullptr;

    Access access() const { return Access(session); }
    Instant now() const { return store.clock().now(); }
    const CivilTime &civilTime() const { return store.civilTime(); }
    /// 04:00 of the working day that now lies in: how far undo reaches back.
    Instant startOfWorkingDay() const { return civilTime().workingDayStart(civilTime().workingDayOf(now())); }

    /// Checks the permit, saves, tells.
    Result<Saved> save(Op op, const std::vector<ChangeDraft> &drafts, const Store::Progress &progress = {},
                       const Store::Alongside &alongside = {}) const;
    Result<Saved> save(Op op, const ChangeDraft &draft) const { return save(op, std::vector{draft}); }
};

} // namespace hub

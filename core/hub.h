// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/backups.h"
#include "core/actions/contacts.h"
#include "core/actions/deskdrafts.h"
#include "core/actions/erasing.h"
#include "core/actions/exports.h"
#include "core/actions/goals.h"
#include "core/actions/letters.h"
#include "core/actions/lists.h"
#include "core/actions/members.h"
#include "core/actions/narrowing.h"
#include "core/actions/people.h"
#include "core/actions/plans.h"
#include "core/actions/presence.h"
#include "core/actions/registers.h"
#include "core/actions/sharing.h"
#include "core/actions/sheets.h"
#include "core/actions/signins.h"
#include "core/actions/team.h"
#include "core/actions/undoing.h"
#include "core/actions/upkeep.h"

#include <functional>
#include <memory>

namespace hub {

class StoreLock;

/// Everything the program can do with one open store, on one page. Each area is a class of its own; every write goes
/// through a Permit into Store::save, and everybody who asked is told what changed.
class Hub
{
public:
    /// Over a store that is open already (core/opening.h opens one). `hub`: where this desk stands.
    /// `lock` is held as long as the hub lives. `keyring`: absent where nobody's access can be changed.
    /// `place`: empty for a store in memory.
    Hub(std::unique_ptr<Store> store, const Session &session, HubId hub, std::unique_ptr<StoreLock> lock,
        std::unique_ptr<Keyring> keyring = {}, DeskPlace place = {});
    Hub(std::unique_ptr<Store> store, const Session &session, HubId hub);
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    const Session &session() const { return m_session; }
    const CivilTime &civilTime() const { return m_store->civilTime(); }
    Instant now() const { return m_store->clock().now(); }
    /// Whether the member signed in may do this at all: what they may not do is not offered.
    bool may(Op op) const { return m_context.access().permit(op).has_value(); }

    /// Called after every save with what it touched.
    using Listener = std::function<void(const Changes &)>;
    void listen(Listener listener) { m_listeners.push_back(std::move(listener)); }

    /// A second hub over a connection of its own, for long work on another thread: to be made on that thread. What it
    /// saves is told to this one with follow(), on this one's thread.
    /// `session`: who works with it; copied from session() on this one's thread, where somebody else may sign in any time.
    Result<std::unique_ptr<Hub>> another(const Session &session) const;
    Result<std::unique_ptr<Hub>> another() const { return another(m_session); }
    void follow(const Changes &changes);

    /// For actions that run as jobs of their own (spreadsheets, exports).
    const ActionContext &context() const { return m_context; }

private:
    void tell(const Changes &changes) const;

    // Before the areas, which are made from them.
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<Store> m_store;
    Session m_session;
    DeskPlace m_place;
    std::unique_ptr<Finder> m_finder;
    ActionContext m_context;
    std::vector<Listener> m_listeners;

public:
    Contacts contacts;   ///< log visits, correct them, link them, list them
    People people;       ///< find people, read and write their cards
    DeskDrafts drafts;   ///< half-typed visits
    Undoing undoing;     ///< one key, for the working day
    Members members;     ///< who may get in: add, change, new words
    Presence presence;   ///< who of the team is in, and free
    Narrowing narrowing; ///< what a person keeps to their supporters, and opening it with a reason
    Registers registers; ///< what was done: who looked at a person's record, and a lead's list
    SignIns signIns;     ///< who is signed in at a desk that several share
    Lists lists;         ///< the hub's own words: rename, add, move, hide
    Plans plans;         ///< wellbeing plans, with the person and in their words
    Goals goals;         ///< why people came, and what they work towards
    Sharing sharing;     ///< agreements, promises, and the way out to somebody outside
    Letters letters;     ///< summary letters to the person, which they change before anybody gets them
    Erasing erasing;     ///< a record erased for good, or held back
    Team team;           ///< workers, the hub's name, taught words
    Sheets sheets;       ///< bringing in the spreadsheet a hub kept until now
    Exports exports;     ///< files for the hub itself, through the consent gate
    Upkeep upkeep;       ///< check and rebuild
    Backups backups;     ///< whole copies, sealed to the leads and the recovery sheets
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/idsource.h"
#include "core/model/permit.h"
#include "core/store/applier.h"
#include "core/store/log.h"
#include "core/store/storesnapshot.h"

#include <functional>
#include <memory>

namespace hub {

/// What was saved together.
struct Saved {
    Dot first;         ///< its first change; the others follow it without a gap
    quint64 count = 0; ///< how many changes
    BatchId batch;     ///< null for a single change
    Changes changes;
};

/// One store, open: the log, its tables, and the only way to write them.
class Store
{
public:
    /// Called between changes with how many are done; false stops the save, which then leaves nothing.
    using Progress = std::function<bool(size_t done)>;
    /// Runs inside the same transaction, for what must be written or forgotten together with the save (a draft).
    using Alongside = std::function<Result<void>()>;

    /// Opens and brings up to this program's schema. `desk`: under which identity new changes are written.
    static Result<std::unique_ptr<Store>> open(const Database::Options &options, DeskId desk, Clock &clock, IdSource &ids);

    /// The one write path: all of the drafts or none, durable when it returns. Each draft becomes one change about its
    /// subject; several are one batch. Drafts without an operation are left out.
    /// TooLong if a text or bytes are over 64 KiB; StoreInUse if another desk program writes; DiskFull.
    Result<Saved> save(const Permit &permit, const std::vector<ChangeDraft> &drafts, const Progress &progress = {},
                       const Alongside &alongside = {});
    Result<Saved> save(const Permit &permit, const ChangeDraft &draft) { return save(permit, std::vector{draft}); }

    /// This desk's own book-keeping, not synced.
    Result<Value> setting(const QString &name);
    Result<void> setSetting(const QString &name, const Value &value);

    /// Reads again what another connection may have written.
    Result<void> refresh();

    DeskId desk() const { return m_desk; }
    /// Under which identity new changes are written from now on; before the first write, and never while others read.
    void becomeDesk(DeskId desk) { m_desk = desk; }
    /// Goes on over the file that stands in the store's place now, under another key: everything else stays.
    Result<void> reopenUnder(const QByteArray &key);
    const Database::Options &options() const { return m_options; }
    /// Another connection to the same store, for a thread of its own.
    Result<std::unique_ptr<Store>> another() const;
    /// Its file as it is now, for a backup.
    Result<std::unique_ptr<StoreSnapshot>> snapshot(const StoreSnapshot::GoOn &goOn) const
    {
        return StoreSnapshot::take(m_options, goOn);
    }
    Clock &clock() const { return m_clock; }
    IdSource &ids() const { return m_ids; }
    const CivilTime &civilTime() const { return m_civilTime; }
    void setCivilTime(const CivilTime &civilTime) { m_civilTime = civilTime; }

    /// For the reads of this room (store/contactreads and its neighbours), never for writing a synced table.
    Database &database() { return *m_database; }
    Sites &sites() { return m_sites; }
    Log &log() { return m_log; }
    Applier &applier() { return m_applier; }

private:
    Store(const Database::Options &options, std::unique_ptr<Database> database, DeskId desk, Clock &clock, IdSource &ids);
    Result<Change> write(const Permit &permit, const ChangeDraft &draft, BatchId batch);
    Result<void> finish(const Alongside &alongside);
    Result<void> refreshIfChanged();

    Database::Options m_options;
    std::unique_ptr<Database> m_database;
    DeskId m_desk;
    Clock &m_clock;
    IdSource &m_ids;
    CivilTime m_civilTime;
    Sites m_sites;
    Log m_log;
    Applier m_applier;
    qint64 m_dataVersion = -1;
    bool m_stale = true; ///< a save failed: what is in memory may be ahead of the file
};

} // namespace hub

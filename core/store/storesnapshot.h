// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sites.h"

#include <functional>
#include <mutex>
#include <span>

namespace hub {

/// The pages of a store's file as they lie on the disk, under its key, at one moment. Others go on reading and writing
/// while this lives: what they write stays in the journal beside the file (store/README.md).
class StoreSnapshot
{
public:
    /// Asked now and then; false stops.
    using GoOn = std::function<bool()>;

    /// Holds writers up for as long as it takes to bring the journal into the file. StoreInUse when others read or write
    /// for seconds on end, Cancelled; NotFound for a store in memory.
    static Result<std::unique_ptr<StoreSnapshot>> take(Database::Options options, const GoOn &goOn);
    ~StoreSnapshot();
    StoreSnapshot(const StoreSnapshot &) = delete;
    StoreSnapshot &operator=(const StoreSnapshot &) = delete;

    qint64 bytes() const { return m_bytes; }
    /// On any thread. StoreDamaged when the file is shorter than it says, Io.
    Result<void> read(qint64 offset, std::span<char> into) const;

    /// Where each desk's log ends.
    const Sites &sites() const { return m_sites; }
    /// The key it is under, 32 bytes.
    const QByteArray &key() const { return m_key; }

private:
    StoreSnapshot(QByteArray key, std::unique_ptr<Database> database);
    Result<bool> hold(Database &writer);
    Result<void> measure();

    QByteArray m_key;
    std::unique_ptr<Database> m_database;
    Sites m_sites;
    qint64 m_bytes = 0;
    mutable std::mutex m_reading; ///< one place in the file is sought at a time
};

} // namespace hub

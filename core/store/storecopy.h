// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pagevfs.h"
#include "core/store/sites.h"

#include <functional>

namespace hub {

/// A store opened where it lies, in a backup: read only, without a copy on the disk.
class StoreCopy
{
public:
    /// False stops.
    using GoOn = std::function<bool()>;
    /// Told how many bytes are done; false stops.
    using Progress = std::function<bool(qint64 done)>;

    /// `key`: 32 bytes. StoreDamaged when the bytes are no store under this key, StoreNewer, CipherMissing.
    static Result<std::unique_ptr<StoreCopy>> open(PageSource &source, const QByteArray &key);

    /// Reads every page that is in use, and follows every desk's chain to its end. StoreDamaged, Io, Cancelled.
    Result<void> check(const GoOn &goOn);
    const Sites &sites() const { return m_sites; }
    /// A setting of the store, for the desk that is to come.
    Result<Value> setting(const QString &name);

    /// The same store page by page as a new file, under another key and brought to the disk. DiskFull, Io, Cancelled.
    Result<void> writeTo(const QString &file, const QByteArray &key, const Progress &progress);

private:
    StoreCopy(std::unique_ptr<PageVfs> vfs, std::unique_ptr<Database> database);
    Result<void> checkPages();
    Result<void> checkChain(const Site &site);

    std::unique_ptr<PageVfs> m_vfs; // outlives the database that reads through it
    std::unique_ptr<Database> m_database;
    Sites m_sites;
};

} // namespace hub

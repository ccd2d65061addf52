// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <memory>
#include <random>
#include <vector>

struct sqlite3_vfs;

namespace hub::test {

/// A disk that can be made to fill up, to break, or to lose its power. Every store opened while it lives is on it; its
/// files are real files, so what is left can be looked at afterwards.
class FaultyDisk
{
public:
    enum class Fault {
        Full,   ///< writes are refused, what is there can be brought to the disk
        Broken, ///< nothing is written or brought to the disk any more
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The next `good` writes work (a truncation is one, and on a broken disk so is bringing a file to it), no later one.
    void failAfter(int good, Fault fault);
    void mend() { m_good = -1; }
    bool hasFailed() const { return m_failed; }

    /// After the disk broke and the store is closed: each write since the last one that was brought to the disk is kept,
    /// lost, or torn in the middle.
    void losePower(std::mt19937 &chance);

private:
    struct Calls;
    struct Write {
        qint64 at;
        QByteArray bytes;
        bool truncates = false;
    };
    /// What is surely on the disk, and what may be.
    struct Contents {
        QByteArray synced;
        std::vector<Write> since;
    };

    bool refuses();
    Contents &contentsOf(const QByteArray &path);

    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::map<QByteArray, Contents> m_files;
    int m_good = -1; ///< no limit
    Fault m_fault = Fault::Full;
    bool m_failed = false;
};

} // namespace hub::test

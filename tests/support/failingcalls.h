// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace hub::test {

/// While it lives, this thread's writing to disks is counted and may come to harm: every write, sync, cutting and renaming
/// of this process goes through it, SQLite's too, for the test program stands before the C library.
class FailingCalls
{
public:
    enum class Harm {
        None,      ///< only count
        Full,      ///< from this call on, nothing more can be written
        Broken,    ///< from this call on, nothing answers any more: a pulled stick
        OneError,  ///< this call fails, those after it work
        Killed,    ///< the process ends before this call
        KilledHalf ///< the process ends when half of it is written
    };

    /// `at`: which of the calls, from 1.
    explicit FailingCalls(Harm harm = Harm::None, int at = 0);
    ~FailingCalls();
    FailingCalls(const FailingCalls &) = delete;
    FailingCalls &operator=(const FailingCalls &) = delete;

    int calls() const;
    /// Files that got their name before their bytes were on the disk: a power cut would have left them empty.
    QStringList namedTooEarly() const;

    /// How a child process leaves when it is killed.
    static constexpr int killedCode = 77;
};

/// While it lives, this thread's files are not brought to the disk: for tests that end processes, not the power, and need
/// not wait for it.
class NoWaitingForDisks
{
public:
    NoWaitingForDisks();
    ~NoWaitingForDisks();
    NoWaitingForDisks(const NoWaitingForDisks &) = delete;
    NoWaitingForDisks &operator=(const NoWaitingForDisks &) = delete;
};

/// Runs the work in a child process, which ends with it; gives the code it left with.
int inChild(const std::function<void()> &work);

} // namespace hub::test

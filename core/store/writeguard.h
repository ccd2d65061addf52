// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace hub {

/// Keeps the promise "one writer" in builds for development and tests: a statement that would write the log or a table
/// that follows from it is refused when it is prepared, unless a Pass is held. Release builds do not look.
class WriteGuard
{
public:
    WriteGuard() = default;
    WriteGuard(const WriteGuard &) = delete;
    WriteGuard &operator=(const WriteGuard &) = delete;

    /// From now on this connection is watched; the guard must outlive it.
    void watch(sqlite3 *handle);

    /// Held by the applier, the log and a rebuild while they write.
    class Pass
    {
    public:
        explicit Pass(WriteGuard &guard)
            : m_guard(guard)
        {
            ++m_guard.m_passes;
        }
        ~Pass() { --m_guard.m_passes; }
        Pass(const Pass &) = delete;
        Pass &operator=(const Pass &) = delete;

    private:
        WriteGuard &m_guard;
    };

private:
    static int answer(void *guard, int action, const char *table, const char *, const char *, const char *);

    int m_passes = 0;
};

} // namespace hub

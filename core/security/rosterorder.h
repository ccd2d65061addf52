// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/rosterentry.h"

namespace hub {

/// Some of a roster's entries, by their place in the list.
class EntrySet
{
public:
    explicit EntrySet(size_t size)
        : m_words((size + 63) / 64)
    {
    }
    bool has(size_t index) const { return m_words[index / 64] >> (index % 64) & 1; }
    void add(size_t index) { m_words[index / 64] |= quint64(1) << (index % 64); }
    void addAll(const EntrySet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }

private:
    std::vector<quint64> m_words;
};

/// Which entries saw which, and one order of them all that every computer finds: each after what it saw, and where that
/// leaves a choice, the smaller hash first.
class RosterOrder
{
public:
    /// MembersDamaged unless there is exactly one first entry, nothing that an entry saw is missing, none comes twice
    /// and all belong to the first one's team.
    static Result<RosterOrder> of(const std::vector<RosterEntry> &entries);

    /// Indexes into the entries; never empty.
    const std::vector<size_t> &sequence() const { return m_sequence; }
    /// What the entry saw, and what those saw, and so on.
    const EntrySet &seenBy(size_t index) const { return m_seen[index]; }
    const EntrySet &all() const { return m_all; }
    const std::vector<Hash32> &heads() const { return m_heads; }

private:
    RosterOrder()
        : m_all(0)
    {
    }

    std::vector<size_t> m_sequence;
    std::vector<EntrySet> m_seen;
    EntrySet m_all;
    std::vector<Hash32> m_heads;
};

} // namespace hub

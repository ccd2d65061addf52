// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hublist.h"

#include <array>
#include <vector>

namespace hub {

/// What a hub wrote about one entry of a list (fields::listEntry), as it stands.
struct OwnEntry {
    HubList list = HubList::SupportTypes;
    QString code;
    QString label;    ///< empty: never renamed, or the renaming was taken back
    QString position; ///< empty: where it always stood
    bool hidden = false;

    friend bool operator==(const OwnEntry &, const OwnEntry &) = default;
};

/// One entry of a list as the hub has it.
struct ListedEntry {
    QString code;
    QString key;      ///< the digit that toggles it in the bar; mostly empty
    QString label;    ///< the hub's own word; empty for a starter entry that goes by the screen's language
    QString position; ///< rules/listorder.h
    bool hidden = false; ///< no longer offered; old visits keep it, with its word
    bool starter = false;

    friend bool operator==(const ListedEntry &, const ListedEntry &) = default;
};

/// All lists of a hub: the starter entries, and over them what the hub changed. Pure; the same rows give the same lists on
/// every desk, in whatever order they came.
class HubLists
{
public:
    /// As a hub has them before it changes anything.
    HubLists();
    explicit HubLists(const std::vector<OwnEntry> &own);

    /// All entries in their order, the hidden ones too.
    const std::vector<ListedEntry> &entries(HubList list) const { return m_lists[size_t(list)]; }
    /// Null for a code that no desk has put into the list.
    const ListedEntry *entry(HubList list, const QString &code) const;

    /// A code for a new entry: its word in small Latin letters, with a number where another has that code already.
    QString codeFor(HubList list, const QString &label) const;

    friend bool operator==(const HubLists &, const HubLists &) = default;

private:
    void layOver(const OwnEntry &own);
    void sortOut(HubList list);

    std::array<std::vector<ListedEntry>, hubListCount> m_lists;
};

/// What Hubdesk itself fills in where nothing is said; it can be renamed and moved, but not hidden.
bool isFilledIn(HubList list, const QString &code);

/// How many characters a word of the list may have: 60 on a chip, 120 in a heading, 240 on a line of its own.
int longestLabel(HubList list);

} // namespace hub

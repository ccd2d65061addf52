// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/rules/hublists.h"

namespace hub {

/// One thing that was done to an entry of a list.
struct ListChange {
    enum class Kind {
        Added,   ///< `word` is what it was called
        Renamed, ///< to `word`; empty: back to the word it had in the beginning
        Moved,
        Hidden,
        BroughtBack,
        TakenBack, ///< the addition was undone
    };

    QString code;
    Kind kind = Kind::Renamed;
    QString word;
    QString before; ///< the word it took the place of; empty: the one it had in the beginning
    QString worker; ///< who did it; empty for somebody this store does not know
    Instant at;

    friend bool operator==(const ListChange &, const ListChange &) = default;
};

/// The hub's own words: its lists as they are now, and changing them, which is a lead's to do. An entry is its code, for
/// ever; a row is written only for what a hub changed, under an id that follows from list and code, so that two desks
/// that change the same entry write the same row.
class Lists
{
public:
    explicit Lists(const ActionContext &context)
        : m_context(context)
    {
    }

    /// As they stand now. Read once and kept until a change touches them; should the store not answer, as they were.
    const HubLists &now() const;

    /// Another word for it, as long as longestLabel(); for a starter entry an empty one goes back to the word it had. The
    /// line of a question (isOfLines) need not be there before, and goes with an empty one. NameMissing, Ambiguous where
    /// another entry has that word, TooLong, NotFound, NotAllowed.
    Result<void> rename(HubList list, const QString &code, const QString &word);
    /// A new entry right behind `after`, or first of all if that is empty; gives its code. A word that was hidden comes back
    /// instead of being there twice. NameMissing, Ambiguous where another has that word, TooLong, NotFound, NotAllowed.
    Result<QString> add(HubList list, const QString &word, const QString &after);
    /// Behind `after`, or first of all if that is empty. NotFound, NotAllowed.
    Result<void> move(HubList list, const QString &code, const QString &after);
    /// No longer offered; visits that have it keep it. NotFound, NotAllowed; that too, with `detail` "filled-in", for what
    /// Hubdesk fills in by itself.
    Result<void> hide(HubList list, const QString &code);
    Result<void> bringBack(HubList list, const QString &code);

    /// Who did what to this list, oldest first, on whichever desk.
    Result<std::vector<ListChange>> history(HubList list) const;

private:
    friend class Hub; // which tells it what changed

    void look(const Changes &changes) const;
    Result<RawId> rowOf(HubList list, const QString &code) const;
    Result<const ListedEntry *> entry(HubList list, const QString &code) const;
    Result<void> checkWord(HubList list, const QString &word, const QString &code) const;
    Result<void> write(ChangeDraft &draft, HubList list, const QString &code, FieldRef field, const Value &value) const;
    Result<void> place(ChangeDraft &draft, HubList list, const QString &code, const QString &after) const;
    Result<void> save(const ChangeDraft &draft) const;
    Result<void> setHidden(HubList list, const QString &code, bool hidden);

    ActionContext m_context;
    mutable HubLists m_now;
    mutable bool m_known = false;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"

namespace hub {

/// What an undo took back.
struct Undone {
    Op op = Op::Repair;
    quint64 changes = 0;
};

/// Taking back one's own saves of this working day (from 04:00).
class Undoing
{
public:
    explicit Undoing(const ActionContext &context)
        : m_context(context)
    {
    }

    /// What undoLast() would take back; absent if there is nothing today.
    Result<std::optional<Op>> last();
    /// NotUndoable if there is nothing today.
    Result<Undone> undoLast(const Store::Progress &progress = {});
    /// The save that logged or last changed this visit, from Today's list. KeptToSupporters where that gave it to a person
    /// who keeps what was written of it from this member.
    Result<Undone> undoContact(ContactId id);

private:
    Result<void> mayTake(const Result<std::optional<struct Undoable>> &undoable, ContactId id) const;
    Result<Undone> take(const Result<std::optional<struct Undoable>> &undoable, const Store::Progress &progress);

    ActionContext m_context;
};

} // namespace hub

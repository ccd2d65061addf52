// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// What can be taken back with one key: a save, or all that was saved together.
struct Undoable {
    std::vector<Change> changes; ///< in the order in which they were saved
    Op op = Op::Repair;
    Instant at;
};

/// Finds what to take back, and makes the changes that do so. The log keeps both.
class Undo
{
public:
    explicit Undo(Store &store)
        : m_store(store)
    {
    }

    /// The latest save of this desk by `author` since `since` that is not an undo and was not undone. Lines of a plan that was
    /// started fresh since are out of sight, and stay as they were.
    Result<std::optional<Undoable>> last(WorkerId author, Instant since);
    /// The save that made or last changed the row; absent if that was another desk's, or before `since`.
    Result<std::optional<Undoable>> ofRow(Subject subject, RawId row, Instant since);

    /// New changes with the old values: rows that the save made are removed, fields get back what they held. What has
    /// been changed again since stays. A person welcomed by the save goes too if nothing else was written about them.
    /// NotUndoable if nothing of it can be taken back.
    Result<std::vector<ChangeDraft>> inverse(const Undoable &undoable);

private:
    Result<bool> isOfEarlierPlan(const Change &change) const;
    Result<Undoable> together(const Log::Entry &entry);
    /// What the undo as a whole takes back: it does not hold a person in the store.
    struct Going {
        QSet<RawId> rows;
        QSet<quint64> changes; ///< their numbers; all are one desk's
    };
    Result<ChangeDraft> inverse(const Change &change, const Going &going);
    Result<void> invert(const Change &change, const Operation &operation, RowState &row, int column, ChangeDraft &into);
    Result<Value> valueWritten(const Dot &dot, const Operation &like);
    Result<bool> isAllThereIs(const Change &change, const Going &going);

    Store &m_store;
};

} // namespace hub

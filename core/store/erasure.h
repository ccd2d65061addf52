// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hashing.h"
#include "core/store/store.h"

namespace hub {

/// Whom to erase: their own subject, those of visits that were theirs and keep their own, and visits that are theirs now but
/// were written down about somebody else.
struct ErasureOrder {
    PersonId person;
    std::vector<Subject> visits;
    std::vector<ContactId> strays;
};

/// The one exception to a log that only grows (sync.md §5): every change about the person becomes hollow (number and
/// commitment stay, so that the chain still holds), and the rows made of them go, with drafts and whatever names them.
class Erasure
{
public:
    explicit Erasure(Store &store)
        : m_store(store)
    {
    }

    /// Which visits go with the person.
    Result<ErasureOrder> orderFor(PersonId person) const;
    /// Within the transaction of the save that says it was done.
    Result<void> wipe(const ErasureOrder &order);
    /// After it: folds the journal into the file, where deleted text is written over, and empties it. False while somebody
    /// else reads; the next backup or closing does it then.
    Result<bool> settle();

    /// A backup from before an erasure holds what was erased. Wipes whoever this desk remembers erasing (hashes of subjects,
    /// out of its identity) and the store does not, in one transaction; mostly nobody.
    Result<void> forgetAgain(const std::vector<Hash32> &remembered);

    /// What a desk remembers of an erased subject.
    static Hash32 remembranceOf(Subject subject);
    /// Whether somebody of this id was erased.
    static Result<bool> wasErased(Database &database, Subject subject);

private:
    using Rows = QHash<EntityNumber, QSet<RawId>>;
    Result<void> hollow(const std::vector<Log::Entry> &entries, Rows &rows);
    Result<void> deleteRows(const Rows &rows);
    Result<void> deleteRow(const EntityInfo &info, RawId row);
    Result<void> remember(Subject subject);

    Store &m_store;
};

} // namespace hub

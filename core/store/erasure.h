// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/security/hashing.h"
#include "core/store/store.h"

namespace hub {

/// A visit whose links, past ones too, name a person.
struct NamingVisit {
    Contact contact; ///< whole: with its goals, and removed ones too
    Subject subject; ///< whom it was first written down about, for ever
};

/// Whom to erase, and what becomes of the visits that name them.
struct ErasureOrder {
    PersonId person;                  ///< null: visits alone
    std::vector<NamingVisit> going;   ///< erased with them
    std::vector<NamingVisit> staying; ///< once linked to them, and somebody else's or nobody's

    /// What has to be kept of a visit that stays though it was first written down about the person: all that goes.
    bool mustMove(const NamingVisit &visit) const { return visit.subject == subjectOf(person); }
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

    /// Found by the person's own log and the links there ever were, whatever the size of the store.
    Result<std::vector<NamingVisit>> visitsNaming(PersonId person) const;
    /// What changes that go say of others' rows besides, to be saved before they go. Changes with both are those of earlier
    /// programs, which welcomed somebody and logged their visit in one.
    Result<std::vector<ChangeDraft>> restatedBefore(const ErasureOrder &order) const;
    /// Within the transaction of the save that says it was done.
    Result<void> wipe(const ErasureOrder &order);
    /// After it: folds the journal into the file, where deleted text is written over, and empties it. False while somebody
    /// else reads; the next backup or closing does it then.
    Result<bool> settle();

    /// What desks remember of an erased subject, and of a visit that was erased though it was written down about another.
    static Hash32 remembranceOf(Subject subject);
    /// All that is remembered of an order.
    static std::vector<Hash32> remembrancesOf(const ErasureOrder &order);
    /// Whether somebody of this id was erased.
    static Result<bool> wasErased(Database &database, Subject subject);
    /// When somebody was last erased, up to a moment.
    static Result<std::optional<Instant>> latest(Database &database, Instant notAfter);

    /// Everybody this store knows to be erased.
    Result<std::vector<Hash32>> remembered() const;
    /// From now on nothing about them is written here, whether or not anything was here. Within a transaction.
    Result<void> remember(const std::vector<Hash32> &hashes);
    /// What a restored backup still holds of them.
    Result<std::vector<ErasureOrder>> ordersFor(const std::vector<Hash32> &hashes) const;

private:
    using Rows = QHash<EntityNumber, QSet<RawId>>;
    Result<std::vector<Log::Entry>> entriesTouching(Subject subject, const QSet<RawId> &rows) const;
    Result<void> wipeWithin(Subject subject, const QSet<RawId> &strays);
    Result<void> hollow(const std::vector<Log::Entry> &entries, Rows &rows);
    Result<void> deleteRows(const Rows &rows);
    Result<void> deleteRow(const EntityInfo &info, RawId row);

    Store &m_store;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/consent.h"
#include "core/store/store.h"

namespace hub {

/// Something that was handed to somebody outside: what for, under which agreements, and how.
struct SharedEntry {
    SharedId id;
    PersonId person;
    Recipient recipient;
    Purpose purpose;
    std::vector<ConsentId> consents;
    std::vector<PromiseId> broken; ///< promises that an override let it break
    QString form; ///< "summary", "plan", "text", "json"
    QString way;  ///< "file", "print", "clipboard"
    Instant at;
    WorkerId worker;
    /// It broke a promise, and telling the person would be unsafe: it stands on nothing that is made for them.
    bool untold = false;
};

/// Reads of agreements, promises and what was shared, whole.
class SharingReads
{
public:
    explicit SharingReads(Store &store)
        : m_store(store)
    {
    }

    /// All agreements and promises of a person, ended ones too, the oldest first.
    Result<SharingFacts> of(PersonId person) const;
    /// Whose agreement or promise it is; absent for none.
    Result<std::optional<PersonId>> personOf(ConsentId id) const;
    Result<std::optional<PersonId>> personOf(PromiseId id) const;
    Result<std::vector<RawId>> allConsents() const { return ids("consent_ids"); }
    Result<std::vector<RawId>> allPromises() const { return ids("promise_ids"); }
    /// Newest first.
    Result<std::vector<SharedEntry>> sharedOf(PersonId person) const;
    /// The very bytes that left.
    Result<QByteArray> bytesOf(PersonId person, SharedId id) const;
    /// Kinds and organisations that agreements and promises name, for offering them again; never names of people.
    Result<std::vector<Recipient>> organisations() const;
    /// Whether the desk that wrote a promise wrote anything after it with its clock at `from` or later.
    Result<bool> savedLater(PromiseId promise, Instant from) const;
    /// The latest moment this desk knows: what last days and overrides are held against, so that a clock set back opens
    /// nothing. A lead says when that moment was a wrong clock's (actions/upkeep).
    Instant latestNow() const { return std::max(m_store.clock().now(), m_store.sites().latestOwnClock()); }
    QDate latestDay() const { return m_store.civilTime().dayOf(latestNow()); }

private:
    Result<void> addConsents(PersonId person, SharingFacts &facts) const;
    Result<void> addPromises(PersonId person, SharingFacts &facts) const;
    Result<void> addEnds(PersonId person, SharingFacts &facts) const;
    Result<std::vector<RawId>> ids(const char *query) const;
    Result<std::optional<PersonId>> personBy(const char *query, RawId id) const;

    Store &m_store;
};

} // namespace hub

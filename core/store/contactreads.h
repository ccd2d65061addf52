// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"
#include "core/store/store.h"

namespace hub {

/// Reads of contacts. All times are instants; the caller knows the hub's days. Removed contacts are left out but where
/// a read says so.
class ContactReads
{
public:
    explicit ContactReads(Store &store)
        : m_store(store)
    {
    }

    /// A removed one too.
    Result<std::optional<Contact>> one(ContactId id) const;
    /// Whom the contact's first change was about, and so every later one; NotFound.
    Result<Subject> subjectOf(ContactId id) const;
    /// From `from` up to before `to`, newest first, at most `most`.
    Result<std::vector<Contact>> between(Instant from, Instant to, int most) const;
    /// The same, oldest first, one by one without keeping them, until `take` says false.
    Result<void> each(Instant from, Instant to, const std::function<bool(const Contact &)> &take) const;
    /// A person's own visits, newest first; a carer's visit is the carer's.
    Result<std::vector<Contact>> ofPerson(PersonId person, int most, int skip = 0) const;
    Result<std::vector<Contact>> removed(int most) const;

    Result<std::optional<Instant>> firstOf(PersonId person) const;
    /// When they were last here themself: a call, a letter, a meeting elsewhere and what was missed or cancelled are left out.
    /// Whatever kind a hub adds counts as having come.
    Result<std::optional<Instant>> lastOf(PersonId person, Instant notAfter) const;
    Result<int> countOf(PersonId person) const;
    /// Which goals a visit was about; other reads leave them out, since few ask.
    Result<std::vector<GoalId>> goalsOf(ContactId id) const;
    /// Visits of somebody else that were about them.
    Result<int> countAbout(PersonId person) const;
    /// Every kind of support they ever had.
    Result<std::vector<SupportType>> supportsOf(PersonId person) const;
    /// From `from` up to before `to`.
    Result<int> countBetween(Instant from, Instant to) const;
    /// All contacts that are of, or about, the person.
    Result<std::vector<ContactId>> naming(PersonId person) const;

    struct Visit {
        PersonId person;
        Instant at;
    };
    /// Who came when, oldest first: what likely people are guessed from.
    Result<std::vector<Visit>> visitsSince(Instant since) const;

private:
    Result<std::vector<Contact>> list(Statement &rows) const;
    Result<Contact> contactOf(const Statement &row) const;

    Store &m_store;
};

} // namespace hub

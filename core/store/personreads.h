// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/store/store.h"

namespace hub {

/// Reads of people and what belongs to them, whole: actions/people cuts them to what the member may see.
class PersonReads
{
public:
    explicit PersonReads(Store &store)
        : m_store(store)
    {
    }

    /// A removed one too; absent if there is none (or the id was erased).
    Result<std::optional<Person>> one(PersonId id) const;
    /// The chosen name alone; absent as above.
    Result<std::optional<PersonName>> chosenName(PersonId id) const;

    struct Naming {
        PersonId person;
        PersonName chosen;
        std::vector<PersonName> names; ///< the chosen one too
    };
    /// Everybody's names but those of removed people: what search is made of.
    Result<std::vector<Naming>> everybody() const;
    Result<std::vector<PersonId>> removed() const { return ids("person_removed"); }

    /// What a row of a list says beside the names.
    struct Listed {
        QString pronouns;
        bool died = false;
        std::optional<Instant> lastHere; ///< not after the instant asked about
        std::optional<PersonId> caresFor; ///< the first of those they are a carer of
    };
    /// In one read, since a list of them is shown at every keystroke; absent as in one().
    Result<std::optional<Listed>> listed(PersonId id, Instant now) const;
    /// What helps them take part.
    Result<std::vector<AccessNeed>> needsOf(PersonId id) const;
    /// The chosen name too.
    Result<std::vector<PersonName>> namesOf(PersonId id) const;

    Result<std::vector<Reach>> reachOf(PersonId person) const;
    /// Those who care for the person.
    Result<std::vector<CarerLink>> carersOf(PersonId person) const;
    /// Those the person cares for.
    Result<std::vector<CarerLink>> caredForBy(PersonId carer) const;
    Result<std::vector<SupportLink>> supportersOf(PersonId person) const;

    /// Whether the record is held back.
    Result<bool> isRestricted(PersonId id) const;
    /// Everybody whose record is.
    Result<std::vector<PersonId>> restricted() const { return ids("person_restricted"); }
    /// What the person keeps to the people who support them.
    Result<RecordParts> keptPartsOf(PersonId person) const;
    /// The same of everybody who keeps anything.
    Result<QHash<PersonId, RecordParts>> keptParts() const;

private:
    Result<std::vector<QString>> elements(const char *query, PersonId person) const;
    Result<std::vector<PersonId>> ids(const char *query) const;

    Store &m_store;
};

} // namespace hub

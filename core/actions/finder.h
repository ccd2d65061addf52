// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/session.h"
#include "core/rules/namematch.h"
#include "core/store/personreads.h"

#include <QHash>

#include <vector>

namespace hub {

/// Somebody found by some of the letters of a name.
struct FoundPerson {
    PersonId id;
    PersonName chosen;
    QString foundBy; ///< the other name that matched; empty if it was the chosen one
    NameMatch match;
    double likelihood = 0; ///< how likely it is they who stand here now; comparable within one search only
};

/// What a row of a list says of somebody beside the name they are found by.
struct ListFacts {
    std::vector<QString> names; ///< all of them
    PersonReads::Listed listed;
};

/// Finds people by any of their names while somebody types. Keeps everybody's folded names and the recent visits in
/// memory, as one keystroke has a few milliseconds; follows every save.
class Finder
{
public:
    /// How far back visits say something about today, and how many of one person are kept.
    static constexpr qint64 daysRemembered = 180;
    static constexpr size_t visitsRemembered = 64;

    explicit Finder(Store &store)
        : m_store(store)
    {
    }

    /// Reads everybody; done by the first search if nobody did it before.
    Result<void> load();
    /// After a save: reads again what it touched.
    void update(const Changes &changes);

    /// At most `most` people, the likeliest first: who comes often, lately, on this weekday, at this time of day.
    Result<std::vector<FoundPerson>> find(const QString &text, size_t most);
    /// Everybody, in the order of their chosen names.
    Result<std::vector<FoundPerson>> everybody();
    /// Those whose name may be meant by a name that is about to be welcomed: shown quietly, never in the way.
    Result<std::vector<FoundPerson>> closeTo(const QString &name, size_t most);
    /// Whose chosen or other name is the same after folding.
    Result<std::vector<PersonId>> sameName(const QString &name);

    /// The name as this member may read it; without text for nobody known, and for whoever's record is held back, unless a
    /// lead asks. The one place that says a name by its id.
    Result<PersonName> nameFor(PersonId person, const Session &session);
    /// Kept for as long as the order of the list is, since the same few people are listed letter after letter.
    Result<ListFacts> factsOf(PersonId person);
    /// The weekday (1 Monday to 7 Sunday) on which somebody mostly comes, if they do.
    std::optional<int> usualWeekday(PersonId person);

private:
    struct Entry {
        PersonId id;
        PersonName chosen;
        std::vector<QString> texts;
        std::vector<FoldedName> folded;
        std::vector<Instant> visits; ///< oldest first
    };

    /// What the search looks at first, close together in memory: most names are passed over by it.
    struct Ranked {
        double likelihood;
        NameMasks masks; ///< of all names of the person
        quint32 entry;
    };
    /// One who was found, before anything is copied out for the list.
    struct Candidate {
        size_t entry = 0;
        size_t by = 0; ///< which of the names
        NameMatch match;
        double likelihood = 0;
    };

    Result<void> loaded();
    Result<void> ranked(Instant now);
    Result<void> reloadPerson(PersonId id);
    Result<void> reloadVisits();
    /// `worst`: matches of a worse kind are not looked for.
    std::optional<Candidate> candidateFor(const Ranked &ranked, const NameQuery &query, MatchKind worst) const;
    std::vector<FoundPerson> peopleOf(const std::vector<Candidate> &candidates) const;
    void put(PersonId id, const PersonName &chosen, const std::vector<PersonName> &names);

    Store &m_store;
    std::vector<Entry> m_entries;
    QHash<PersonId, size_t> m_index;
    std::vector<Ranked> m_ranking; ///< everybody, the likeliest to stand here first; empty if it must be made anew
    Instant m_rankedAt;
    QHash<PersonId, ListFacts> m_facts;
    bool m_loaded = false;
};

} // namespace hub

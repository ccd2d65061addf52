// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/personpaper.h"

namespace hub {

/// Fills a paper with what belongs to a whole record alone, part after part; the first trouble ends it. What others
/// confided is counted and never read, and whoever's own record is held back is not named.
class RecordGathering
{
public:
    RecordGathering(Store &store, PersonPaper &paper)
        : m_store(store)
        , m_paper(paper)
    {
    }

    Result<void> add(const Jobs &jobs);

private:
    Result<void> addKeepers();
    Result<void> addVisits();
    Result<void> addVisit(Contact contact);
    Result<void> addSupporters();
    Result<void> addCarers();
    Result<void> addGoals();
    Result<void> addAgreed();
    Result<void> addShared();
    Result<void> addNames();
    Result<PersonName> nameOf(PersonId id) const;

    Store &m_store;
    PersonPaper &m_paper;
    QHash<HubId, QString> m_hubs;
};

} // namespace hub

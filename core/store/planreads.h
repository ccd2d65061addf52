// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/store/store.h"

namespace hub {

/// Reads of wellbeing plans, whole: actions/plans asks who may see them.
class PlanReads
{
public:
    explicit PlanReads(Store &store)
        : m_store(store)
    {
    }

    struct Listed {
        PlanId id;
        int number = 1;
        Instant begun;
    };
    /// Every plan the person ever began, the first first; not a fresh start that was taken back, unless something stands in it.
    Result<std::vector<Listed>> plansOf(PersonId person) const;
    /// The highest number that any plan of the person ever had; 0 if they never had one.
    Result<int> lastNumberOf(PersonId person) const;
    /// Absent if the person never had such a section.
    Result<std::optional<PlanId>> planOfSection(PersonId person, PlanSectionId id) const;
    /// All sections and lines of one plan.
    Result<std::vector<PlanSection>> sectionsOf(PersonId person, PlanId plan) const;
    struct StoredLine {
        PlanLine line;
        PlanSectionId section;
        bool removed = false;
    };
    /// One line of whatever plan of the person, taken out or not; absent if there never was one.
    Result<std::optional<StoredLine>> line(PersonId person, PlanLineId id) const;
    /// Newest first, of all plans, without what they hold.
    Result<std::vector<PlanVersion>> versionsOf(PersonId person) const;
    /// Whole; absent if there is none.
    Result<std::optional<PlanVersion>> version(PersonId person, PlanVersionId id) const;

private:
    Result<std::vector<PlanLine>> linesOf(PersonId person, std::vector<PlanSectionId> &sections) const;
    Result<QByteArray> piecesOf(PersonId person, PlanVersionId id) const;

    Store &m_store;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/example/recipe.h"
#include "core/base/civiltime.h"

namespace hub {

/// One visit that the example is going to have. People and workers by their place in the recipe.
struct PlannedVisit {
    When when;
    std::optional<size_t> person;
    std::optional<size_t> about;
    size_t worker = 0;
    ContactKind kind = codes::dropIn;
    Attendance attendance = codes::came;
    std::optional<Place> place;
    std::optional<Feeling> feeling;
    std::optional<int> minutes;
    QString note;
    std::vector<SupportType> supports;
};

/// Everything that happens at the example hub up to `now`, oldest first. Depends on the recipe and the working day of
/// `now` alone: an earlier moment of the same day gives the beginning of the same list.
std::vector<PlannedVisit> planVisits(const ExampleRecipe &recipe, Instant now, const CivilTime &civilTime);

} // namespace hub

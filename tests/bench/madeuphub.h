// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/everydaynames.h"

#include "core/base/civiltime.h"

#include <vector>

namespace hub::bench {

/// A person who comes to a hub that does not exist, and how they come. Nothing here knows how Hubdesk ranks people.
struct Visitor {
    QString name;
    std::vector<Instant> visits; ///< oldest first, over the whole time
};

struct HubShape {
    int people = 4'000;
    int days = 5 * 365;
    QDate lastDay{2026, 11, 20};
    quint64 seed = 20'261'120;
};

/// Five years of a hub: people arrive all the time; a third come once; most of the rest for some weeks or months, some
/// for years; how often is heavy-tailed, from once in two months to most days. Each has habits of weekday and hour that
/// are kept about two times in three, goes quiet, and may come back after months.
std::vector<Visitor> madeUpHub(const HubShape &shape, const CivilTime &civilTime);

} // namespace hub::bench

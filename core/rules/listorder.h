// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hub {

/// Where an entry stands in its list: a decimal fraction without "0." and without zeros at its end, compared as text. There
/// is room for another between any two, so that moving one entry writes one entry, and two desks that move
/// different ones at the same time both get what they wanted.
struct Placed {
    QString code;
    QString position;

    friend bool operator==(const Placed &, const Placed &) = default;
};

/// Whether the text is such a fraction.
bool isPosition(const QString &text);

/// Where the starter entry with this index stands, from 0 to 97: "015", "025" ... For ever the same, since entries that
/// were never moved have no position written down.
QString starterPosition(int index);

/// Where entries stand whose position was taken back or never said: behind all starter entries.
QString lastPosition();

/// Between the two: `low` < result < `high`. An empty `low` is the beginning, an empty `high` the end.
QString positionBetween(const QString &low, const QString &high);

/// The new positions with which `code` stands right behind `after`, or first of all if that is empty. `order`: the list as
/// it stands, by position and then code, whether or not `code` is in it yet. Mostly one; more only where neighbours share
/// a position, because two desks put them at the same place without knowing of each other.
std::vector<Placed> placeAfter(const std::vector<Placed> &order, const QString &code, const QString &after);

} // namespace hub

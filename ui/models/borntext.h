// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hub {

/// A date of birth from the ways people type one: "21/11/1985", "21 Nov 85", "1985-11-21". Years of two digits are the
/// last that is past. Absent for anything else, for a day to come, and before 1880.
std::optional<QDate> parseBorn(const QString &typed, QDate today);

/// The same day in a form that parseBorn reads in every language: "21/11/1985".
QString bornAsTyped(QDate day);

} // namespace hub

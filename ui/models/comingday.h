// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hub {

/// A day to come, from the ways people type one: "3 April 2027", "3/4/27", "2027-04-03". Without a year it is the next such
/// day, today included. Absent for anything else, and for a day that is over.
std::optional<QDate> parseComing(const QString &typed, QDate today);

/// The same day in a form that parseComing reads in every language: "03/04/2027".
QString comingAsTyped(QDate day);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub::bench {

/// What a worker types for somebody without thinking: two letters of the first name and two of the surname ("saok" for
/// Sam Okafor, "amk" for Amina K), or the first four of a single name.
QString naturalLetters(const QString &name);
/// The first four letters of the first name.
QString firstFour(const QString &name);

} // namespace hub::bench

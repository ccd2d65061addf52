// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace hub {

/// Which kind of thing a short code names.
inline constexpr char personCodeLetter = 'P';
inline constexpr char contactCodeLetter = 'V';
inline constexpr char goalCodeLetter = 'G';
inline constexpr char consentCodeLetter = 'A'; // an agreement
inline constexpr char promiseCodeLetter = 'N'; // never

/// What people see and type instead of an id: kind letter, seven characters of Crockford's base 32, and a check
/// character, "P7Q2MK4DX". Made from the id, not stored; two rows may in theory share one, and are then ambiguous.
QString shortCode(char kind, const RawId &id);

/// Whether the text has the form and the check character of a short code of that kind, in either case.
bool isShortCode(const QString &text, char kind);

} // namespace hub

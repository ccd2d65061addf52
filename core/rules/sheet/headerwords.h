// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/meaning.h"

#include <QString>

#include <optional>

namespace hub {

/// What a header probably says, and how sure its words are: the longer the phrase that was recognised, the surer, and a
/// header that is nothing but the phrase is surer than one that contains it.
struct HeaderGuess {
    Meaning meaning = Meaning::Extra;
    int strength = 0;
};

/// A header as it is compared: folded (names.h), words only, single spaces. "How are they?" -> "how are they".
QString headerKey(const QString &header);

/// By the words hubs write above their columns. "Date" is the date; "Date of birth" and "Follow-up date" are longer
/// phrases with meanings of their own, so they win. Nothing when no word is known.
std::optional<HeaderGuess> guessHeader(const QString &header);

} // namespace hub

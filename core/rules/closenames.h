// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/namematch.h"

#include <optional>

namespace hub {

/// Why two names may belong to one person, the strongest reason first.
enum class Closeness : quint8 {
    Same,   ///< the same letters, otherwise ordered or spaced: "O'Brien, Nuala", "Maryann" and "Mary Ann"
    Sound,  ///< "Priya Raman" and "Priyah Raman"
    Typing, ///< one slip of the fingers in a word of five letters or more, two from nine on
    Short,  ///< an initial or a short form beside a word that agrees: "J. Thwaite", "Sam O", "Bev Jones"
    Part,   ///< all of one name is in the other: "Dana" and "Dana Kowalska"
};

/// Whether two names are probably one person's. For quiet hints and proposals only: nothing is ever merged on it, and
/// with Part alone most hubs would be offered every Sam. The same either way round.
std::optional<Closeness> closeNames(const FoldedName &a, const FoldedName &b);

/// Letters put in, left out, changed or swapped with their neighbour to make `b` of `a` (optimal string alignment),
/// each once; more than `most` is reported as `most` + 1. Words over 32 letters are only equal or not.
int typingSlips(QStringView a, QStringView b, int most);

} // namespace hub

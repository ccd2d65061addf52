// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/ids.h"

#include <QString>

#include <vector>

namespace hub {

/// The hub's words, or what the person adds to them.
enum class LetterPart { Text, Additions };

/// A summary letter to the person, in plain words: what was done together, what was noticed, what they said helped.
struct Letter {
    LetterId id;
    Instant begun = {};
    std::vector<QString> texts;     ///< the hub's words; several where two desks wrote without seeing each other
    std::vector<QString> additions; ///< the person's own, never changed by anybody else
    bool seen = false;              ///< they have read these very words and could change them: only then does anybody else get it

    const std::vector<QString> &of(LetterPart part) const { return part == LetterPart::Text ? texts : additions; }
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/opening.h"
#include "core/security/passphrase.h"

namespace hub {

/// The real world around a store: the machine's clock, chance, Argon2id, and this account's own folder.
class ProgramSurroundings
{
public:
    ProgramSurroundings();

    const Surroundings &get() const { return m_surroundings; }

private:
    SystemClock m_clock;
    RandomIds m_ids{m_clock};
    Argon2id m_derivation;
    Surroundings m_surroundings;
};

} // namespace hub

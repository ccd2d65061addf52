// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/wipestack.h"

#include "core/security/sodium.h"

namespace hub {

void wipeStack()
{
    sodium_stackzero(256 * 1024);
}

} // namespace hub

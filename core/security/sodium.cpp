// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sodium.h"

#include <QtGlobal>

namespace hub::security {

void needSodium()
{
    // sodium_init() takes a lock each time it is called; the guard of a local static costs one load.
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("the cryptographic library did not start");
}

} // namespace hub::security

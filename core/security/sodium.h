// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only the sources of this room include this header: nothing outside core/security sees libsodium.
#include <QByteArrayView>

#include <sodium.h>

namespace hub::security {

/// Makes libsodium pick its fastest code and open its random source, once. A machine without a source of random
/// numbers cannot keep anything secret, so the program stops there.
void needSodium();

inline const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace hub::security

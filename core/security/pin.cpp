// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pin.h"

#include "core/security/sodium.h"

namespace hub {

static constexpr size_t memoryBytes = 32 * 1024 * 1024;
static constexpr unsigned long long passes = 2;

Result<QByteArray> pinVerifier(const Pin &pin)
{
    security::needSodium();
    QByteArray verifier(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(verifier.data(), pin.data(), pin.size(), passes, memoryBytes) != 0)
        return Error{Error::Kind::OutOfMemory};
    return verifier;
}

bool pinMatches(const QByteArray &verifier, const Pin &pin)
{
    security::needSodium();
    // libsodium reads all of its buffer, up to the nought that must be in it.
    return verifier.size() == qsizetype(crypto_pwhash_STRBYTES) && verifier.endsWith('\0')
        && crypto_pwhash_str_verify(verifier.constData(), pin.data(), pin.size()) == 0;
}

} // namespace hub

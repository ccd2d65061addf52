// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/loghead.h"

#include "core/security/rostercbor.h"

namespace hub {

static constexpr char logHeadDomain[] = "hubdesk log head";

static QByteArray message(const LogHead &head)
{
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    roster::writeArray(out, head.desk, head.seq, head.chain, head.at);
    return bytes;
}

Signature signHead(const SignKeyPair &deskKey, const LogHead &head)
{
    return sign(deskKey, logHeadDomain, message(head));
}

bool isSignedBy(const SignPublicKey &deskKey, const LogHead &head, const Signature &signature)
{
    return isSignedBy(deskKey, logHeadDomain, message(head), signature);
}

} // namespace hub

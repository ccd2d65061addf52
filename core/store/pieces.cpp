// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pieces.h"

namespace hub {

Result<QByteArray> joinedPieces(Statement &rows)
{
    QByteArray bytes;
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        bytes += rows.bytes(0);
    if (!row)
        return row.error();
    return bytes;
}

} // namespace hub

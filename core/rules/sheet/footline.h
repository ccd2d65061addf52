// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace hub {

/// A row that is about the sheet and no visit.
enum class LineKind {
    Total,       ///< "TOTAL,,240"
    HeaderAgain, ///< the header, repeated where two months were pasted together
    Heading,     ///< "May 2025" alone in its row
};

QString toCode(LineKind kind);

/// For a row without a date that can be read; `headers`: the cells of the header row. Anything else it may be is not
/// guessed here, so it comes out as left over.
std::optional<LineKind> lineKind(const QStringList &cells, const QStringList &headers);

} // namespace hub

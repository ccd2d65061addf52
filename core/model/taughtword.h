// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub {

/// A word a worker taught: in this list, this folded word means this code.
struct TaughtWord {
    QString list; ///< "support-types", "feelings" ...
    QString word;
    QString code;

    friend bool operator==(const TaughtWord &, const TaughtWord &) = default;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/hublist.h"

#include <QString>

#include <optional>

namespace hub {

/// What a starter entry is called in the screen's language.
struct StarterWord {
    QString shortLabel; ///< for a chip or a table: "Peer support"
    QString longLabel;  ///< for a chart or a report: "Peer support and peer groups"
};

/// Nothing for a code that is no starter entry. What a hub calls it is in ui/shell/listwords, which everybody else asks.
std::optional<StarterWord> starterWord(HubList list, const QString &code);

} // namespace hub

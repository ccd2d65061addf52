// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub {

/// One line on what a verb does; empty for a verb that has no words yet.
QString verbSummary(const QString &verb);

/// One line on what an option is for. The same option means the same under every verb.
QString optionSummary(const QString &option);

/// Above and below the list of verbs.
QString helpOpening();
QString helpClosing();

} // namespace hub

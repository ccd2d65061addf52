// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/say.h"

#include <optional>

namespace hub {

/// "today, 10:32am", "yesterday, 9pm", "Thursday 19 November 2026, 9pm"; the day is the working day.
QString momentInWords(Instant at, const Say &say, Instant now);

/// One line for the foot of the window: how old the newest backup is, and whether the next one could not be written.
QString backupFact(std::optional<Instant> newest, bool isTrouble, const Say &say, Instant now);

/// "18 MB": how much room a file takes, as drives are sold.
QString sizeInWords(qint64 bytes);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"

namespace hub {

/// The words that open a hub: the first line of --passphrase-file, else asked at the terminal without showing them.
/// Never from an argument, which everybody on the machine can read.
Outcome<QString> askWords(const Arguments &arguments, const QString &worker);

/// The words for a hub that is being made: from the file, else five are offered at the terminal; own ones are typed twice.
Outcome<QString> askNewWords(const Arguments &arguments);

} // namespace hub

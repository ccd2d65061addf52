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

/// The first line of --new-passphrase-file; empty where the option is not given.
Outcome<QString> newWordsFromFile(const Arguments &arguments);

/// The words to set for a member: the first line of --new-passphrase-file, else asked at the terminal with an offer.
Outcome<QString> askWordsFor(const Arguments &arguments, const QString &member, const QString &offered);

} // namespace hub

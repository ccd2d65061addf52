// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "ui/program.h"

#include <QStringList>

namespace hub {

/// Whether a command line asks for the window: nothing, options of the window, or what looks like a hub's folder.
/// `first`: the first word after the program's name; empty if there is none.
bool asksForWindow(const QString &first);

/// --theme, --size and --lang, which every verb that draws takes too.
Outcome<ProgramOptions> lookOptions(const Arguments &arguments);

/// `hubdesk [STORE] [--theme T] [--size P] [--lang L]`, taken apart. `words`: without the program's name.
Outcome<ProgramOptions> windowOptions(const QStringList &words);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "app/commands/console.h"
#include "core/opening.h"

#include <memory>

namespace hub {

/// One verb of the command line.
struct Command {
    const char *verb;
    ArgumentSpec arguments;
    ExitCode (*run)(const Arguments &, Console &, const Surroundings &);
    bool draws = false; ///< needs a QApplication, though no display
};

/// All verbs, in the order of the help. Each has a file of its own beside this one.
const std::vector<Command> &commands();
/// Null for what is no verb.
const Command *commandNamed(const QString &verb);

/// Takes the rest of the line apart and runs it.
ExitCode run(const Command &command, const QStringList &rest, const Surroundings &around);

/// A store that was opened by more than words alone.
struct OpenAs {
    QString worker;           ///< who signs in, where --worker does not say it
    QString newWords;         ///< for a lead whose hub a recovery sheet opens
    std::optional<NewSheet> newSheet; ///< out: the sheet that stands in for the one that was used
};
Outcome<std::unique_ptr<Hub>> openHub(const Arguments &arguments, Console &console, const Surroundings &around, OpenAs &as);

/// Opens the store in the first place of the line, for whoever --worker and the words say; says what is worth knowing.
Outcome<std::unique_ptr<Hub>> openHub(const Arguments &arguments, Console &console, const Surroundings &around);

namespace verbs {
ExitCode help(const Arguments &, Console &, const Surroundings &);
ExitCode newHub(const Arguments &, Console &, const Surroundings &);
ExitCode example(const Arguments &, Console &, const Surroundings &);
ExitCode log(const Arguments &, Console &, const Surroundings &);
ExitCode people(const Arguments &, Console &, const Surroundings &);
ExitCode contacts(const Arguments &, Console &, const Surroundings &);
ExitCode importFile(const Arguments &, Console &, const Surroundings &);
ExitCode exportFile(const Arguments &, Console &, const Surroundings &);
ExitCode member(const Arguments &, Console &, const Surroundings &);
ExitCode lists(const Arguments &, Console &, const Surroundings &);
ExitCode recoverySheets(const Arguments &, Console &, const Surroundings &);
ExitCode supports(const Arguments &, Console &, const Surroundings &);
ExitCode whoSaw(const Arguments &, Console &, const Surroundings &);
ExitCode plan(const Arguments &, Console &, const Surroundings &);
ExitCode goal(const Arguments &, Console &, const Surroundings &);
ExitCode parts(const Arguments &, Console &, const Surroundings &);
ExitCode agree(const Arguments &, Console &, const Surroundings &);
ExitCode withdraw(const Arguments &, Console &, const Surroundings &);
ExitCode promise(const Arguments &, Console &, const Surroundings &);
ExitCode lift(const Arguments &, Console &, const Surroundings &);
ExitCode share(const Arguments &, Console &, const Surroundings &);
ExitCode myRecord(const Arguments &, Console &, const Surroundings &);
ExitCode restrictRecord(const Arguments &, Console &, const Surroundings &);
ExitCode erase(const Arguments &, Console &, const Surroundings &);
ExitCode undo(const Arguments &, Console &, const Surroundings &);
ExitCode check(const Arguments &, Console &, const Surroundings &);
ExitCode backup(const Arguments &, Console &, const Surroundings &);
ExitCode restore(const Arguments &, Console &, const Surroundings &);
ExitCode rebuild(const Arguments &, Console &, const Surroundings &);
ExitCode clock(const Arguments &, Console &, const Surroundings &);
ExitCode tour(const Arguments &, Console &, const Surroundings &);
} // namespace verbs

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "ui/console/helpwords.h"

namespace hub {

static QString inBrackets(const QString &text, bool mayLack)
{
    return mayLack ? u'[' + text + u']' : text;
}

static QString written(const OptionSpec &option)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    return option.value ? name + u' ' + QLatin1String(option.value) : name;
}

static QString usage(const Command &command)
{
    QStringList parts{QStringLiteral("hubdesk"), QLatin1String(command.verb)};
    const auto &places = command.arguments.places;
    for (size_t i = 0; i < places.size(); ++i)
        parts << inBrackets(QLatin1String(places[i]), i + command.arguments.mayLack >= places.size());
    if (!command.arguments.options.empty())
        parts << QStringLiteral("[--…]");
    return parts.join(u' ');
}

static void explain(const Command &command, Console &console)
{
    console.line(usage(command));
    console.line(verbSummary(QLatin1String(command.verb)));
    if (!command.arguments.options.empty())
        console.line({});
    for (const OptionSpec &option : command.arguments.options)
        console.line(QStringLiteral("  %1  %2").arg(written(option), -24).arg(optionSummary(QLatin1String(option.name))));
}

ExitCode verbs::help(const Arguments &arguments, Console &console, const Surroundings &)
{
    const QString verb = arguments.place(0);
    if (!verb.isEmpty()) {
        const Command *command = commandNamed(verb);
        if (!command)
            return console.stop(WrongUsage{WrongUsage::Kind::NoSuchVerb, verb});
        explain(*command, console);
        return ExitCode::Done;
    }
    console.line(helpOpening());
    for (const Command &command : commands()) {
        console.line(QStringLiteral("  ") + usage(command));
        console.line(QStringLiteral("      ") + verbSummary(QLatin1String(command.verb)));
    }
    console.line({});
    console.line(helpClosing());
    return ExitCode::Done;
}

} // namespace hub

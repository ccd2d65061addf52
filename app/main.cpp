// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/surroundings.h"
#include "ui/shell/language.h"

#include <QCoreApplication>

using namespace hub;

static ExitCode runVerb(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use(Language::ofDesktop());
    const QStringList words = application.arguments();
    const QString verb = words.value(1);
    const Command *command = commandNamed(verb);
    if (!command)
        return Console({}, false).stop(WrongUsage{WrongUsage::Kind::NoSuchVerb, verb});
    const ProgramSurroundings surroundings;
    return run(*command, words.mid(2), surroundings.get());
}

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("hubdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBDESK_VERSION));
    return int(runVerb(argc, argv));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/nonetwork.h"
#include "app/surroundings.h"
#include "app/windowline.h"
#include "ui/console/networkwords.h"
#include "ui/console/usagewords.h"
#include "ui/shell/language.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sys/resource.h>

using namespace hub;

static bool asksForHelp(const QString &word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

// What Qt remarks about a platform without a screen is no news to anybody.
static void sayFatalOnly(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

// Verbs need no display: those that draw do it out of sight.
static std::unique_ptr<QCoreApplication> applicationFor(const QString &verb, int &argc, char **argv)
{
    const Command *command = commandNamed(verb);
    if (!command || !command->draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayFatalOnly);
    return std::make_unique<QApplication>(argc, argv);
}

static int runVerb(int argc, char **argv, bool barred)
{
    const auto application = applicationFor(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), argc, argv);
    Language language;
    language.use(Language::ofDesktop());
    if (!barred)
        Console({}, false).notice(networkOpenSentence());
    const QStringList words = application->arguments();
    const QString verb = asksForHelp(words.value(1)) ? QStringLiteral("help") : words.value(1);
    const Command *command = commandNamed(verb);
    if (!command)
        return int(Console({}, false).stop(WrongUsage{WrongUsage::Kind::NoSuchVerb, verb}));
    const ProgramSurroundings surroundings;
    return int(run(*command, words.mid(2), surroundings.get()));
}

// Qt ends the program with a crash when there is no display to draw on; it has no other way to tell.
static void sayNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    Console({}, false).notice(noDisplaySentence());
    std::_Exit(int(ExitCode::Refused));
}

static int openWindow(int argc, char **argv, bool barred)
{
    const QtMessageHandler usual = qInstallMessageHandler(sayNoDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usual);
    QGuiApplication::setDesktopFileName(QStringLiteral("hubdesk"));
    auto options = windowOptions(application.arguments().mid(1));
    if (!options) {
        Language language;
        language.use(Language::ofDesktop());
        return int(Console({}, false).stop(options.trouble()));
    }
    options->barred = barred;
    const ProgramSurroundings surroundings;
    return runProgram(application, *options, surroundings.get());
}

// What a crash wrote down would be the open store in clear, and the keys to it. One byte, not none: that is what keeps the
// kernel from handing everything to a program that collects crashes (core(5); fs/coredump.c, "limit is 1").
static void leaveNoCoreFile()
{
    const rlimit least{1, 1};
    (void)setrlimit(RLIMIT_CORE, &least);
}

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    // Before anything else can begin a thread or open a socket.
    const bool barred = refuseInternet();
    QCoreApplication::setApplicationName(QStringLiteral("hubdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUBDESK_VERSION));
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == QLatin1String("--version")) {
        std::puts("hubdesk " HUBDESK_VERSION);
        return int(ExitCode::Done);
    }
    if (!asksForHelp(first) && !commandNamed(first) && asksForWindow(first))
        return openWindow(argc, argv, barred);
    return runVerb(argc, argv, barred);
}

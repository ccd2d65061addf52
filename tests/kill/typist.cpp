// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who types in a plan at the program's own window, to be killed in the middle of a word:
//   hub_typist type STORE PROFILE ROUND    types numbered words without end; says each once it stands there
//   hub_typist read STORE PROFILE          opens the plan as whoever comes back would, and says all that stands in it
// STORE is an example hub, which opens without words.
#include "core/base/idsource.h"
#include "core/security/passphrase.h"
#include "ui/people/peoplepage.h"
#include "ui/plans/sectioneditor.h"
#include "ui/program.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QTest>

#include <cstdio>

using namespace hub;

namespace {

constexpr int betweenKeysMs = 12;

SectionEditor *editorOf(Program &program)
{
    const auto everybody = program.hub()->people.list();
    if (!everybody || everybody->empty())
        return nullptr;
    program.window().openPage(QStringLiteral("people"));
    program.window().findChild<PeoplePage *>()->openPerson(everybody->front().id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    const bool isOpen = program.window().openedPage() == QLatin1String("plan");
    return isOpen ? program.window().findChild<SectionEditor *>() : nullptr;
}

void type(SectionEditor &editor, const QString &round)
{
    // The last round may have ended in the middle of a word.
    QTest::keyClick(&editor, Qt::Key_Space);
    for (int number = 1;; ++number) {
        const QString word = QStringLiteral("r%1w%2 ").arg(round).arg(number);
        for (const QChar letter : word)
            QTest::keyClick(&editor, letter.toLatin1(), {}, betweenKeysMs);
        // Now and then a new line, or another part and back: each is a way to keep words.
        if (number % 7 == 0)
            QTest::keyClick(&editor, Qt::Key_Return);
        if (number % 11 == 0) {
            QTest::keyClick(&editor, Qt::Key_PageDown);
            QTest::keyClick(&editor, Qt::Key_PageUp);
        }
        std::printf("%s\n", qPrintable(word.trimmed()));
        std::fflush(stdout);
    }
}

int read(Program &program, const SectionEditor &editor)
{
    std::printf("%s\n", qPrintable(editor.toPlainText()));
    const auto everybody = program.hub()->people.list();
    const auto plan = program.hub()->plans.of(everybody->front().id);
    for (const PlanSection &section : plan ? plan->sections : std::vector<PlanSection>()) {
        for (const PlanLine &line : section.lines)
            std::printf("%s\n", qPrintable(line.text()));
    }
    return plan ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    SystemClock clock;
    RandomIds ids(clock);
    Argon2id derivation;
    const Surroundings around{clock, ids, derivation, arguments[3]};
    ProgramOptions look;
    look.settingsFolder = arguments[3];
    Program program(app, look, around);
    program.start();
    if (!QTest::qWaitForWindowActive(&program.window()))
        return 1;
    auto unlocked = unlockStore(arguments[2], {}, around);
    auto opened = unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
    if (!opened)
        return 1;
    program.enter(std::move(*opened), arguments[2]);
    SectionEditor *const editor = editorOf(program);
    if (!editor)
        return 1;
    if (arguments[1] == QLatin1String("read"))
        return read(program, *editor);
    editor->moveCursor(QTextCursor::End);
    type(*editor, arguments.value(4));
}

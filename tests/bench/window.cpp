// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a big store, as a process of its own so that its memory is its own:
//   hub_window_bench STORE.db KEY HUB MEMBER WORKER PERSON...
// Prints one line, "open today bar card memory": milliseconds (medians), and the most memory in MB once it is open. A store
// whose name ends in ".copy" is the bench's own, and its key may be changed: over that it goes on with
// "lock change frame plan key", of frame and key the most.
#include "tests/bench/line.h"
#include "tests/bench/planfigures.h"
#include "tests/bench/shareddesk.h"
#include "tests/support/fixed.h"

#include "core/base/idsource.h"
#include "core/security/passphrase.h"
#include "ui/people/peoplepage.h"
#include "ui/program.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hub;
using namespace hub::bench;

namespace {

constexpr int rounds = 7;
constexpr qsizetype firstPerson = 6; // among the arguments

// What is drawn counts, not what is only asked for.
void untilDrawn(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    (void)window.grab();
}

double medianOf(const std::function<void()> &before, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        before();
        times.push_back(milliseconds(work));
    }
    return median(times);
}

double mostMemoryMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return -1;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Opening the store to the first letter found.
double openedIn(Program &program, SharedDesk &desk, const Surroundings &around)
{
    return milliseconds([&] {
        program.enter(desk.open(), around.profile + QStringLiteral("/Bench.hubdesk"));
        untilDrawn(program.window());
        press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s"));
        untilDrawn(program.window());
        press(Qt::Key_Escape);
    });
}

void measure(Program &program, const QStringList &arguments, const Surroundings &around)
{
    Window &window = program.window();
    SharedDesk desk(arguments, around, around.profile);
    const double opened = openedIn(program, desk, around);
    const double memory = mostMemoryMb();
    const auto awayFromToday = [&] {
        window.openPage(QStringLiteral("people"));
        untilDrawn(window);
    };
    const double today = medianOf(awayFromToday, [&] {
        window.openPage(QStringLiteral("today"));
        untilDrawn(window);
    });
    const double bar = medianOf(awayFromToday, [&] {
        press(Qt::Key_F2);
        untilDrawn(window);
    });
    auto *const people = window.findChild<PeoplePage *>();
    qsizetype next = firstPerson;
    const double card = medianOf(awayFromToday, [&] {
        people->openPerson(*PersonId::fromHex(arguments[next]));
        untilDrawn(window);
        next = next + 1 < arguments.size() ? next + 1 : firstPerson;
    });
    std::printf("%.2f %.2f %.2f %.2f %.2f\n", opened, today, bar, card, memory);
    if (!arguments[1].endsWith(QLatin1String(".copy")))
        return;
    const SharedFigures shared = desk.measure(program, rounds);
    const double frame = desk.longestFrameWhileKeyChanges(program);
    const PlanFigures plan = planFigures(program, *PersonId::fromHex(arguments[firstPerson]));
    std::printf("%.2f %.2f %.2f %.2f %.2f\n", shared.lock, shared.change, frame, plan.open, plan.worstKey);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() <= firstPerson) {
        std::fprintf(stderr, "hub_window_bench: is run by hub_bench\n");
        return 2;
    }
    const QTemporaryDir own;
    test::FixedClock clock; // the city's today
    RandomIds ids(clock);
    Argon2id derivation;
    const Surroundings around{clock, ids, derivation, own.path()};
    ProgramOptions look;
    look.settingsFolder = own.path();
    Program program(app, look, around);
    program.window().resize(1366, 768);
    program.start();
    untilDrawn(program.window());
    measure(program, arguments, around);
    return 0;
}

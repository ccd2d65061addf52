// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window over a big store, as a process of its own so that its memory is its own:
//   hub_window_bench STORE.db KEY HUB MEMBER WORKER PERSON...
// Prints one line, "open today bar card memory": four times in milliseconds (medians), and the most memory so far in MB.
#include "tests/bench/line.h"
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

OpenedHub open(const QStringList &arguments, const Surroundings &around)
{
    Database::Options options;
    options.file = arguments[1];
    options.key = QByteArray::fromHex(arguments[2].toLatin1());
    auto store = must(Store::open(options, DeskId{RawId{{1}}}, around.clock, around.ids));
    const Session session{*MemberId::fromHex(arguments[4]), *WorkerId::fromHex(arguments[5]), QStringLiteral("Dee"),
        AccessLevel::Lead, false};
    return {std::make_unique<Hub>(std::move(store), session, *HubId::fromHex(arguments[3])), {}, {}};
}

/// Opening the store to the first letter found.
double openedIn(Program &program, const QStringList &arguments, const Surroundings &around)
{
    return milliseconds([&] {
        program.enter(open(arguments, around), around.profile + QStringLiteral("/Bench.hubdesk"));
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
    const double opened = openedIn(program, arguments, around);
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

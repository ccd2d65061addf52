// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/windowline.h"
#include "core/base/civiltime.h"
#include "core/base/wholefile.h"
#include "core/examplehub.h"
#include "ui/program.h"
#include "ui/shell/window.h"
#include "ui/tour/tourwords.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace hub {

namespace {

/// The tour always comes on a weekday afternoon, for at night nobody has dropped in; from there time goes on.
class AfternoonClock final : public Clock
{
public:
    explicit AfternoonClock(Instant now)
        : m_start(afternoonBefore(now))
    {
        m_since.start();
    }

    Instant now() override { return m_start.plusMs(m_since.elapsed()); }

private:
    static Instant afternoonBefore(Instant now)
    {
        const CivilTime time;
        QDate day = time.dayOf(now);
        while (day.dayOfWeek() > 5 || time.at(day, QTime(15, 42)) > now)
            day = day.addDays(-1);
        return time.at(day, QTime(15, 42));
    }

    Instant m_start;
    QElapsedTimer m_since;
};

Result<OpenedHub> openExample(const QString &folder, const Surroundings &around)
{
    if (const auto made = makeExample(folder, around); !made)
        return made.error();
    auto unlocked = unlockStore(folder, {}, around);
    return unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
}

Result<OpenedHub> openTeamsHub(const QString &folder, const Surroundings &around)
{
    const NewHub hub{QStringLiteral("Clifton Hub"), QStringLiteral("Dee"), QStringLiteral("apple river lamp stone cloud")};
    auto prepared = prepareHub(folder, hub, around);
    return prepared ? openStore(std::move(*prepared), around) : Result<OpenedHub>(prepared.error());
}

Result<TourReport> walk(QApplication &app, const ProgramOptions &options, const Surroundings &around, const QString &own,
                        const QString &pictures)
{
    const QString sheet = QDir(own).filePath(QStringLiteral("drop-ins.csv"));
    QFile sample(QStringLiteral(":/tour/drop-ins.csv"));
    if (!sample.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal, sample.fileName()};
    if (const auto written = writeWhole(sheet, sample.readAll()); !written)
        return written.error();
    const QString store = QDir(own).filePath(QStringLiteral("York.hubdesk"));
    auto opened = openExample(store, around);
    if (!opened)
        return opened.error();
    Program program(app, options, around);
    program.window().resize(1366, 768);
    program.start();
    Tour tour(program.window(), sheet, pictures);
    if (const auto seen = tour.welcome(); !seen)
        return seen;
    const QString teams = QDir(own).filePath(QStringLiteral("Clifton.hubdesk"));
    auto team = openTeamsHub(teams, around);
    if (!team)
        return team.error();
    program.enter(std::move(*team), teams);
    if (const auto seen = tour.team(*program.hub()); !seen)
        return seen;
    program.enter(std::move(*opened), store);
    return tour.example(*program.hub());
}

} // namespace

// Nothing of the account that runs it is read or written but the folder of pictures: the example, its spreadsheet, the
// desk's identity and the settings are the tour's own and go with it.
ExitCode verbs::tour(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const QTemporaryDir own;
    auto options = lookOptions(arguments);
    if (!options)
        return console.stop(options.trouble());
    options->settingsFolder = own.path();
    const QString folder = QDir(arguments.place(0)).absolutePath();
    if (!own.isValid() || !QDir().mkpath(folder))
        return console.stop(Error{Error::Kind::FileUnwritable});
    AfternoonClock clock(around.clock.now());
    RandomIds ids(clock);
    const Surroundings apart{clock, ids, around.derivation, own.filePath(QStringLiteral("profile"))};
    const auto report = walk(*static_cast<QApplication *>(QCoreApplication::instance()), *options, apart, own.path(), folder);
    if (!report)
        return console.stop(report.error());
    if (const auto written = writeWhole(QDir(folder).filePath(QStringLiteral("summary.txt")), tour::summary(*report).toUtf8());
        !written)
        return console.stop(written.error());
    console.line(tour::summary(*report).trimmed());
    console.line(tour::done(*report, folder));
    for (const QString &job : report->failed)
        console.notice(tour::wentWrong(job));
    return report->failed.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace hub

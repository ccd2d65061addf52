// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Speed and memory as ratios against plain SQLite in the same run. HUBDESK_BENCH_SMALL=1 tries the code on a small city;
// its figures mean nothing.
#include "tests/bench/backup.h"
#include "tests/bench/bighub.h"
#include "tests/bench/line.h"
#include "tests/bench/plain.h"
#include "tests/bench/trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace hub;
using namespace hub::bench;

// What people type: the first four letters, one after the other, of names drawn at random; 1,000 keystrokes.
static std::vector<QString> keystrokes(BigHub &city)
{
    std::vector<QString> typed;
    while (typed.size() < 1'000) {
        const QString &name = city.names()[city.random()() % city.names().size()];
        for (int letters = 1; letters <= 4; ++letters)
            typed.push_back(name.left(letters).toLower());
    }
    return typed;
}

static double likeP99(BigHub &city, const std::vector<QString> &typed)
{
    Plain plain;
    must(plain.database().run("CREATE TABLE name (person BLOB PRIMARY KEY, text TEXT)"));
    plain.begin();
    for (size_t i = 0; i < city.names().size(); ++i) {
        Statement insert = plain.database().prepared("INSERT INTO name VALUES (?1, ?2)");
        must(insert.bind(1, city.people()[i]).bind(2, city.names()[i].toLower()).run());
    }
    plain.commit();
    std::vector<double> times;
    for (const QString &text : typed) {
        times.push_back(milliseconds([&] {
            Statement like = plain.database().prepared("SELECT person, text FROM name WHERE text LIKE ?1 LIMIT 8");
            like.bind(1, QString(u'%' + text + u'%'));
            while (must(like.step())) { }
        }));
    }
    return quantile(times, 0.99);
}

static void benchFind(BigHub &city)
{
    const auto typed = keystrokes(city);
    must(city.hub().people.find(QStringLiteral("sam")));
    std::vector<double> times;
    for (const QString &text : typed) {
        times.push_back(milliseconds([&] {
            must(city.hub().people.find(text));
        }));
    }
    const double like = likeP99(city, typed);
    std::printf("  find p50 %.3f p99 %.3f ms, LIKE p99 %.3f ms\n", quantile(times, 0.5), quantile(times, 0.99), like);
    printLine("find-p99-against-like", quantile(times, 0.99) / like, "ratio", 1.0);
    printLine("find-slowest", quantile(times, 1.0), "ms", 16.0);
}

static void benchLog(BigHub &city)
{
    constexpr int visits = 300;
    std::vector<double> ours;
    std::vector<double> theirs;
    Plain plain;
    test::FixedClock clock;
    test::SequentialIds ids(clock);
    for (int i = 0; i < visits; ++i) {
        ContactDraft draft;
        draft.visitors = {{city.people()[city.random()() % city.people().size()], {}, false}};
        draft.supports = {{QStringLiteral("peer")}};
        ours.push_back(milliseconds([&] {
            must(city.hub().contacts.record(draft));
        }));
        const RawId id = ids.next();
        theirs.push_back(milliseconds([&] {
            plain.begin();
            plain.insert(id, 1, id, id, id, QStringLiteral("peer"));
            plain.commit();
        }));
    }
    printLine("log-durable-against-insert", median(ours) / median(theirs), "ratio", 3.0);
}

static void benchBulk(BigHub &city, int rows)
{
    std::vector<double> ratios;
    for (int round = 0; round < 5; ++round) {
        std::vector<ChangeDraft> drafts;
        for (int i = 0; i < rows; ++i)
            drafts.push_back(city.visit(city.now()));
        Plain plain;
        const double raw = milliseconds([&] {
            plain.begin();
            for (const ChangeDraft &draft : drafts) {
                const RawId row = draft.operations().front().row;
                plain.insert(row, std::get<qint64>(draft.operations().front().value), draft.subject().raw, row, row,
                             QStringLiteral("peer"));
            }
            plain.commit();
        });
        BigHub empty(0, 0);
        const double ours = milliseconds([&] {
            must(empty.store().save(empty.permit(), drafts));
        });
        ratios.push_back(ours / raw);
    }
    printLine("bulk-apply-against-raw-insert", median(ratios), "ratio", 4.0);
}

// Median milliseconds of opening Today's day and one card, each on a hub opened freshly.
static std::pair<double, double> dayAndCard(BigHub &city)
{
    std::vector<double> day;
    std::vector<double> card;
    for (int i = 0; i < 5; ++i) {
        const auto hub = city.openAgain();
        day.push_back(milliseconds([&] { must(hub->contacts.today()); }));
        const PersonId person = city.people()[size_t(i)];
        card.push_back(milliseconds([&] {
            must(hub->people.detail(person));
            must(hub->contacts.ofPerson(person, 50));
        }));
    }
    return {median(day), median(card)};
}

static double openMs(BigHub &city)
{
    std::vector<double> times;
    for (int i = 0; i < 5; ++i) {
        times.push_back(milliseconds([&] {
            const auto hub = city.openAgain();
            must(hub->contacts.today());
            must(hub->people.find(QStringLiteral("sa")));
        }));
    }
    return median(times);
}

/// What hub_window_bench says of one city, in its order; the last five of its own copy alone.
struct Figure {
    enum Of { Open, Today, Bar, Card, Memory, Lock, Change, Frame, Plan, Key, All };
};

static std::vector<double> windowOver(const QStringList &arguments, qsizetype figures)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/hub_window_bench"), arguments);
    process.waitForFinished(120'000);
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || said.size() != figures) {
        std::fprintf(stderr, "bench: the window said nothing\n");
        std::exit(1);
    }
    std::vector<double> values;
    for (const QByteArray &one : said)
        values.push_back(one.toDouble());
    return values;
}

namespace {

/// The window over one city, several times, the cities in turn: what else the machine does meets all of them alike.
struct Turns {
    QStringList arguments;
    std::vector<std::vector<double>> said = {};

    void take() { said.push_back(windowOver(arguments, Figure::Lock)); }

    double times(Figure::Of figure) const
    {
        std::vector<double> values;
        for (const auto &turn : said)
            values.push_back(turn[figure]);
        return median(values);
    }

    double against(const Turns &other, Figure::Of figure) const
    {
        std::vector<double> ratios;
        for (size_t i = 0; i < said.size(); ++i)
            ratios.push_back(said[i][figure] / other.said[i][figure]);
        return median(ratios);
    }
};

} // namespace

// The window writes, and changes the key: a copy of the pages, under the same key, is its own.
static QStringList overCopy(BigHub &city, const QString &file)
{
    const auto snapshot = must(city.store().snapshot({}));
    QFile copy(file);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    bool isWritten = copy.open(QIODevice::WriteOnly);
    for (qint64 at = 0; isWritten && at < snapshot->bytes(); at += piece.size()) {
        piece.resize(qsizetype(std::min<qint64>(piece.size(), snapshot->bytes() - at)));
        must(snapshot->read(at, {piece.data(), size_t(piece.size())}));
        isWritten = copy.write(piece) == piece.size();
    }
    if (!isWritten)
        must(Result<void>(Error::Kind::Io));
    QStringList arguments = city.windowArguments();
    arguments[0] = file;
    return arguments;
}

static void benchPages(BigHub &city, BigHub &tenth, BigHub &hundredth)
{
    constexpr int turns = 7;
    const QTemporaryDir dir;
    Turns now{overCopy(city, dir.filePath(QStringLiteral("city.db")))};
    Turns earlier{overCopy(tenth, dir.filePath(QStringLiteral("tenth.db")))};
    Turns early{overCopy(hundredth, dir.filePath(QStringLiteral("hundredth.db")))};
    for (int i = 0; i < turns; ++i) {
        for (Turns *const one : {&now, &earlier, &early})
            one->take();
    }
    printLine("window-bar-after-f2", now.times(Figure::Bar), "ms", 100.0);
    printLine("window-bar-500k-against-50k", now.against(earlier, Figure::Bar), "ratio", 1.5);
    printLine("window-today", now.times(Figure::Today), "ms", 100.0);
    printLine("window-today-500k-against-50k", now.against(earlier, Figure::Today), "ratio", 1.5);
    printLine("window-card", now.times(Figure::Card), "ms", 100.0);
    printLine("window-card-500k-against-50k", now.against(earlier, Figure::Card), "ratio", 1.5);
    printLine("window-usable-500k-against-5k", now.against(early, Figure::Open), "ratio", 1.5);
}

static void benchWindow(BigHub &city)
{
    const QTemporaryDir dir;
    const auto said = windowOver(overCopy(city, dir.filePath(QStringLiteral("store.db.copy"))), Figure::All);
    printLine("window-most-memory", said[Figure::Memory], "MB", 200.0);
    printLine("window-lock-to-blank", said[Figure::Lock], "ms", 50.0);
    printLine("window-switch-by-pin", said[Figure::Change], "ms", 500.0);
    printLine("window-longest-frame-while-key-changes", said[Figure::Frame], "ms", 50.0);
    printLine("window-plan-of-28-long-sections", said[Figure::Plan], "ms", 100.0);
    printLine("window-worst-of-500-keys-in-a-plan", said[Figure::Key], "ms", 16.0);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bool small = qEnvironmentVariableIsSet("HUBDESK_BENCH_SMALL");
    const int people = small ? 500 : 25'000;
    const int contacts = small ? 5'000 : 500'000;
    BigHub city(people, contacts);
    BigHub tenth(people, contacts / 10);
    BigHub hundredth(people, contacts / 100);
    benchFind(city);
    // Before anything is logged, for the days must hold as many visits.
    const auto [day, card] = dayAndCard(city);
    const auto [dayTenth, cardTenth] = dayAndCard(tenth);
    printLine("today-read", day, "ms", 100.0);
    printLine("today-read-500k-against-50k", day / dayTenth, "ratio", 1.5);
    printLine("card-read", card, "ms", 100.0);
    printLine("card-read-500k-against-50k", card / cardTenth, "ratio", 1.5);
    printLine("open-and-first-find-500k-against-5k", openMs(city) / openMs(hundredth), "ratio", 1.5);
    benchPages(city, tenth, hundredth);
    benchWindow(city);
    benchLog(city);
    benchBulk(city, small ? 1'000 : 100'000);
    benchBackup(city);
    benchKeyChange(city);
    benchTrust(city);
    benchErase(city, hundredth);
    return 0;
}

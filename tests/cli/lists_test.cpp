// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub::test;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// The example hub, whose one member is a lead.
struct Desk {
    Home home;
    QString store = copyOfExample(home);

    Run lists(const QStringList &more) const
    {
        const Run run = home.run(QStringList{QStringLiteral("lists"), store} + more);
        UNSCOPED_INFO(run.err.toStdString());
        return run;
    }
    Run lists(const char *more) const { return lists(words(more)); }

    QString codes(const char *list) const
    {
        QStringList codes;
        for (const QJsonValue &entry : lists(words(list) + words("--json")).array())
            codes << (entry[QLatin1String("hidden")].toBool() ? u'(' + entry[QLatin1String("code")].toString() + u')'
                                                                 : entry[QLatin1String("code")].toString());
        return codes.join(u' ');
    }
};

} // namespace

TEST_CASE("the lists of a hub are shown, by code and in words")
{
    const Desk desk;
    const Run all = desk.lists("--json");
    REQUIRE(all.code == 0);
    REQUIRE(all.array().size() == 22);
    CHECK(all.array()[0][QLatin1String("list")].toString() == QLatin1String("support-types"));
    CHECK(all.array()[0][QLatin1String("offered")].toInt() == 8);
    const Run supports = desk.lists("support-types");
    REQUIRE(supports.code == 0);
    CHECK(supports.out.contains(QStringLiteral("Peer support · key 2")));
    CHECK(desk.codes("feelings") == QStringLiteral("worst not-great ok well growing"));
}

TEST_CASE("a list is changed by the verb, and the next run sees it")
{
    const Desk desk;
    const Run added
        = desk.lists({QStringLiteral("feelings"), QStringLiteral("--add"), QStringLiteral("So-so"), QStringLiteral("--after"),
                      QStringLiteral("not-great"), QStringLiteral("--json")});
    REQUIRE(added.code == 0);
    CHECK(added.object()[QLatin1String("code")].toString() == QLatin1String("so-so"));
    CHECK(added.object()[QLatin1String("own")].toBool());
    CHECK(desk.codes("feelings") == QStringLiteral("worst not-great so-so ok well growing"));
    REQUIRE(desk.lists({QStringLiteral("feelings"), QStringLiteral("--rename"), QStringLiteral("ok"), QStringLiteral("--to"),
                        QStringLiteral("All right")}).code == 0);
    REQUIRE(desk.lists("feelings --hide growing").code == 0);
    REQUIRE(desk.lists("feelings --move well --first").code == 0);
    CHECK(desk.codes("feelings") == QStringLiteral("well worst not-great so-so ok (growing)"));
    CHECK(desk.lists("feelings").out.contains(QStringLiteral("All right")));
    REQUIRE(desk.lists("feelings --show growing").code == 0);
    REQUIRE(desk.lists("feelings --rename ok").code == 0);
    CHECK(desk.codes("feelings") == QStringLiteral("well worst not-great so-so ok growing"));
    const Run history = desk.lists("feelings --history --json");
    REQUIRE(history.array().size() == 6);
    CHECK(history.array()[0][QLatin1String("change")].toString() == QLatin1String("added"));
    CHECK(history.array()[5][QLatin1String("before")].toString() == QLatin1String("All right"));
    CHECK(desk.lists("feelings --history").out.contains(QStringLiteral("renamed")));
}

TEST_CASE("a visit is logged with a word of the hub's own, and an undo takes the word back")
{
    const Desk desk;
    REQUIRE(desk.lists({QStringLiteral("support-types"), QStringLiteral("--add"), QStringLiteral("Walking group")}).code == 0);
    const auto log = [&](const char *support) {
        return desk.home.run({QStringLiteral("log"), desk.store, QStringLiteral("--nobody"), QStringLiteral("--support"),
                              QString::fromUtf8(support), QStringLiteral("--json")});
    };
    for (const char *said : {"walking-group", "Walking group", "8"}) {
        const Run logged = log(said);
        INFO(said << ' ' << logged.err.toStdString());
        REQUIRE(logged.code == 0);
    }
    const Run contacts = desk.home.run({QStringLiteral("contacts"), desk.store, QStringLiteral("--from"), QStringLiteral("today")});
    CHECK(contacts.out.count(QStringLiteral("Walking group")) == 3);
}

TEST_CASE("what cannot be done to a list is said in one sentence, and nothing changes")
{
    const Desk desk;
    const QString before = desk.codes("feelings");
    for (const auto &[line, code] : {std::pair{"feelings --add OK", 1}, {"contact-kinds --hide drop-in", 1},
             {"no-such-list", 2}, {"feelings --hide nothing", 2}, {"--hide ok", 2}, {"feelings --hide ok --show ok", 2},
             {"feelings --move ok", 2}, {"feelings --to this", 2}, {"feelings --hide ok --after worst", 2},
             {"feelings --move ok --after worst --first", 2}}) {
        INFO(line);
        const Run run = desk.lists(line);
        CHECK(run.code == code);
        CHECK(run.saidOneSentence());
    }
    CHECK(desk.codes("feelings") == before);
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/hublists.h"
#include "core/rules/listorder.h"
#include "tests/support/properties.h"

#include <QStringList>

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

using enum HubList;
using Rows = std::vector<OwnEntry>;

QString shown(const HubLists &lists, HubList list)
{
    QStringList codes;
    for (const ListedEntry &entry : lists.entries(list)) {
        if (!entry.hidden)
            codes << entry.code;
    }
    return codes.join(u' ');
}

OwnEntry own(const char *code, const char *label = "", const char *position = "", bool hidden = false)
{
    return {Feelings, QString::fromUtf8(code), QString::fromUtf8(label), QString::fromLatin1(position), hidden};
}

} // namespace

TEST_CASE("a hub that changed nothing has the starter lists", "[lists]")
{
    CHECK(shown(HubLists(), Feelings) == QStringLiteral("worst not-great ok well growing"));
    CHECK(HubLists(Rows{}) == HubLists());
    for (int i = 0; i < hubListCount; ++i) {
        INFO(toCode(HubList(i)).toStdString());
        CHECK(HubLists().entries(HubList(i)).empty() == (i >= starterListCount));
        CHECK(hubListFromCode(toCode(HubList(i))) == HubList(i));
    }
    CHECK_FALSE(hubListFromCode(QStringLiteral("no-such-list")));
}

TEST_CASE("what a hub wrote is laid over the starter list", "[lists]")
{
    const HubLists lists(Rows{own("ok", "All right"), own("worst", "", "", true), own("well", "", "015"),
        own("so-so", "So-so", "035")});
    CHECK(shown(lists, Feelings) == QStringLiteral("well not-great ok so-so growing"));
    CHECK(lists.entry(Feelings, QStringLiteral("ok"))->label == QStringLiteral("All right"));
    CHECK(lists.entry(Feelings, QStringLiteral("well"))->label.isEmpty());
    REQUIRE(lists.entry(Feelings, QStringLiteral("worst")));
    CHECK(lists.entry(Feelings, QStringLiteral("worst"))->hidden);
    CHECK_FALSE(lists.entry(Feelings, QStringLiteral("so-so"))->starter);
    CHECK(shown(lists, Places) == shown(HubLists(), Places));
}

TEST_CASE("an addition that was taken back is not there, and one without a place comes last", "[lists]")
{
    const HubLists lists(Rows{own("gone", "", "045"), own("late", "Late", "nonsense")});
    CHECK_FALSE(lists.entry(Feelings, QStringLiteral("gone")));
    CHECK(lists.entries(Feelings).back().code == QStringLiteral("late"));
}

TEST_CASE("the order in which rows are read does not matter", "[lists]")
{
    forAll("the same rows give the same lists", [] {
        std::vector<OwnEntry> rows;
        for (const char *code : {"ok", "well", "a", "b", "c", "d"}) {
            const int place = *rc::gen::inRange(0, 4);
            rows.push_back(own(code, *rc::gen::arbitrary<bool>() ? "Word" : "",
                place == 0 ? "" : QByteArray::number(place).constData(), *rc::gen::arbitrary<bool>()));
        }
        const HubLists lists(rows);
        std::vector<size_t> order{0, 1, 2, 3, 4, 5};
        for (size_t i = order.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[*rc::gen::inRange<size_t>(0, i)]);
        RC_ASSERT(HubLists(rows) == lists);
    });
}

TEST_CASE("a kind of support keeps its digit wherever it stands; the hub's own get those that are free", "[lists]")
{
    const auto keyOf = [](const HubLists &lists, const char *code) {
        return lists.entry(SupportTypes, QString::fromLatin1(code))->key;
    };
    std::vector<OwnEntry> rows{{SupportTypes, QStringLiteral("goals"), {}, QStringLiteral("01"), false},
        {SupportTypes, QStringLiteral("peer"), QStringLiteral("Together"), {}, true},
        {SupportTypes, QStringLiteral("walks"), QStringLiteral("Walks"), QStringLiteral("031"), false},
        {SupportTypes, QStringLiteral("music"), QStringLiteral("Music"), QStringLiteral("032"), false},
        {SupportTypes, QStringLiteral("tea"), QStringLiteral("Tea"), QStringLiteral("033"), false}};
    const HubLists lists(rows);
    CHECK(keyOf(lists, "goals") == QStringLiteral("5"));
    CHECK(keyOf(lists, "peer") == QStringLiteral("2"));
    CHECK(keyOf(lists, "walks") == QStringLiteral("8"));
    CHECK(keyOf(lists, "music") == QStringLiteral("9"));
    CHECK(keyOf(lists, "tea").isEmpty());
    rows[2].hidden = true;
    CHECK(keyOf(HubLists(rows), "music") == QStringLiteral("8"));
}

TEST_CASE("a code is made of the word, in plain letters, and never of one that is taken", "[lists]")
{
    const HubLists lists(Rows{own("so-so", "So-so")});
    const auto code = [&](const char *word) { return lists.codeFor(Feelings, QString::fromUtf8(word)).toStdString(); };
    CHECK(code("Café & garden") == "cafe-garden");
    CHECK(code("So so") == "so-so-2");
    CHECK(code("OK") == "ok-2");
    CHECK(code("8") == "own-8");
    CHECK(code("☕") == "own");
    CHECK(lists.codeFor(Feelings, QString(200, u'x')).size() == 32);
}

TEST_CASE("what is filled in when nothing is said cannot be hidden", "[lists]")
{
    CHECK(isFilledIn(ContactKinds, QStringLiteral("drop-in")));
    CHECK(isFilledIn(Attendances, QStringLiteral("came")));
    CHECK(isFilledIn(RoutesIn, QStringLiteral("walked-in")));
    CHECK(isFilledIn(SupportTypes, QStringLiteral("just-here")));
    CHECK_FALSE(isFilledIn(SupportTypes, QStringLiteral("peer")));
    CHECK_FALSE(isFilledIn(Feelings, QStringLiteral("came")));
}

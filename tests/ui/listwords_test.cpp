// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"
#include "ui/models/listchangewords.h"
#include "ui/models/visitwords.h"
#include "ui/shell/listwords.h"

using namespace hub;
using namespace hub::test;

namespace {

using enum HubList;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString withoutMarks(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

TEST_CASE("a hub's word stands wherever the entry is named, also in what was logged before")
{
    TestHub hub;
    const auto logged = hub.log(hub.visitBy(hub.add("Sam"), "peer"));
    REQUIRE(hub->lists.rename(SupportTypes, text("peer"), text("Side by side")));
    CHECK(shortWord(hub->lists.now(), SupportType{text("peer")}) == text("Side by side"));
    CHECK(inWords(hub.row(logged.contacts.front()), hub->lists.now()).what == text("Side by side"));
    REQUIRE(hub->lists.hide(SupportTypes, text("peer")));
    CHECK(inWords(hub.row(logged.contacts.front()), hub->lists.now()).what == text("Side by side"));
    for (const ListWord &word : offeredWords(hub->lists.now(), SupportTypes))
        CHECK(word.code != text("peer"));
}

TEST_CASE("an entry is meant by its code, its digit, and any of its words")
{
    TestHub hub;
    REQUIRE(hub->lists.rename(SupportTypes, text("peer"), text("Side by side")));
    const HubLists &lists = hub->lists.now();
    for (const char *said : {"peer", "2", "side by side", "Side by side"})
        CHECK(codeMeant(lists, SupportTypes, text(said)) == text("peer"));
    CHECK(codeMeant(lists, SupportTypes, text("goals with a recovery worker")) == text("goals"));
    CHECK_FALSE(codeMeant(lists, SupportTypes, text("Peer support")));
    CHECK_FALSE(codeMeant(lists, SupportTypes, text(" ")));
}

TEST_CASE("a word that the screen's language has already is not added a second time")
{
    TestHub hub;
    CHECK(addWord(hub->lists, SupportTypes, text("peer support"), {}).error().kind == Error::Kind::Ambiguous);
    CHECK(renameWord(hub->lists, SupportTypes, text("goals"), text("Peer support")).error().kind == Error::Kind::Ambiguous);
    REQUIRE(hub->lists.hide(SupportTypes, text("peer")));
    CHECK(addWord(hub->lists, SupportTypes, text("Peer support"), {}).value() == text("peer"));
    CHECK_FALSE(hub->lists.now().entry(SupportTypes, text("peer"))->hidden);
}

TEST_CASE("what was done to a list reads as sentences")
{
    TestHub hub;
    REQUIRE(hub->lists.rename(Feelings, text("ok"), text("Fine")));
    REQUIRE(hub->lists.add(Feelings, text("So-so"), text("ok")));
    REQUIRE(hub->lists.move(Feelings, text("well"), {}));
    REQUIRE(hub->lists.hide(Feelings, text("ok")));
    REQUIRE(hub->lists.bringBack(Feelings, text("ok")));
    const auto history = hub->lists.history(Feelings);
    REQUIRE(history);
    QStringList lines;
    for (const ListChange &change : *history)
        lines << withoutMarks(inWords(change, hub->lists.now(), Feelings));
    CHECK(lines
        == QStringList{text("Dee renamed “OK” to “Fine”."), text("Dee added “So-so”."), text("Dee moved “Well”."),
            text("Dee hid “Fine”."), text("Dee brought “Fine” back.")});
}

TEST_CASE("every list has a title of its own")
{
    QStringList titles;
    for (int i = 0; i < hubListCount; ++i)
        titles << listTitle(HubList(i));
    CHECK_FALSE(titles.contains(QString()));
    CHECK(titles.removeDuplicates() == 0);
}

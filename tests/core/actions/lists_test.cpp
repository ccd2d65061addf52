// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhub.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

using enum HubList;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The codes in their order, hidden ones in brackets, with the hub's own word where there is one.
QString shown(const Lists &lists, HubList list)
{
    QStringList entries;
    for (const ListedEntry &entry : lists.now().entries(list)) {
        const QString word = entry.label.isEmpty() ? entry.code : entry.code + u'=' + entry.label;
        entries << (entry.hidden ? u'(' + word + u')' : word);
    }
    return entries.join(u' ');
}

std::vector<std::pair<ListChange::Kind, QString>> told(const Lists &lists, HubList list)
{
    const auto history = lists.history(list);
    REQUIRE(history);
    std::vector<std::pair<ListChange::Kind, QString>> told;
    for (const ListChange &change : *history)
        told.emplace_back(change.kind, change.code + u'|' + change.before + u'|' + change.word);
    return told;
}

} // namespace

TEST_CASE("a lead renames, adds, moves, hides and brings back, and the list is at once as they said", "[lists]")
{
    TestHub hub;
    Lists &lists = hub->lists;
    CHECK(shown(lists, Feelings) == text("worst not-great ok well growing"));
    REQUIRE(lists.rename(Feelings, text("ok"), text("  All   right ")));
    CHECK(shown(lists, Feelings) == text("worst not-great ok=All right well growing"));
    CHECK(lists.add(Feelings, text("So-so"), text("not-great")).value() == text("so-so"));
    CHECK(shown(lists, Feelings) == text("worst not-great so-so=So-so ok=All right well growing"));
    REQUIRE(lists.move(Feelings, text("growing"), {}));
    CHECK(shown(lists, Feelings) == text("growing worst not-great so-so=So-so ok=All right well"));
    REQUIRE(lists.hide(Feelings, text("worst")));
    CHECK(shown(lists, Feelings) == text("growing (worst) not-great so-so=So-so ok=All right well"));
    REQUIRE(lists.bringBack(Feelings, text("worst")));
    REQUIRE(lists.rename(Feelings, text("ok"), {}));
    CHECK(shown(lists, Feelings) == text("growing worst not-great so-so=So-so ok well"));
}

TEST_CASE("what is not there, not said or there already changes nothing", "[lists]")
{
    TestHub hub;
    Lists &lists = hub->lists;
    const auto before = hub->lists.now();
    REQUIRE(lists.add(Places, text("Roof"), {}));
    CHECK(lists.add(Places, text("roof "), {}).error().kind == Error::Kind::Ambiguous);
    CHECK(lists.add(Places, text("   "), {}).error().kind == Error::Kind::NameMissing);
    CHECK(lists.add(Places, QString(61, u'x'), {}).error().kind == Error::Kind::TooLong);
    CHECK(lists.add(Places, text("Yard"), text("nowhere")).error().kind == Error::Kind::NotFound);
    CHECK(lists.rename(Places, text("nowhere"), text("Here")).error().kind == Error::Kind::NotFound);
    CHECK(lists.rename(Places, text("roof"), {}).error().kind == Error::Kind::NameMissing);
    CHECK(lists.rename(Places, text("cafe"), text("Roof")).error().kind == Error::Kind::Ambiguous);
    CHECK(lists.move(Places, text("roof"), text("nowhere")).error().kind == Error::Kind::NotFound);
    CHECK(lists.hide(Places, text("nowhere")).error().kind == Error::Kind::NotFound);
    CHECK(lists.hide(ContactKinds, text("drop-in")).error().kind == Error::Kind::NotAllowed);
    CHECK(hub->lists.now().entries(ContactKinds) == before.entries(ContactKinds));
    CHECK(lists.now().entries(Places).size() == before.entries(Places).size() + 1);
}

TEST_CASE("only leads change the lists", "[lists]")
{
    TestHub hub(AccessLevel::Worker);
    Lists &lists = hub->lists;
    CHECK(lists.rename(Feelings, text("ok"), text("Fine")).error().kind == Error::Kind::NotAllowed);
    CHECK(lists.add(Feelings, text("So-so"), {}).error().kind == Error::Kind::NotAllowed);
    CHECK(lists.move(Feelings, text("ok"), {}).error().kind == Error::Kind::NotAllowed);
    CHECK(lists.hide(Feelings, text("ok")).error().kind == Error::Kind::NotAllowed);
    CHECK(lists.now() == HubLists());
}

TEST_CASE("saying what stands already writes nothing", "[lists]")
{
    TestHub hub;
    REQUIRE(hub->lists.rename(Feelings, text("ok"), text("Fine")));
    int saves = 0;
    hub->listen([&](const Changes &) { ++saves; });
    REQUIRE(hub->lists.rename(Feelings, text("ok"), text("Fine")));
    REQUIRE(hub->lists.move(Feelings, text("ok"), text("not-great")));
    REQUIRE(hub->lists.bringBack(Feelings, text("ok")));
    CHECK(saves == 0);
}

TEST_CASE("every change of a list can be taken back with one key", "[lists]")
{
    TestHub hub;
    Lists &lists = hub->lists;
    const QString before = shown(lists, Feelings);
    REQUIRE(lists.rename(Feelings, text("ok"), text("Fine")));
    REQUIRE(lists.move(Feelings, text("ok"), {}));
    REQUIRE(lists.hide(Feelings, text("well")));
    REQUIRE(lists.add(Feelings, text("So-so"), text("ok")));
    for (int i = 0; i < 4; ++i) {
        const auto undone = hub->undoing.undoLast();
        REQUIRE(undone);
        CHECK(undone->op == Op::EditLists);
    }
    CHECK(shown(lists, Feelings) == before);
    // The same word again is the same entry, not a second one.
    CHECK(lists.add(Feelings, text("So-so"), {}).value() == text("so-so"));
}

TEST_CASE("a word that was hidden comes back instead of being there twice", "[lists]")
{
    TestHub hub;
    REQUIRE(hub->lists.add(Places, text("Roof"), {}));
    REQUIRE(hub->lists.hide(Places, text("roof")));
    CHECK(hub->lists.add(Places, text("Roof"), text("cafe")).value() == text("roof"));
    CHECK_FALSE(hub->lists.now().entry(Places, text("roof"))->hidden);
    CHECK(hub->lists.now().entries(Places).size() == HubLists().entries(Places).size() + 1);
}

TEST_CASE("visits keep a kind of support that is hidden now", "[lists]")
{
    TestHub hub;
    const PersonId sam = hub.add("Sam");
    const auto logged = hub.log(hub.visitBy(sam, "peer"));
    REQUIRE(hub->lists.hide(SupportTypes, text("peer")));
    CHECK(hub.row(logged.contacts.front()).contact.supports == std::vector{SupportType{text("peer")}});
}

TEST_CASE("who did what to a list can be read back", "[lists]")
{
    TestHub hub;
    Lists &lists = hub->lists;
    using enum ListChange::Kind;
    CHECK(told(lists, Feelings).empty());
    REQUIRE(lists.rename(Feelings, text("ok"), text("Fine")));
    hub.clock.addMinutes(1);
    REQUIRE(lists.add(Feelings, text("So-so"), text("ok")));
    REQUIRE(lists.move(Feelings, text("so-so"), {}));
    REQUIRE(lists.hide(Feelings, text("ok")));
    REQUIRE(lists.rename(Feelings, text("ok"), text("Good enough")));
    REQUIRE(lists.bringBack(Feelings, text("ok")));
    REQUIRE(lists.rename(Places, text("cafe"), text("Kitchen")));
    const std::vector<std::pair<ListChange::Kind, QString>> wanted{{Renamed, text("ok||Fine")},
        {Added, text("so-so||So-so")}, {Moved, text("so-so||So-so")}, {Hidden, text("ok||Fine")},
        {Renamed, text("ok|Fine|Good enough")}, {BroughtBack, text("ok||Good enough")}};
    CHECK(told(lists, Feelings) == wanted);
    const auto history = lists.history(Feelings);
    CHECK(history->front().worker == text("Dee"));
    CHECK(history->back().at.ms - history->front().at.ms == 60'000);
}

TEST_CASE("an undo of an addition is told as such", "[lists]")
{
    TestHub hub;
    REQUIRE(hub->lists.add(Feelings, text("So-so"), {}));
    REQUIRE(hub->undoing.undoLast());
    const auto history = told(hub->lists, Feelings);
    REQUIRE(history.size() >= 2);
    CHECK(history.front().first == ListChange::Kind::Added);
    CHECK(std::count_if(history.begin(), history.end(),
              [](const auto &one) { return one.first == ListChange::Kind::TakenBack; }) == 1);
}

TEST_CASE("old spreadsheets are understood in the hub's own words", "[lists]")
{
    TestHub hub;
    REQUIRE(hub->lists.rename(SupportTypes, text("peer"), text("Side by side")));
    REQUIRE(hub->lists.add(SupportTypes, text("Walking group"), {}));
    const auto plan = hub->sheets.read("Date,Who,Support\n8/5/2025,Sam,side by side\n9/5/2025,Ivy,walking group + peer\n", {});
    REQUIRE(plan);
    REQUIRE(plan->sheet.visits.size() == 2);
    CHECK(plan->sheet.visits[0].supports == std::vector<SupportType>{{text("peer")}});
    CHECK(plan->sheet.visits[1].supports == std::vector<SupportType>{{text("walking-group")}, {text("peer")}});
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/reaching.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

ReachWay way(const char *code)
{
    return {QString::fromLatin1(code)};
}

Reach reach(const char *code, bool preferred = false)
{
    Reach one;
    one.way = way(code);
    one.preferred = preferred;
    return one;
}

const std::vector<const char *> codesOfWays{
    "text", "voice-note", "phone", "video", "email", "whatsapp", "letter", "in-person", "none"};

} // namespace

TEST_CASE("the way is what the kind says, and for a try without an answer what was said beside it")
{
    CHECK(wayOf({QStringLiteral("phone")}, {}) == way("phone"));
    CHECK(wayOf({QStringLiteral("letter")}, way("text")) == way("letter"));
    CHECK(wayOf(codes::triedNoAnswer, way("text")) == way("text"));
    CHECK_FALSE(wayOf(codes::triedNoAnswer, {}));
    for (const char *const came : {"drop-in", "booked", "group", "community"})
        CHECK_FALSE(wayOf({QString::fromLatin1(came)}, way("phone")));
}

TEST_CASE("how a way stands with what somebody asked for")
{
    struct Row {
        const char *said;
        const char *way;
        std::vector<Reach> ways;
        bool notSafe;
        WayStanding stands;
    };
    using enum WayStanding;
    const Row table[] = {
        {"nothing said", "phone", {}, false, Theirs},
        {"named, and nothing liked better", "phone", {reach("text"), reach("phone")}, false, Theirs},
        {"liked best", "text", {reach("text", true), reach("phone")}, false, Theirs},
        {"named, another liked better", "phone", {reach("text", true), reach("phone")}, false, AnotherFirst},
        {"never named", "email", {reach("text", true), reach("phone")}, false, NotTheirs},
        {"never named, nothing liked better", "email", {reach("text")}, false, NotTheirs},
        {"no contact wanted", "letter", {reach("none")}, false, NotTheirs},
        {"no contact wanted, whatever else is written", "letter", {reach("none", true), reach("letter")}, false, NotTheirs},
        {"not safe to call, though it is liked best", "phone", {reach("phone", true)}, true, NotTheirs},
        {"not safe to call, nothing said", "video", {}, true, NotTheirs},
        {"not safe to call, a letter", "letter", {reach("letter")}, true, Theirs},
    };
    for (const Row &row : table) {
        INFO(row.said);
        CHECK(standingOf(way(row.way), row.ways, row.notSafe) == row.stands);
    }
}

TEST_CASE("a try counts for nothing only where nobody answered and the way was never theirs, for all that people may say")
{
    Contact tried;
    tried.kind = codes::triedNoAnswer;
    CHECK_FALSE(isUnasked(tried, {reach("text")}, false)); // nobody said which way
    CHECK(rc::check([&] {
        std::vector<Reach> ways;
        for (const int index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(codesOfWays.size()))))
            ways.push_back(reach(codesOfWays[size_t(index)], *rc::gen::arbitrary<bool>()));
        Contact contact;
        contact.kind = *rc::gen::arbitrary<bool>() ? codes::triedNoAnswer : ContactKind{QStringLiteral("phone")};
        contact.way = way(codesOfWays[size_t(*rc::gen::inRange(0, int(codesOfWays.size())))]);
        const bool named = std::any_of(ways.begin(), ways.end(), [&](const Reach &one) { return one.way == *contact.way; });
        const bool none = std::any_of(ways.begin(), ways.end(), [](const Reach &one) { return one.way == way("none"); });
        const bool unasked = isUnasked(contact, ways, false);
        if (contact.kind != codes::triedNoAnswer || ways.empty() || (named && !none))
            RC_ASSERT(!unasked);
        if (contact.kind == codes::triedNoAnswer && !ways.empty() && !named)
            RC_ASSERT(unasked);
        // What they are asked to use is never held against them.
        for (const ReachWay &asked : waysAskedFor(ways))
            RC_ASSERT(standingOf(asked, ways, false) == WayStanding::Theirs);
    }));
}

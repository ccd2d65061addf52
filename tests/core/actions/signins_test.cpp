// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskondisk.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using namespace hub::test;

namespace {

const Pin deesPin{'0', '0', '4', '7', '1', '1'};
const Pin wrongPin{'9', '9', '9', '9', '9', '9'};

/// A hub on disk with two members, Dee (a lead) signed in and Ama (a volunteer) not.
struct Shared {
    DeskOnDisk desk;
    std::unique_ptr<Hub> open = desk.make();
    MemberId dee = open->session().member;
    MemberId ama = DeskOnDisk::add(*open, "Ama", AccessLevel::Volunteer).id;
    QString amasWords = DeskOnDisk::wordsOf("Ama");

    Shared() { REQUIRE(open->signIns.setPin(deesPin)); }

    Hub &hub() { return *open; }
    SignIns &signIns() { return hub().signIns; }
    Result<void> words(const QString &name, const QString &typed)
    {
        auto unlocked = unlockStore(desk.folder, {name, typed}, desk.around);
        return unlocked ? signInAlso(hub(), std::move(*unlocked)) : Result<void>(unlocked.error());
    }
    Error::Kind pin(MemberId member, const Pin &typed)
    {
        const auto done = signIns().byPin(member, typed);
        return done ? Error::Kind::Internal : done.error().kind; // Internal: it worked
    }
    bool offersPin(MemberId member)
    {
        for (const DeskMember &one : signIns().members()) {
            if (one.id == member)
                return one.byPin;
        }
        FAIL("nobody of that id");
        return false;
    }
};

constexpr auto worked = Error::Kind::Internal;

} // namespace

TEST_CASE("somebody else carries on with their words, under their own name, and the first comes back with a PIN")
{
    Shared at;
    REQUIRE(at.words(QStringLiteral("ama"), at.amasWords));
    CHECK(at.hub().session().member == at.ama);
    CHECK_FALSE(at.hub().may(Op::EditMembers));
    ContactDraft visit;
    visit.supports = {{QStringLiteral("welcoming")}};
    const auto logged = at.hub().contacts.record(visit);
    REQUIRE(logged);
    CHECK((*at.hub().contacts.one(logged->contacts.front()))->worker == QLatin1String("Ama"));

    CHECK(at.offersPin(at.dee));
    CHECK_FALSE(at.offersPin(at.ama));
    CHECK(at.pin(at.dee, deesPin) == worked);
    CHECK(at.hub().session().member == at.dee);
    // With the keys that a lead needs.
    DeskOnDisk::add(at.hub(), "Kit", AccessLevel::Worker);
}

TEST_CASE("a PIN is nobody else's, and none where none was chosen")
{
    Shared at;
    CHECK(at.pin(at.ama, deesPin) == Error::Kind::WordsNeeded);
    REQUIRE(at.words(QStringLiteral("Ama"), at.amasWords));
    CHECK(at.pin(at.ama, deesPin) == Error::Kind::WordsNeeded);
    REQUIRE(at.signIns().setPin(wrongPin));
    CHECK(at.pin(at.dee, wrongPin) == Error::Kind::WrongPin);
    CHECK(at.hub().session().member == at.ama);
    REQUIRE(at.signIns().forgetPin());
    CHECK(at.pin(at.ama, wrongPin) == Error::Kind::WordsNeeded);
}

TEST_CASE("after five wrong PINs the right one opens nothing, and the words do")
{
    Shared at;
    for (int i = 0; i < 4; ++i) {
        CHECK(at.pin(at.dee, wrongPin) == Error::Kind::WrongPin);
        at.desk.clock.addMinutes(1);
    }
    CHECK(at.pin(at.dee, wrongPin) == Error::Kind::WordsNeeded);
    at.desk.clock.addMinutes(60);
    CHECK(at.pin(at.dee, deesPin) == Error::Kind::WordsNeeded);
    CHECK_FALSE(at.offersPin(at.dee));
    REQUIRE(at.words(QStringLiteral("Dee"), at.desk.words));
    CHECK(at.pin(at.dee, deesPin) == worked);
}

TEST_CASE("a PIN typed too soon after wrong ones is not looked at, and costs no try")
{
    Shared at;
    CHECK(at.pin(at.dee, wrongPin) == Error::Kind::WrongPin);
    CHECK(at.pin(at.dee, wrongPin) == Error::Kind::WrongPin);
    REQUIRE(at.signIns().waitMs(at.dee) > 0);
    for (int i = 0; i < 10; ++i)
        CHECK(at.pin(at.dee, deesPin) == Error::Kind::WrongPin);
    at.desk.clock.addMinutes(1);
    CHECK(at.pin(at.dee, deesPin) == worked);
}

TEST_CASE("after sleep, on another day, and after a restart only words help")
{
    Shared at;
    at.signIns().forgetAll();
    CHECK(at.pin(at.dee, deesPin) == Error::Kind::WordsNeeded);
    REQUIRE(at.words(QStringLiteral("Dee"), at.desk.words));
    CHECK(at.pin(at.dee, deesPin) == worked);
    at.desk.clock.addDays(1);
    CHECK(at.pin(at.dee, deesPin) == Error::Kind::WordsNeeded);

    at.open.reset();
    at.open = at.desk.as("Ama", at.amasWords);
    CHECK(at.pin(at.dee, deesPin) == Error::Kind::WordsNeeded);
    // What was chosen counts again once the words were right that day.
    REQUIRE(at.words(QStringLiteral("Dee"), at.desk.words));
    CHECK(at.pin(at.dee, deesPin) == worked);
}

TEST_CASE("words of another store change nobody")
{
    Shared at;
    Shared elsewhere;
    auto unlocked = unlockStore(elsewhere.desk.folder, {QStringLiteral("Dee"), elsewhere.desk.words}, elsewhere.desk.around);
    REQUIRE(unlocked);
    const auto done = signInAlso(at.hub(), std::move(*unlocked));
    REQUIRE_FALSE(done);
    CHECK(at.hub().session().member == at.dee);
}

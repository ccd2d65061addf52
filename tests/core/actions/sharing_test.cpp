// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

namespace {

const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Recipient gp{{QStringLiteral("gp")}, {}, {}, {}};

AgreementDraft agreement(const Recipient &with = housing)
{
    AgreementDraft draft;
    draft.recipient = with;
    draft.scope = {SharedItem::part(QStringLiteral("name"))};
    draft.purpose = {QStringLiteral("housing")};
    draft.until = QDate(2026, 12, 31);
    draft.given = {QStringLiteral("Yes, tell them"), GivenHow::Said, QStringLiteral("Jo")};
    draft.basis = LegalBasis::Consent;
    return draft;
}

struct Trusting : TestHub {
    PersonId sam = add("Sam");

    Error::Kind why(const AgreementDraft &draft) { return hub->sharing.agree(sam, draft).error().kind; }
    Result<Disclosure> share(const Recipient &with)
    {
        return hub->sharing.share({sam, with, {QStringLiteral("housing")}, SharedForm::Text, {}, {}});
    }
    PromiseId promise(const Recipient &whom)
    {
        return *hub->sharing.promise(sam, {whom, {}, false, QStringLiteral("never"), QStringLiteral("Jo")});
    }
};

} // namespace

TEST_CASE("an agreement says with whom, what for, about what and until when, or is none", "[sharing]")
{
    Trusting desk;
    AgreementDraft draft = agreement();
    draft.recipient = {};
    CHECK(desk.why(draft) == Error::Kind::RecipientMissing);
    draft = agreement();
    draft.scope.clear();
    CHECK(desk.why(draft) == Error::Kind::NothingChosen);
    draft = agreement();
    draft.purpose = {};
    CHECK(desk.why(draft) == Error::Kind::PurposeMissing);
    for (const QDate day : {QDate(), QDate(2026, 11, 20)}) {
        draft = agreement();
        draft.until = day;
        CHECK(desk.why(draft) == Error::Kind::LastDayOver);
    }
    REQUIRE(desk->sharing.agree(desk.sam, agreement()));
    const auto view = desk->sharing.of(desk.sam);
    REQUIRE(view);
    REQUIRE(view->consents->size() == 1);
    const Consent &kept = view->consents->front();
    CHECK(kept.recipient == housing);
    CHECK(kept.given.words == QStringLiteral("Yes, tell them"));
    CHECK(kept.given.whoWasThere == QStringLiteral("Jo"));
    CHECK(kept.basis == LegalBasis::Consent);
    CHECK(kept.worker == desk.worker);
}

TEST_CASE("a withdrawal is final, lists what has gone, and no undo brings the agreement back", "[sharing]")
{
    Trusting desk;
    const ConsentId id = *desk->sharing.agree(desk.sam, agreement());
    REQUIRE(desk.share(housing));
    const auto gone = desk->sharing.withdraw(desk.sam, id, QStringLiteral("not any more"));
    REQUIRE(gone);
    REQUIRE(gone->size() == 1);
    CHECK(gone->front().recipient == housing);
    CHECK(desk.share(housing).error().kind == Error::Kind::NothingAgreed);
    CHECK(desk->sharing.withdraw(desk.sam, id, {}).error().kind == Error::Kind::AlreadyEnded);
    // Nor is it offered.
    const auto offered = desk->undoing.last();
    CHECK((!offered || *offered != Op::Withdraw));
    while (desk->undoing.undoLast()) {
    }
    CHECK(desk->sharing.of(desk.sam)->consents->front().withdrawn.has_value());
    CHECK(desk->sharing.of(desk.sam)->consents->front().withdrawnWords == QStringLiteral("not any more"));
}

TEST_CASE("a promise stands before and after any agreement", "[sharing]")
{
    Trusting desk;
    REQUIRE(desk->sharing.agree(desk.sam, agreement(gp)));
    CHECK(desk.share(gp));
    const PromiseId promise = desk.promise(gp);
    CHECK(desk.share(gp).error().kind == Error::Kind::PromisedNever);
    REQUIRE(desk->sharing.agree(desk.sam, agreement(gp)));
    CHECK(desk.share(gp).error().kind == Error::Kind::PromisedNever);
    CHECK(desk->sharing.lift(desk.sam, promise, QStringLiteral("  ")).error().kind == Error::Kind::ReasonMissing);
    REQUIRE(desk->sharing.lift(desk.sam, promise, QStringLiteral("You can tell her now")));
    CHECK(desk.share(gp));
    CHECK(desk->sharing.lift(desk.sam, promise, QStringLiteral("again")).error().kind == Error::Kind::AlreadyEnded);
    CHECK(desk->sharing.of(desk.sam)->promises.front().endWords == QStringLiteral("You can tell her now"));
}

TEST_CASE("lifting one promise leaves every other standing", "[sharing]")
{
    Trusting desk;
    REQUIRE(desk->sharing.agree(desk.sam, agreement(gp)));
    const PromiseId first = desk.promise(gp);
    desk.promise(Recipient{});
    REQUIRE(desk->sharing.lift(desk.sam, first, QStringLiteral("that one")));
    CHECK(desk.share(gp).error().kind == Error::Kind::PromisedNever);
}

TEST_CASE("a promise entered by mistake is taken back that working day, by whoever entered it, and never later", "[sharing]")
{
    Trusting desk;
    const PromiseId today = desk.promise(gp);
    REQUIRE(desk->sharing.wasMistake(desk.sam, today));
    CHECK(desk->sharing.of(desk.sam)->promises.front().ending == PromiseEnding::Mistake);
    const PromiseId old = desk.promise(gp);
    const Instant then = desk->now();
    desk.clock.addDays(1);
    CHECK(desk->sharing.wasMistake(desk.sam, old).error().kind == Error::Kind::NotUndoable);
    // Nor by setting the clock back, once this desk has been used later.
    desk.add("Somebody");
    desk.clock.set(then);
    CHECK(desk->sharing.wasMistake(desk.sam, old).error().kind == Error::Kind::NotUndoable);
    while (desk->undoing.undoLast()) {
    }
    CHECK_FALSE(desk->sharing.of(desk.sam)->promises.back().ended);
}

TEST_CASE("an override takes a lead, a reason and a time, and says why the person was not told", "[sharing]")
{
    Trusting desk;
    REQUIRE(desk->sharing.agree(desk.sam, agreement(gp)));
    const PromiseId promise = desk.promise(gp);
    const Instant soon = desk->now().plusMinutes(60);
    const auto why = [&](const OverrideDraft &draft) { return desk->sharing.breakFor(desk.sam, promise, draft).error().kind; };
    CHECK(why({{}, soon, true, {}}) == Error::Kind::ReasonMissing);
    CHECK(why({QStringLiteral("a child"), soon, false, {}}) == Error::Kind::ReasonMissing);
    CHECK(why({QStringLiteral("a child"), desk->now(), true, {}}) == Error::Kind::LastDayOver);
    CHECK(why({QStringLiteral("a child"), desk->now().plusMinutes(8 * 24 * 60), true, {}}) == Error::Kind::OutOfRange);
    REQUIRE(desk->sharing.breakFor(desk.sam, promise, {QStringLiteral("a child was in danger"), soon, true, {}}));
    CHECK(desk.share(gp));
    desk.clock.addMinutes(61);
    CHECK(desk.share(gp).error().kind == Error::Kind::PromisedNever);
    const auto view = desk->sharing.of(desk.sam);
    CHECK(view->promises.front().overrides->size() == 1);
    CHECK(view->shared->front().broken == std::vector{promise});
}

TEST_CASE("nothing leaves after the last day, also with the clock set back", "[sharing]")
{
    Trusting desk;
    REQUIRE(desk->sharing.agree(desk.sam, agreement()));
    const Instant before = desk->now();
    CHECK(desk.share(housing));
    desk.clock.addDays(60);
    CHECK(desk.share(housing).error().kind == Error::Kind::NothingAgreed);
    desk.add("Somebody");
    desk.clock.set(before);
    CHECK(desk.share(housing).error().kind == Error::Kind::NothingAgreed);
    CHECK(desk.why(agreement()) == Error::Kind::LastDayOver);
}

TEST_CASE("who may share, promise and lift is who may print for the person", "[sharing]")
{
    Levels levels;
    auto volunteer = levels.as(AccessLevel::Volunteer);
    auto peer = levels.as(AccessLevel::PeerSupporter);
    const PromiseDraft never{gp, {}, false, {}, {}};
    CHECK(volunteer->sharing.agree(levels.kit, agreement()).error().kind == Error::Kind::NotAllowed);
    CHECK(volunteer->sharing.promise(levels.kit, never).error().kind == Error::Kind::NotAllowed);
    // Kit is here today; tomorrow a peer supporter has to wait until they are.
    REQUIRE(peer->sharing.agree(levels.kit, agreement()));
    levels.lead.clock.addDays(1);
    CHECK(peer->sharing.agree(levels.kit, agreement()).error().kind == Error::Kind::NotAllowed);
    const auto promise = peer->sharing.promise(levels.kit, never);
    REQUIRE(promise);
    CHECK(peer->sharing.lift(levels.kit, *promise, QStringLiteral("x")).error().kind == Error::Kind::NotAllowed);
    CHECK(peer->sharing.breakFor(levels.kit, *promise, {}).error().kind == Error::Kind::NotAllowed);
    CHECK(peer->sharing.share({levels.kit, housing, {QStringLiteral("housing")}, SharedForm::Text, {}, {}}).error().kind
          == Error::Kind::NotAllowed);
    // Whoever may be asked at the door knows of the promise; what is agreed is for those who see what it is about.
    CHECK(peer->sharing.of(levels.kit)->promises.size() == 1);
    CHECK_FALSE(peer->sharing.of(levels.kit)->consents);
}

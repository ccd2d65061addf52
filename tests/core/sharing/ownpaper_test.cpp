// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedreading.h"
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

namespace {

QString someText()
{
    return QString::fromStdString(*rc::gen::container<std::string>(rc::gen::inRange('a', 'z')));
}

std::vector<QString> someTexts()
{
    std::vector<QString> texts;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        texts.push_back(someText());
    return texts;
}

QDate someDay()
{
    return QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 400));
}

SharedRecord::Line someLine()
{
    return {someText(), Whose(*rc::gen::inRange(0, 3)), someDay()};
}

SharedRecord::SharedGoal someGoal()
{
    SharedRecord::SharedGoal goal{someText(), Whose(*rc::gen::inRange(0, 3)), GoalStatus(*rc::gen::inRange(0, 6)), someDay(),
        someText(), std::nullopt, {}};
    if (*rc::gen::arbitrary<bool>())
        goal.close = *rc::gen::inRange(0, 11);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        SharedRecord::SharedStep step{someText(), someText(), someText(), someText(), std::nullopt, *rc::gen::arbitrary<bool>()};
        if (*rc::gen::arbitrary<bool>())
            step.doneOn = someDay();
        goal.steps.push_back(step);
    }
    return goal;
}

SharedRecord someRecord()
{
    SharedRecord record;
    record.name = someText();
    record.pronouns = someText();
    record.notSafeToCall = *rc::gen::arbitrary<bool>();
    record.languages = someTexts();
    record.pleaseKnow = someTexts();
    record.supporters = someTexts();
    record.letter = someText();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        record.born.push_back(someDay());
        record.reach.push_back({{someText()}, someTexts(), someTexts(), *rc::gen::arbitrary<bool>()});
        record.accessNeeds.push_back({someText()});
        record.reasons.push_back(someLine());
        record.goals.push_back(someGoal());
        record.sections.push_back({someText(), someText(), {someLine(), someLine()}});
    }
    if (*rc::gen::arbitrary<bool>())
        record.visits = SharedRecord::Visits{*rc::gen::inRange(0, 5'000), someDay(), someDay(), {{someText()}}};
    return record;
}

/// Sam's own record on paper.
struct OwnPaper : TestHub {
    PersonId sam = add("Sam");

    PersonPaper record(PersonId whose)
    {
        const auto out = hub->registers.paper(whose, PaperKind::Record);
        REQUIRE(out);
        return out->paper();
    }
    PersonPaper record() { return record(sam); }
    void write(const char *text)
    {
        REQUIRE(hub->plans.keepSection(sam, {QStringLiteral("toolbox"), {}, {}, {{{}, QString::fromLatin1(text), Whose::Person, false, false}}}));
    }
};

} // namespace

TEST_CASE("whatever was handed on is read back from its bytes as it left", "[paper]")
{
    forAll("read back as it left", [] {
        const SharedRecord record = someRecord();
        RC_ASSERT(decodeShared(encodeShared(record)) == record);
    });
    // Bytes of another kind are no record, and stop nobody.
    CHECK(decodeShared({}).isEmpty());
    CHECK(decodeShared(QByteArray(5'000, '\xff')).isEmpty());
}

TEST_CASE("a record on paper holds what left, whole, for the person to read", "[paper]")
{
    OwnPaper desk;
    desk.write("tea with mum");
    AgreementDraft draft;
    draft.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    draft.scope = {SharedItem::part(QStringLiteral("name")), SharedItem::section(QStringLiteral("toolbox"))};
    draft.purpose = {QStringLiteral("housing")};
    draft.until = QDate(2026, 12, 31);
    REQUIRE(desk->sharing.agree(desk.sam, draft));
    const auto left = desk->sharing.share({desk.sam, draft.recipient, draft.purpose, SharedForm::Text, QStringLiteral("print"), {}});
    REQUIRE(left);
    desk.write("a word since");
    const PersonPaper paper = desk.record();
    REQUIRE(paper.shared.size() == 1);
    CHECK(paper.shared[0].record == left->shared().record);
    CHECK(paper.shared[0].whole);
    CHECK(paper.shared[0].entry.way == QStringLiteral("print"));
}

TEST_CASE("a record on paper holds the plans from before they started fresh, every letter and every version", "[paper]")
{
    OwnPaper desk;
    desk.write("an old word");
    REQUIRE(desk->plans.finishTogether(desk.sam, QStringLiteral("Jo"), QStringLiteral("the first")));
    REQUIRE(desk->plans.startFresh(desk.sam));
    desk.write("a new word");
    REQUIRE(desk->letters.begin(desk.sam, QStringLiteral("an older letter")));
    desk.clock.addMinutes(1);
    REQUIRE(desk->letters.begin(desk.sam, QStringLiteral("a newer letter")));
    const PersonPaper paper = desk.record();
    REQUIRE(paper.earlierPlans.size() == 1);
    CHECK(paper.earlierPlans[0].sections.at(0).lines.at(0).text() == QStringLiteral("an old word"));
    CHECK(paper.plan.sections.at(0).lines.at(0).text() == QStringLiteral("a new word"));
    CHECK(paper.versions.size() == 1);
    REQUIRE(paper.letters.size() == 2);
    CHECK(paper.letters[1].texts.at(0) == QStringLiteral("an older letter"));
    // A plan for the wall is the plan as it is, and a letter is one letter.
    CHECK(desk->registers.paper(desk.sam, PaperKind::Plan)->paper().earlierPlans.empty());
    CHECK(desk->registers.paper(desk.sam, PaperKind::Letter)->paper().letters.size() == 1);
}

TEST_CASE("a record on paper holds visits that were taken out, and nobody else's", "[paper]")
{
    OwnPaper desk;
    const PersonId other = desk.add("Kit");
    const ContactId gone = desk.log(desk.visitBy(desk.sam)).contacts.front();
    desk.log(desk.visitBy(desk.sam));
    const ContactId others = desk.log(desk.visitBy(other)).contacts.front();
    REQUIRE(desk->contacts.remove(gone));
    REQUIRE(desk->contacts.remove(others));
    const PersonPaper paper = desk.record();
    REQUIRE(paper.visits.size() == 2);
    const bool first = paper.visits[0].contact.id == gone;
    CHECK(paper.visits[first ? 0 : 1].contact.removed);
    CHECK_FALSE(paper.visits[first ? 1 : 0].contact.removed);
}

TEST_CASE("a carer's record on paper names whom they care for, and holds nothing of what those agreed", "[paper]")
{
    OwnPaper desk;
    const PersonId lou = desk.add("Lou");
    REQUIRE(desk->people.addCarer(desk.sam, lou, QStringLiteral("my sister")));
    CarerLink link = desk->people.detail(desk.sam)->carers->front().link;
    link.mayKnow = {QStringLiteral("when I am here")};
    link.does = {QStringLiteral("the shopping")};
    link.seeAlone = true;
    REQUIRE(desk->people.setCarerAgreement(link));
    const PersonPaper ours = desk.record();
    REQUIRE(ours.carers.size() == 1);
    CHECK(ours.carers[0].name.text == QStringLiteral("Lou"));
    CHECK(ours.carers[0].link.mayKnow == link.mayKnow);
    CHECK(ours.carers[0].link.does == link.does);
    CHECK(ours.carers[0].link.seeAlone);
    const PersonPaper theirs = desk.record(lou);
    CHECK(theirs.carers.empty());
    REQUIRE(theirs.caresFor.size() == 1);
    CHECK(theirs.caresFor[0].text == QStringLiteral("Sam"));
}

TEST_CASE("whoever's own record is held back is named on nobody's paper", "[paper]")
{
    OwnPaper desk;
    const PersonId lou = desk.add("Lou");
    REQUIRE(desk->people.addCarer(desk.sam, lou, {}));
    REQUIRE(desk->people.addCarer(lou, desk.sam, {}));
    ContactDraft visit = desk.visitBy(desk.sam, "carers");
    visit.about = lou;
    desk.log(visit);
    CHECK(desk.record().visits.at(0).about.text == QStringLiteral("Lou"));
    REQUIRE(desk->erasing.restrictRecord(lou, QStringLiteral("they say it is wrong")));
    const PersonPaper paper = desk.record();
    CHECK(paper.carers.at(0).name.text.isEmpty());
    CHECK(paper.caresFor.at(0).text.isEmpty());
    CHECK(paper.visits.at(0).about.text.isEmpty());
    // Their own they get, from a lead.
    CHECK(desk.record(lou).name.text == QStringLiteral("Lou"));
    CHECK(desk.record(lou).card.restricted);
}

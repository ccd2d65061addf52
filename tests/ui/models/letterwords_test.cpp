// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterwords.h"

#include "tests/support/testhub.h"
#include "ui/models/personwords.h"

using namespace hub;
using namespace hub::test;

namespace {

const QString toolbox = QStringLiteral("toolbox");

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

struct LetterHub : TestHub {
    PersonId sam = add("Sam");

    LetterFacts facts()
    {
        const auto found = letterFacts(*hub, sam);
        REQUIRE(found);
        return *found;
    }
    QString beginning(const QLocale &locale = QLocale(QLocale::English))
    {
        return letterBeginning(facts(), hub->lists.now(), Say(hub->civilTime(), locale));
    }
    void come(const char *support, const char *kind = "drop-in", const char *attendance = "came")
    {
        ContactDraft draft = visitBy(sam, support);
        draft.kind = ContactKind{text(kind)};
        draft.attendance = Attendance{text(attendance)};
        log(draft);
    }
    GoalId aim(const char *words)
    {
        const GoalId goal = *hub->goals.add(sam, {text(words), Whose::Person, {}, {}, false});
        REQUIRE(hub->goals.setInFront(sam, goal, true));
        return goal;
    }
    void take(GoalId goal, const char *words, bool significant)
    {
        GoalStep step;
        step.text = text(words);
        step.id = *hub->goals.addStep(sam, goal, step);
        step.doneOn = hub->civilTime().dayOf(hub->now());
        step.significant = significant;
        REQUIRE(hub->goals.editStep(sam, goal, step));
    }
};

} // namespace

TEST_CASE("a letter's beginning says what was done together, and for what, since they came or since the last letter")
{
    LetterHub desk;
    CHECK_FALSE(desk.facts().since);
    CHECK(desk.beginning().startsWith(QStringLiteral("Dear Sam,")));
    desk.come("skills");
    desk.clock.addDays(1);
    desk.come("peer");
    desk.come("peer", "phone");
    desk.come("arts", "drop-in", "missed");
    desk.come("just-here");
    const LetterFacts facts = desk.facts();
    CHECK(facts.since == QDate(2026, 11, 21));
    CHECK(facts.visits == 3);
    CHECK(facts.supports == std::vector{SupportType{text("peer")}, SupportType{text("skills")}});
    REQUIRE(desk->letters.begin(desk.sam, text("x")));
    desk.clock.addDays(7);
    CHECK(desk.facts().since == QDate(2026, 11, 22));
    CHECK(desk.facts().visits == 0);
    CHECK(desk.facts().supports.empty());
    for (int i = 0; i < 205; ++i)
        desk.come("goals");
    CHECK(desk.facts().visits == 205);
}

TEST_CASE("it names nobody but the person and who supports them, and quotes what they want and what helps")
{
    LetterHub desk;
    desk.add("Bev");
    REQUIRE(desk->people.addSupporter(desk.sam, desk.worker));
    const GoalId cook = desk.aim("Cook on Sundays");
    desk.take(cook, "buy a pan", false);
    desk.take(cook, "ask Mum", true);
    REQUIRE(desk->goals.add(desk.sam, {text("Not in front"), Whose::Person, {}, {}, false}));
    REQUIRE(desk->plans.keepSection(desk.sam, {toolbox, {}, {},
        {{{}, text("tea before talking"), Whose::Person, false, false}, {{}, text("kept back"), Whose::Person, false, true},
            {{}, text("crossed out"), Whose::Person, true, false}, {{}, text("of the worker"), Whose::Worker, false, false}}}));
    REQUIRE(desk->plans.keepSection(
        desk.sam, {text("warning-signs"), {}, {}, {{{}, text("I stop eating"), Whose::Person, false, false}}}));
    const QString letter = desk.beginning();
    INFO(letter.toStdString());
    CHECK(letter.contains(QStringLiteral("Dee")));
    CHECK(letter.contains(QStringLiteral("“Cook on Sundays” (set)")));
    CHECK(letter.contains(QStringLiteral("“tea before talking”")));
    CHECK(letter.indexOf(QStringLiteral("“ask Mum”")) < letter.indexOf(QStringLiteral("“buy a pan”")));
    CHECK(letter.contains(QStringLiteral("“buy a pan”")));
    CHECK(letter.contains(QStringLiteral("Clifton Hub")));
    for (const char *absent : {"Bev", "Not in front", "kept back", "crossed out", "of the worker", "eating"})
        CHECK_FALSE(letter.contains(QLatin1String(absent)));
}

TEST_CASE("goals that are kept closer than the plan stand in no letter")
{
    LetterHub desk;
    REQUIRE(desk->people.addSupporter(desk.sam, desk.worker));
    desk.aim("Cook on Sundays");
    CHECK(desk.facts().goals.size() == 1);
    REQUIRE(desk->narrowing.keep(desk.sam, RecordPart::Goals, true));
    CHECK(desk.facts().goals.empty());
    REQUIRE(desk->narrowing.keep(desk.sam, RecordPart::Plan, true));
    CHECK(desk.facts().goals.size() == 1);
}

TEST_CASE("hostile and endless words of a plan make a letter that can be begun and read")
{
    LetterHub desk;
    std::vector<EditedLine> lines;
    for (int i = 0; i < 40; ++i)
        lines.push_back({{}, QString(60'000, QChar(u'x')), Whose::Person, false, false});
    lines.front().text = text("\u202e<img src=file:///x>");
    REQUIRE(desk->plans.keepSection(desk.sam, {toolbox, {}, {}, lines}));
    desk.aim("Walk\nto the \u2067river");
    desk.come("peer");
    const QString letter = desk.beginning(QLocale(QLocale::Arabic));
    CHECK(letter.size() < 4'000);
    // What turns the writing is shown where somebody typed it, and stands nowhere else.
    CHECK(passage(letter).count(QChar(QChar::ReplacementCharacter)) == 2);
    CHECK(letter.count(QChar(QChar::ReplacementCharacter)) == 2);
    REQUIRE(desk->letters.begin(desk.sam, letter));
}

TEST_CASE("who gets a copy of a letter is said from what is agreed now")
{
    LetterHub desk;
    const auto copies = [&] { return letterCopies(*desk->sharing.of(desk.sam), desk->lists.now()); };
    CHECK(copies() == QStringLiteral("Nobody else gets a copy."));
    AgreementDraft agreed;
    agreed.recipient = {{text("housing")}, text("City Housing"), {}, {}};
    agreed.scope = {SharedItem::part(text("goals"))};
    agreed.purpose = {text("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(desk->sharing.agree(desk.sam, agreed));
    CHECK(copies() == QStringLiteral("Nobody else gets a copy."));
    agreed.scope = {SharedItem::part(text("letter"))};
    const auto consent = desk->sharing.agree(desk.sam, agreed);
    REQUIRE(consent);
    CHECK(copies().contains(QStringLiteral("City Housing")));
    REQUIRE(desk->sharing.withdraw(desk.sam, *consent, {}));
    CHECK(copies() == QStringLiteral("Nobody else gets a copy."));
}

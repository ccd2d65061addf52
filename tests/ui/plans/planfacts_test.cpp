// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"
#include "ui/models/comingday.h"
#include "ui/models/paperpieces.h"
#include "ui/models/sectionfacts.h"
#include "ui/plans/planwords.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

struct FactsSeat : BesideSeat {
    FactsSeat()
    {
        press(Qt::Key_F6);
        type(QStringLiteral("tea"));
    }
    QLineEdit *field(const char *name)
    {
        auto *const found = find<QLineEdit>(name);
        REQUIRE(found);
        return found;
    }
    void say(const char *name, const char *text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        type(QString::fromUtf8(text));
    }
    QString facts() { return find<QLabel>("sectionFacts") ? find<QLabel>("sectionFacts")->text() : QString(); }
};

} // namespace

TEST_CASE("who helped with a part, and when to look at it again, are kept on leaving the field")
{
    FactsSeat seat;
    CHECK_FALSE(seat.find("helpedBy"));
    seat.push("openFacts");
    CHECK(seat.focus() == QLatin1String("helpedBy"));
    seat.type(QStringLiteral("Jo <b>Helper</b>"));
    seat.field("lookAgainBy")->setFocus();
    CHECK(seat.plan().sections.at(0).supportedBy == std::vector{QStringLiteral("Jo <b>Helper</b>")});
    seat.type(QStringLiteral("3 April"));
    CHECK(seat.find<QLabel>("lookAgainMeant")->text().contains(QLatin1String("2027")));
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("nextPart");
    CHECK(seat.plan().sections.at(0).reviewOn == QDate(2027, 4, 3));
    CHECK(seat.facts().isEmpty());
    CHECK_FALSE(seat.find("helpedBy"));
    seat.push("previousPart");
    CHECK(seat.facts().contains(QLatin1String("Jo <b>Helper</b>")));
    CHECK(seat.facts().contains(QLatin1String("21 November 2026")));
    CHECK(seat.facts().contains(QLatin1String("3 April 2027")));
    seat.push("openFacts");
    CHECK(seat.field("lookAgainBy")->text() == comingAsTyped(QDate(2027, 4, 3)));
    seat.say("lookAgainBy", " ");
    seat.say("helpedBy", " ");
    // While the keyboard is still in the field.
    seat.press(Qt::Key_Escape);
    CHECK_FALSE(seat.find("helpedBy"));
    CHECK(seat.page() == QLatin1String("plan"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
    CHECK_FALSE(seat.plan().sections.at(0).reviewOn);
    CHECK(seat.plan().sections.at(0).supportedBy.empty());
    CHECK(seat.said() == QStringLiteral("call-me:tea/"));
}

TEST_CASE("what is no day to come is said so, and stays where it was typed")
{
    FactsSeat seat;
    seat.push("openFacts");
    for (const char *const typed : {"soon", "21/11/2025"}) {
        seat.say("lookAgainBy", typed);
        seat.field("helpedBy")->setFocus();
        CHECK(seat.find<QLabel>("lookAgainMeant")->text().size() > 20);
        CHECK(seat.field("lookAgainBy")->text() == QLatin1String(typed));
    }
    // What is said beside it takes nothing from it.
    seat.say("helpedBy", "Jo");
    seat.editor()->setFocus();
    CHECK(seat.field("lookAgainBy")->text() == QLatin1String("21/11/2025"));
    CHECK_FALSE(seat.plan().sections.at(0).reviewOn);
    CHECK(seat.plan().sections.at(0).supportedBy.size() == 1);
}

TEST_CASE("a part in which nothing stands asks for a line first")
{
    BesideSeat seat;
    seat.press(Qt::Key_F6);
    seat.push("openFacts");
    seat.type(QStringLiteral("Jo"));
    seat.editor()->setFocus();
    CHECK(seat.find<QLabel>("planStatus")->text().size() > 20);
    CHECK(seat.plan().sections.empty());
    CHECK(seat.find<QLineEdit>("helpedBy")->text() == QStringLiteral("Jo"));
}

TEST_CASE("a day to come is read as people write one, and a day that is over is none")
{
    const QDate today(2026, 11, 21);
    const std::pair<const char *, QDate> days[] = {{"3 April 2027", {2027, 4, 3}}, {"3/4/27", {2027, 4, 3}},
        {"2027-04-03", {2027, 4, 3}}, {"3 April", {2027, 4, 3}}, {"21/11", today}, {"22 Nov", {2026, 11, 22}},
        {"29 Feb", {2028, 2, 29}}, {"sat 3 april 2027", {2027, 4, 3}}};
    for (const auto &[typed, day] : days) {
        INFO(typed);
        CHECK(parseComing(QString::fromLatin1(typed), today) == day);
    }
    for (const char *const typed : {"", "soon", "20/11/2026", "31/2/2027", "sun 3 april 2027", "tea at 3"}) {
        INFO(typed);
        CHECK_FALSE(parseComing(QString::fromLatin1(typed), today));
    }
    for (QDate day = today; day < today.addYears(2); day = day.addDays(1))
        CHECK(parseComing(comingAsTyped(day), today) == day);
}

TEST_CASE("a part goes by the word it was begun under, the starter's in the language of the screen")
{
    const QString toolbox = QStringLiteral("toolbox");
    const QString renamed = QStringLiteral("What helps me");
    const HubLists starters;
    const HubLists own({{HubList::PlanSections, toolbox, renamed, {}, false}});
    const QString starter = sectionHeading(toolbox, {}, starters);
    CHECK(starter != toolbox);
    CHECK(sectionHeading(toolbox, {}, own) == starter);
    CHECK(sectionHeading(toolbox, QStringLiteral("Tools"), own) == QStringLiteral("Tools"));
    const auto offered = [&](const Plan &plan) {
        const auto parts = planParts(plan, own);
        return std::find_if(parts.begin(), parts.end(), [&](const PlanPart &part) { return part.key == toolbox; })->heading;
    };
    CHECK(offered({}) == renamed);
    Plan begun;
    begun.sections.push_back({{}, toolbox, {}, {}, {}, {}});
    CHECK(offered(begun) == starter);
}

TEST_CASE("on paper the same quiet line stands under the heading of a part")
{
    PlanSection section;
    section.key = QStringLiteral("toolbox");
    section.heading = QStringLiteral("What helps me");
    section.supportedBy = {QStringLiteral("Jo")};
    section.reviewOn = QDate(2027, 4, 3);
    PlanLine line;
    line.texts = {QStringLiteral("tea")};
    line.written = {1'795'257'000'000};
    section.lines = {line};
    PersonPaper paper;
    paper.kind = PaperKind::Plan;
    paper.plan.sections = {section};
    const CivilTime london("Europe/London");
    const Say say(london);
    const HubLists lists;
    const PaperPieces pieces = ownPieces(paper, line.written, {say, lists, QStringLiteral("Clifton Hub")});
    const auto heading = std::find_if(pieces.begin(), pieces.end(),
        [](const PaperPiece &piece) { return piece.text == QStringLiteral("What helps me"); });
    REQUIRE(heading != pieces.end());
    REQUIRE(heading + 1 != pieces.end());
    CHECK((heading + 1)->kind == PaperPiece::Kind::Quiet);
    CHECK((heading + 1)->text == sectionFacts(section, say));
    for (const char *const word : {"Jo", "21 November 2026", "3 April 2027"})
        CHECK((heading + 1)->text.contains(QLatin1String(word)));
    CHECK(sectionFacts(PlanSection(), say).isEmpty());
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/properties.h"
#include "tests/support/testhub.h"

using namespace hub;
using namespace hub::test;

namespace {

const QString toolbox = QStringLiteral("toolbox");

struct Fresh : TestHub {
    PersonId sam = add("Sam");

    Plan plan() { return *hub->plans.of(sam); }
    std::vector<PlanLine> lines()
    {
        const Plan now = plan();
        return now.section(toolbox) ? now.section(toolbox)->lines : std::vector<PlanLine>();
    }
    QString said()
    {
        QString all;
        for (const PlanLine &line : lines())
            all += line.text() + u'/';
        return all;
    }
    void write(const char *text)
    {
        SectionEdit edit{toolbox, {}, editedFrom(lines()), editedFrom(lines())};
        edit.edited.push_back({{}, QString::fromUtf8(text), Whose::Person, false, false});
        REQUIRE(hub->plans.keepSection(sam, edit));
    }
    bool isFresh() { return *hub->plans.isStartedFresh(sam); }
    /// What one key would take back now.
    Op undone() { return hub->undoing.last()->value_or(Op::Repair); }
    /// A line as it comes from another desk, which wrote it before it knew what was done here.
    void writeElsewhere(PlanId into)
    {
        const auto section = ids.make<PlanSectionId>();
        const auto line = ids.make<PlanLineId>();
        ChangeDraft draft(subjectOf(sam));
        draft.set(section.raw, fields::planSection::person, idValue(sam)).set(section.raw, fields::planSection::plan, idValue(into));
        draft.set(section.raw, fields::planSection::key, toolbox);
        draft.set(line.raw, fields::planLine::person, idValue(sam)).set(line.raw, fields::planLine::section, idValue(section));
        draft.set(line.raw, fields::planLine::text, QStringLiteral("from elsewhere"));
        draft.set(line.raw, fields::planLine::position, QStringLiteral("5"));
        draft.set(line.raw, fields::planLine::whose, toCode(Whose::Person));
        REQUIRE(hub->context().save(Op::EditPlan, draft));
    }
};

} // namespace

TEST_CASE("a fresh start is taken back line for line, as long as nothing is written", "[plan]")
{
    Fresh desk;
    CHECK(desk->plans.takeBackFreshStart(desk.sam).error().kind == Error::Kind::NotUndoable);
    desk.write("tea");
    desk.write("walks");
    REQUIRE(desk->plans.finishTogether(desk.sam, {}, {}));
    const Plan before = desk.plan();
    CHECK_FALSE(desk.isFresh());
    CHECK(desk->plans.takeBackFreshStart(desk.sam).error().kind == Error::Kind::NotUndoable);
    REQUIRE(desk->plans.startFresh(desk.sam));
    CHECK(desk.isFresh());
    REQUIRE(desk->plans.takeBackFreshStart(desk.sam));
    CHECK(desk.plan().id == before.id);
    CHECK(desk.plan().sections == before.sections);
    CHECK(desk->plans.versions(desk.sam)->size() == 1);
    CHECK_FALSE(desk.isFresh());
    CHECK(check(desk->context().store)->sound());
}

TEST_CASE("a plan that was started fresh again after that is empty again, and what is written in it stays", "[plan]")
{
    Fresh desk;
    desk.write("tea");
    REQUIRE(desk->plans.startFresh(desk.sam));
    REQUIRE(desk->plans.takeBackFreshStart(desk.sam));
    REQUIRE(desk->plans.startFresh(desk.sam));
    CHECK(desk.isFresh());
    desk.write("coffee");
    CHECK_FALSE(desk.isFresh());
    CHECK(desk->plans.takeBackFreshStart(desk.sam).error().kind == Error::Kind::NotUndoable);
    CHECK(desk.said() == QStringLiteral("coffee/"));
    REQUIRE(desk->plans.finishTogether(desk.sam, {}, {}));
    REQUIRE(desk->undoing.undoLast());
    CHECK(desk.lines().empty());
    // A version is something that was written, too.
    CHECK_FALSE(desk.isFresh());
}

TEST_CASE("words that come to a fresh start that was taken back are in sight", "[plan]")
{
    Fresh desk;
    desk.write("tea");
    REQUIRE(desk->plans.startFresh(desk.sam));
    const PlanId fresh = desk.plan().id;
    REQUIRE(desk->plans.takeBackFreshStart(desk.sam));
    REQUIRE(desk.said() == QStringLiteral("tea/"));
    desk.writeElsewhere(fresh);
    CHECK(desk.plan().id == fresh);
    CHECK(desk.said() == QStringLiteral("from elsewhere/"));
}

TEST_CASE("undo takes nothing out of a plan that was started fresh since", "[plan]")
{
    Fresh desk;
    desk.write("tea");
    REQUIRE(desk->plans.setSupportedBy(desk.sam, toolbox, QStringLiteral("Jo")));
    REQUIRE(desk->plans.startFresh(desk.sam));
    CHECK(desk.undone() == Op::WelcomePerson);
    desk.write("coffee");
    REQUIRE(desk.undone() == Op::EditPlan);
    REQUIRE(desk->undoing.undoLast());
    CHECK(desk.lines().empty());
    CHECK(desk.undone() == Op::WelcomePerson);
    REQUIRE(desk->plans.takeBackFreshStart(desk.sam));
    CHECK(desk.said() == QStringLiteral("tea/"));
    CHECK(desk.plan().section(toolbox)->supportedBy.size() == 1);
    // In sight again, it can be taken back again.
    CHECK(desk.undone() == Op::EditPlan);
    REQUIRE(desk->undoing.undoLast());
    REQUIRE(desk->undoing.undoLast());
    CHECK(desk.lines().empty());
}

TEST_CASE("whatever is done, the plan in sight is the one that was written in last", "[plan]")
{
    forAll("starting fresh, taking that back and writing in any order lose no line that stands in sight", [] {
        Fresh desk;
        std::vector<QString> plans{QString()};
        for (int step = 0; step < 8; ++step) {
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                desk.write("tea");
                plans.back() += QStringLiteral("tea/");
                break;
            case 1:
                RC_ASSERT(desk->plans.startFresh(desk.sam).has_value());
                if (plans.size() > 1 || !plans.back().isEmpty())
                    plans.push_back({});
                break;
            default:
                const bool may = plans.size() > 1 && plans.back().isEmpty();
                RC_ASSERT(desk->plans.takeBackFreshStart(desk.sam).has_value() == may);
                if (may)
                    plans.pop_back();
            }
            RC_ASSERT(desk.said() == plans.back());
        }
    });
}

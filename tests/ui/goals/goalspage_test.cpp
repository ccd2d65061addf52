// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/plans/besideseat.h"
#include "ui/goals/sincethen.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QLineEdit>

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

/// Sam's goals, worked by keys alone.
struct GoalsSeat : BesideSeat {
    void openGoals()
    {
        push("goGoals");
        REQUIRE(page() == QLatin1String("goals"));
    }
    GoalId set(const char *text, bool everyday = false)
    {
        const auto id = hub().goals.add(sam, {QString::fromUtf8(text), Whose::Person, {}, {}, everyday});
        REQUIRE(id);
        return *id;
    }
    Goal read(GoalId id)
    {
        const auto all = hub().goals.of(sam);
        REQUIRE(all);
        const auto found = std::find_if(all->goals.begin(), all->goals.end(), [&](const Goal &one) { return one.id == id; });
        REQUIRE(found != all->goals.end());
        return *found;
    }
    void fill(const char *name, const char *text)
    {
        INFO(name);
        auto *const field = find<QLineEdit>(name);
        REQUIRE(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        type(QString::fromUtf8(text));
    }
    /// The one thing that was answered, and in which card.
    std::pair<QString, QString> answered()
    {
        settle();
        std::pair<QString, QString> only;
        int said = 0;
        for (const auto *const line : program->window().findChildren<QLabel *>(QStringLiteral("goalAnswer"))) {
            if (!line->isVisible())
                continue;
            ++said;
            const QWidget *card = line;
            while (card->objectName().isEmpty() || card == line)
                card = card->parentWidget();
            only = {card->objectName(), line->text()};
        }
        CHECK(said <= 1);
        return only;
    }
    QString cardName(GoalId id) const { return QStringLiteral("goal-") + id.toHex(); }
    std::string faults() { return accessibilityFaults(program->window()).join(u'\n').toStdString(); }
};

} // namespace

TEST_CASE("a reason, a goal that belongs to it, who helps and a step are all written by keyboard, each answered where it was done")
{
    GoalsSeat seat;
    seat.openGoals();
    CHECK(seat.focus() == QLatin1String("leaveGoals"));
    CHECK(seat.find<QLabel>("goalsWhose")->text().contains(QLatin1String("Sam")));
    seat.fill("newReason", "the nights are long");
    seat.press(Qt::Key_Return);
    CHECK(seat.answered() == std::pair(QStringLiteral("reasonsCard"), QStringLiteral("Kept, as it was said.")));
    CHECK(seat.focus() == QLatin1String("newReason"));
    const Reason reason = seat.hub().goals.of(seat.sam)->reasons.front();
    seat.push(("reason-" + reason.id.toHex().toLatin1()).constData());
    seat.fill("newHelper", "Jo");
    seat.fill("newGoal", "sleep through twice a week");
    seat.press(Qt::Key_Return);
    CHECK(seat.answered().first == QLatin1String("newGoalCard"));
    const Goal goal = seat.hub().goals.of(seat.sam)->goals.front();
    CHECK(goal.reason == reason.id);
    CHECK(goal.helper == QLatin1String("Jo"));
    CHECK(seat.allRead().contains(QLatin1String("it belongs to: ")));
    CHECK(seat.allRead().contains(QLatin1String("in my words")));
    seat.fill("newStep", "no phone after ten");
    seat.press(Qt::Key_Return);
    CHECK(seat.answered() == std::pair(seat.cardName(goal.id), QStringLiteral("A step is added.")));
    CHECK(seat.focus() == QLatin1String("newStep"));
    REQUIRE(seat.read(goal.id).steps.size() == 1);
    CHECK(seat.faults() == "");
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
}

TEST_CASE("where a goal stands is said by arrows, every answer in the same tone, and the keyboard stays on what was chosen")
{
    GoalsSeat seat;
    const GoalId goal = seat.set("swim");
    seat.openGoals();
    seat.find("status-set")->setFocus(Qt::TabFocusReason);
    for (const auto &[status, name] : {std::pair(GoalStatus::Working, "status-working"), {GoalStatus::Met, "status-met"},
             {GoalStatus::PartlyMet, "status-partly"}, {GoalStatus::LetGo, "status-let-go"}}) {
        INFO(name);
        seat.press(Qt::Key_Right);
        CHECK(seat.read(goal).status == status);
        CHECK(seat.focus() == QLatin1String(name));
        CHECK(seat.answered().first == seat.cardName(goal));
    }
    // What has its end asks for nothing more, and goes on if the person wants.
    CHECK_FALSE(seat.find("close-0"));
    CHECK_FALSE(seat.find("newStep"));
    seat.push("status-set");
    CHECK(seat.read(goal).status == GoalStatus::Set);
    CHECK(seat.find("close-0"));
}

TEST_CASE("how close somebody feels is one answer for each number that was meant, and none for those on the way")
{
    GoalsSeat seat;
    const GoalId goal = seat.set("swim");
    seat.openGoals();
    seat.find("close-0")->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        seat.press(Qt::Key_Right);
    CHECK(seat.read(goal).ratings.empty());
    seat.press(Qt::Key_Space);
    REQUIRE(seat.read(goal).ratings.size() == 1);
    CHECK(seat.read(goal).ratings[0].close == 4);
    CHECK(seat.answered().second == QLatin1String("Kept: 4 of 10."));
    CHECK(seat.focus() == QLatin1String("close-4"));
    for (int i = 0; i < 3; ++i)
        seat.press(Qt::Key_Right);
    seat.press(Qt::Key_Space);
    REQUIRE(seat.read(goal).ratings.size() == 2);
    CHECK(seat.read(goal).ratings[1].close == 7);
    CHECK(seat.allRead().contains(QLatin1String("So far: ")));
    seat.push("undoGoal");
    CHECK(seat.read(goal).ratings.size() == 1);
    CHECK(seat.answered() == std::pair(seat.cardName(goal), QStringLiteral("Taken back.")));
}

TEST_CASE("three goals stand on the card by a press each, a fourth is told why not, and its button shows what is so")
{
    GoalsSeat seat;
    std::vector<GoalId> goals;
    for (const char *const text : {"one", "two", "three", "four"})
        goals.push_back(seat.set(text));
    seat.openGoals();
    for (size_t i = 0; i < goals.size(); ++i) {
        auto *const front = seat.find(seat.cardName(goals[i]).toLatin1().constData())->findChild<QAbstractButton *>(QStringLiteral("inFront"));
        REQUIRE(front);
        CHECK(front->text() == QLatin1String("Show it on my card"));
        front->setFocus(Qt::TabFocusReason);
        seat.press(Qt::Key_Space);
        CHECK(seat.read(goals[i]).inFront == (i < 3));
        CHECK(seat.answered().first == seat.cardName(goals[i]));
    }
    CHECK(seat.answered().second.contains(QLatin1String("Three goals stand on the card already")));
    auto *const fourth = seat.find(seat.cardName(goals[3]).toLatin1().constData())->findChild<QAbstractButton *>(QStringLiteral("inFront"));
    CHECK_FALSE(fourth->isChecked());
    seat.press(Qt::Key_Escape);
    CHECK(seat.allRead().contains(QLatin1String("three")));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("four")));
}

TEST_CASE("a goal that means something else now stays as it was, and another begins; other words for the same one are the same one")
{
    GoalsSeat seat;
    const GoalId goal = seat.set("find a jobb");
    seat.openGoals();
    seat.push("changeGoal");
    CHECK(seat.focus() == QLatin1String("goalText"));
    seat.fill("goalText", "find a job");
    seat.push("sameGoal");
    CHECK(seat.read(goal).text() == QLatin1String("find a job"));
    CHECK(seat.hub().goals.of(seat.sam)->goals.size() == 1);
    CHECK(seat.focus() == QLatin1String("changeGoal"));
    seat.push("changeGoal");
    seat.push("renew"); // nothing new is said yet
    CHECK(seat.hub().goals.of(seat.sam)->goals.size() == 1);
    CHECK(seat.answered().second.contains(QLatin1String("Write what it is now")));
    seat.fill("goalText", "help in the cafe");
    seat.push("renew");
    const auto all = seat.hub().goals.of(seat.sam)->goals;
    REQUIRE(all.size() == 2);
    CHECK(seat.read(goal).status == GoalStatus::Changed);
    CHECK(seat.read(goal).text() == QLatin1String("find a job"));
    const QString read = seat.allRead();
    CHECK(read.contains(QLatin1String("it grew from: ")));
    CHECK_FALSE(read.contains(QLatin1String("closed")));
    CHECK(seat.find("status-changed"));
    CHECK(seat.faults() == "");
    seat.push("undoGoal");
    CHECK(seat.hub().goals.of(seat.sam)->goals.size() == 1);
    CHECK(seat.read(goal).status == GoalStatus::Set);
}

TEST_CASE("a step is done, marked as one that meant a lot, and taken out, each by one key")
{
    GoalsSeat seat;
    const GoalId goal = seat.set("swim");
    const auto step = seat.hub().goals.addStep(seat.sam, goal, {{}, QStringLiteral("ring the pool"), QStringLiteral("with Jo"), {}, {}, {}, false});
    REQUIRE(step);
    const QByteArray id = step->toHex().toLatin1();
    seat.openGoals();
    CHECK(seat.allRead().contains(QLatin1String("with Jo")));
    seat.push(("step-" + id).constData());
    CHECK(seat.read(goal).steps[0].doneOn.has_value());
    CHECK(seat.focus() == QLatin1String("step-") + QLatin1String(id));
    seat.push(("mark-" + id).constData());
    CHECK(seat.read(goal).steps[0].significant);
    CHECK(seat.find<QAbstractButton>(("mark-" + id).constData())->isChecked());
    seat.push(("takeOutStep-" + id).constData());
    CHECK(seat.read(goal).steps.empty());
    CHECK(seat.answered().first == seat.cardName(goal));
}

TEST_CASE("an everyday goal counts a day once, asks no number, and a day taken back can be counted again")
{
    GoalsSeat seat;
    const GoalId goal = seat.set("open the curtains", true);
    seat.openGoals();
    CHECK_FALSE(seat.find("close-0"));
    seat.push("doneToday");
    seat.push("doneToday");
    CHECK(seat.read(goal).tally.size() == 1);
    CHECK(seat.answered().second == QLatin1String("Today is counted already."));
    CHECK(seat.allRead().contains(QLatin1String("done on 1 day")));
    seat.push("undoGoal");
    CHECK(seat.read(goal).tally.empty());
    seat.push("doneToday");
    CHECK(seat.read(goal).tally.size() == 1);
}

TEST_CASE("what is half-typed in one goal stays while another is answered")
{
    GoalsSeat seat;
    const GoalId swim = seat.set("swim");
    const GoalId cook = seat.set("cook");
    seat.openGoals();
    const auto in = [&](GoalId goal, const char *name) {
        seat.settle();
        return seat.find(seat.cardName(goal).toLatin1().constData())->findChild<QLineEdit *>(QLatin1String(name));
    };
    in(swim, "newStep")->setFocus();
    seat.type(QStringLiteral("ring the po"));
    seat.fill("newGoal", "some da");
    seat.find(seat.cardName(cook).toLatin1().constData())->findChild<QWidget *>(QStringLiteral("close-5"))->setFocus();
    seat.press(Qt::Key_Space);
    REQUIRE(seat.read(cook).ratings.size() == 1);
    CHECK(in(swim, "newStep")->text() == QLatin1String("ring the po"));
    CHECK(seat.find<QLineEdit>("newGoal")->text() == QLatin1String("some da"));
    // Nobody else's page shows it.
    seat.press(Qt::Key_Escape);
    seat.openGoals();
    CHECK(seat.find<QLineEdit>("newGoal")->text().isEmpty());
}

TEST_CASE("the first reason for coming stands dated beside what happened since, and under each who can see it")
{
    GoalsSeat seat;
    REQUIRE(seat.hub().goals.addReason(seat.sam, QStringLiteral("I can't face people"), Whose::Person));
    const GoalId goal = seat.set("swim");
    REQUIRE(seat.hub().goals.setStatus(seat.sam, goal, GoalStatus::LetGo));
    AgreementDraft agreed;
    agreed.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    agreed.scope = {SharedItem::part(QStringLiteral("goals"))};
    agreed.purpose = {QStringLiteral("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(seat.hub().sharing.agree(seat.sam, agreed));
    seat.openGoals();
    QWidget *const reasons = seat.find("reasonsCard");
    QWidget *const since = seat.find("sinceThen");
    REQUIRE(reasons);
    REQUIRE(since);
    const auto at = [&](const QWidget *one) { return one->mapTo(&seat.program->window(), QPoint()); };
    CHECK(at(reasons).y() == at(since).y());
    CHECK(at(reasons).x() < at(since).x());
    CHECK(seat.allRead().contains(QLatin1String("let go")));
    CHECK(seat.find<QLabel>("goalsSeenBy")->text().contains(QLatin1String("City Housing")));
    CHECK_FALSE(seat.find<QLabel>("reasonsSeenBy")->text().contains(QLatin1String("City Housing")));
}

TEST_CASE("what happened since is in the order of its days, and nothing from before the first reason is among it")
{
    const CivilTime london("Europe/London");
    const Say say(london, QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto on = [&](int day) { return Instant{QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()}; };
    PersonGoals goals;
    Goal goal;
    goal.texts = {QStringLiteral("swim")};
    goal.setAt = on(12);
    goal.status = GoalStatus::Met;
    goal.endedAt = on(20);
    goal.steps = {{{}, QStringLiteral("ring the pool"), {}, {}, {}, QDate(2026, 11, 14), true}};
    Goal before = goal;
    before.setAt = on(2);
    before.endedAt.reset();
    before.steps.clear();
    goals.goals = {goal, before};
    CHECK(sinceThen(goals, say).isEmpty());
    goals.reasons = {{{}, QStringLiteral("the nights"), Whose::Person, on(10)}};
    const QStringList lines = sinceThen(goals, say);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(QLatin1String("12 November")));
    CHECK(lines[1].contains(QLatin1String("meant a lot")));
    CHECK(lines[2].contains(QLatin1String("met")));
    CHECK(sinceThen(goals, say, 1) == QStringList{lines[2]});
}

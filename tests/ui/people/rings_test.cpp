// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peopledesk.h"
#include "ui/goals/goalspage.h"

#include <QAbstractButton>
#include <QScrollArea>

using namespace hub;
using namespace hub::test;

namespace {

/// Buttons whose focus ring, which takes the edge of the button, would be cut off by what they stand in; a line each.
std::string cutRings(QWidget &window)
{
    PeopleDesk::settle();
    QStringList cut;
    for (const auto *const button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus)
            continue;
        QRect ring = button->geometry();
        for (const QWidget *around = button->parentWidget(); around && around != &window; around = around->parentWidget()) {
            // What a page scrolls may be higher than its room.
            if (qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
                break;
            if (!around->rect().contains(ring)) {
                cut << button->objectName() + QStringLiteral(" in ") + QLatin1String(around->metaObject()->className());
                break;
            }
            ring.translate(around->pos());
        }
    }
    return cut.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("no ring around what the keyboard is on is cut at an edge, on a card, in its blocks, in the register and on goals")
{
    PeopleDesk desk;
    const PersonId sam = desk.hub.add("Sam Okafor");
    const PersonId bev = desk.hub.add("Bev");
    REQUIRE(desk.hub->people.addCarer(sam, bev, QStringLiteral("my mum")));
    REQUIRE(desk.hub->people.addReach(sam, {{}, {QStringLiteral("text")}, {QStringLiteral("1")}, {}, true}));
    REQUIRE(desk.hub->people.setPleaseKnow(sam, QStringLiteral("Not before 11.")));
    desk.hub.log(desk.hub.visitBy(sam));
    desk.open();
    desk.page->openPerson(sam);
    CHECK(cutRings(desk.window) == "");
    for (const char *const block : {"names", "pleaseKnow", "reach", "needs", "carers", "supporters", "kept"}) {
        INFO(block);
        const QByteArray name(block);
        const bool empty = !desk.find((name + "Edit").constData());
        desk.push((name + (empty ? "Add" : "Edit")).constData());
        CHECK(cutRings(desk.window) == "");
        desk.push((name + "Done").constData());
    }
    desk.push("beginErasing");
    CHECK(cutRings(desk.window) == "");
    desk.push("whoHasLooked");
    CHECK(cutRings(desk.window) == "");

    const auto goal = desk.hub->goals.add(sam, {QStringLiteral("swim"), Whose::Person, {}, {}, false});
    REQUIRE(goal);
    REQUIRE(desk.hub->goals.addStep(sam, *goal, {{}, QStringLiteral("ring the pool"), {}, {}, {}, {}, false}));
    GoalsPage goals(*desk.hub.hub);
    goals.resize(900, 700);
    goals.show(sam);
    open(goals);
    goals.findChild<QAbstractButton *>(QStringLiteral("changeGoal"))->click();
    CHECK(cutRings(goals) == "");
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/planfigures.h"

#include "tests/bench/line.h"
#include "ui/people/peoplepage.h"
#include "ui/plans/sectioneditor.h"
#include "ui/program.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QTest>

namespace hub::bench {

static void writePlan(Hub &hub, PersonId person)
{
    constexpr int linesInASection = 40;
    constexpr int versions = 50;
    for (const ListedEntry &entry : hub.lists.now().entries(HubList::PlanSections)) {
        SectionEdit edit{entry.code, entry.code, {}, {}};
        for (int i = 0; i < linesInASection; ++i)
            edit.edited.push_back({{}, QStringLiteral("A line of the plan in somebody's own words, number %1").arg(i), Whose::Person, false, false});
        must(hub.plans.keepSection(person, edit));
    }
    for (int i = 0; i < versions; ++i)
        must(hub.plans.finishTogether(person, {}, {}));
}

PlanFigures planFigures(Program &program, PersonId person)
{
    constexpr int rounds = 7;
    constexpr int keys = 500;
    writePlan(*program.hub(), person);
    Window &window = program.window();
    auto *const people = window.findChild<PeoplePage *>();
    std::vector<double> opened;
    for (int i = 0; i < rounds; ++i) {
        window.openPage(QStringLiteral("people"));
        people->openPerson(person);
        (void)window.grab();
        opened.push_back(milliseconds([&] {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            (void)window.grab();
        }));
        if (window.openedPage() != QLatin1String("plan"))
            must(Result<void>(Error::Kind::Internal));
        if (i + 1 < rounds)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    auto *const editor = window.findChild<SectionEditor *>();
    std::vector<double> typed;
    for (int i = 0; i < keys; ++i) {
        typed.push_back(milliseconds([&] {
            QTest::keyClick(editor, Qt::Key_A);
            QCoreApplication::processEvents();
        }));
    }
    return {median(opened), quantile(typed, 1.0)};
}

} // namespace hub::bench

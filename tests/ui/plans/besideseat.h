// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/programseat.h"
#include "ui/plans/sectioneditor.h"

namespace hub::test {

/// Dee with Sam beside her, and Sam's card open.
struct BesideSeat : Seat {
    PersonId sam;

    BesideSeat()
    {
        make();
        startIn(folder);
        signIn();
        sam = *hub().people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
        REQUIRE(hub().people.add({QStringLiteral("Bev"), PersonName::Kind::Known}));
        openCard();
    }
    void openCard()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("Sam"));
        press(Qt::Key_Return);
        REQUIRE(find("goPlan"));
    }
    QString page() const { return program->window().openedPage(); }
    SectionEditor *editor()
    {
        auto *const found = find<SectionEditor>("planEditor");
        REQUIRE(found);
        return found;
    }
    Plan plan() { return *hub().plans.of(sam); }
    /// "key:line/line/" for each section.
    QString said()
    {
        QString all;
        for (const PlanSection &section : plan().sections) {
            all += section.key + u':';
            for (const PlanLine &line : section.lines)
                all += line.text() + (line.struck ? QStringLiteral("-/") : QStringLiteral("/"));
        }
        return all;
    }
};

} // namespace hub::test

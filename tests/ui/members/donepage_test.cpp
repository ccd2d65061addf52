// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/widgets/table.h"

#include <QAbstractButton>

using namespace hub;
using namespace hub::test;

namespace {

struct LeadSeat : Seat {
    LeadSeat()
    {
        make();
        startIn(folder);
        signIn();
        press(Qt::Key_8, Qt::ControlModifier);
    }
    QStringList sentences()
    {
        QStringList all;
        const auto *const table = find<Table>("done");
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, 0).data().toString();
        return all;
    }
    QString day() { return find<QLabel>("doneDay")->text(); }
};

} // namespace

TEST_CASE("a lead reads what was done a day at a time, all of it or one kind, by keyboard")
{
    LeadSeat seat;
    REQUIRE(seat.program->window().openedPage() == QLatin1String("done"));
    REQUIRE(seat.sentences().size() == 1);
    CHECK(seat.sentences().front().contains(QLatin1String("signed in.\n10:30am")));
    CHECK(seat.sentences().front().contains(QLatin1String("Dee")));
    CHECK(seat.day() == QLatin1String("Saturday 21 November 2026"));
    CHECK_FALSE(seat.find("doneEarlier"));
    const PersonId kit = *seat.hub().people.add({QStringLiteral("Kit"), PersonName::Kind::Known});
    REQUIRE(seat.hub().people.open(kit));
    CHECK(seat.sentences().size() == 1); // looks are the person's own
    seat.clock.addDays(2);
    REQUIRE(seat.hub().registers.forPaper(kit));
    CHECK(seat.sentences().size() == 1); // of Saturday
    seat.push("doneLater");
    CHECK(seat.day() == QLatin1String("Monday 23 November 2026"));
    REQUIRE(seat.sentences().size() == 1);
    CHECK(seat.sentences().front().contains(QLatin1String("put the register of")));
    CHECK(seat.sentences().front().contains(QLatin1String("Kit")));
    CHECK(seat.focus() == QLatin1String("doneEarlier"));
    seat.find<QAbstractButton>("doneSignIns")->click();
    CHECK(seat.sentences().isEmpty());
    CHECK(seat.allRead().contains(QLatin1String("Nothing of this was done that day.")));
    seat.push("doneEarlier");
    CHECK(seat.day() == QLatin1String("Saturday 21 November 2026"));
    CHECK(seat.sentences().size() == 1);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.push("doneToday");
    CHECK(seat.day() == QLatin1String("Monday 23 November 2026"));
}

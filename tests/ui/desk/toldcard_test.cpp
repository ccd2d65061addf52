// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/testdesk.h"
#include "tests/ui/lint.h"

using namespace hub;
using namespace hub::test;

TEST_CASE("what was opened for a reason is told to a lead on Today, until they have read it")
{
    TestDesk desk;
    const PersonId kit = desk.hub.add("Kit");
    REQUIRE(desk->people.setPleaseKnow(kit, QStringLiteral("Not before 11.")));
    REQUIRE(desk->narrowing.keep(kit, RecordPart::PleaseKnow, true));
    CHECK_FALSE(desk.sees("toldCard"));
    REQUIRE(desk->narrowing.breakGlass(kit, QStringLiteral("The ward rang.")));
    desk.hub.clock.addMinutes(3);
    REQUIRE(desk->narrowing.breakGlass(desk.hub.add("Sam"), QStringLiteral("x")).error().kind == Error::Kind::NotFound);
    REQUIRE(desk.sees("toldCard"));
    const auto read = [&] {
        QStringList lines;
        for (const auto *const label : desk.find<QWidget>("toldCard")->findChildren<QLabel *>())
            lines << label->text();
        return lines.join(u'\n');
    };
    CHECK(read().contains(QLatin1String("Kit")));
    CHECK(read().contains(QLatin1String("The ward rang.")));
    CHECK(accessibilityFaults(desk.window()).join(u'\n').toStdString() == "");
    // The next life of the program still tells it.
    desk.reopen();
    REQUIRE(desk.sees("toldCard"));
    desk.click("toldRead-0");
    CHECK_FALSE(desk.sees("toldCard"));
    desk.reopen();
    CHECK_FALSE(desk.sees("toldCard"));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/people/peopledesk.h"

#include <QTableView>

using namespace hub;
using namespace hub::test;

namespace {

/// Sam's card with something in every part, in front of a lead.
struct KeptDesk : PeopleDesk {
    PersonId sam = hub.add("Sam");

    KeptDesk()
    {
        REQUIRE(hub->people.setPleaseKnow(sam, QStringLiteral("Not before 11.")));
        REQUIRE(hub->people.addReach(sam, {{}, {QStringLiteral("text")}, {QStringLiteral("01632 960123")}, {}, true}));
        ContactDraft draft = hub.visitBy(sam);
        draft.note = QStringLiteral("Made the tea.");
        hub.log(draft);
        open();
        page->openPerson(sam);
    }
    QString timeline()
    {
        const auto *const table = find<QTableView>("timeline");
        REQUIRE(table);
        return table->model()->index(0, 1).data().toString();
    }
};

} // namespace

TEST_CASE("what somebody wants kept to their supporters is a chip each, and is gone from the card of everybody else")
{
    KeptDesk desk;
    CHECK_FALSE(desk.find("keptNotice"));
    CHECK(desk.timeline().contains(QLatin1String("Made the tea.")));
    desk.push("keptAdd");
    desk.push("keptFirst"); // please know
    desk.push("kept-notes");
    CHECK_FALSE(desk.find("pleaseKnow"));
    CHECK(desk.find("reach"));
    CHECK_FALSE(desk.timeline().contains(QLatin1String("Made the tea.")));
    CHECK(desk.find("keptNotice"));
    CHECK(desk.allRead().contains(QLatin1String("Nobody supports them yet")));
    CHECK(desk.undoLine() == QLatin1String("Kept a part to their supporters."));
    desk.push("undoLink");
    CHECK(desk.timeline().contains(QLatin1String("Made the tea.")));
    // Whoever does not see it cannot open it to the team again.
    desk.push("keptFirst");
    CHECK(desk.detailOf(desk.sam).kept == RecordParts{RecordPart::PleaseKnow});
    CHECK(desk.undoLine().contains(QLatin1String("keep that to the people who support them")));
    CHECK(accessibilityFaults(desk.window) == QStringList());
}

TEST_CASE("what is half-typed in a part is kept before the part is")
{
    KeptDesk desk;
    desk.push("pleaseKnowEdit");
    desk.type(" Ring first.");
    desk.push("keptAdd");
    desk.push("keptFirst");
    CHECK_FALSE(desk.find("pleaseKnow"));
    REQUIRE(desk.hub->undoing.undoLast());
    CHECK(desk.detailOf(desk.sam).pleaseKnow == std::vector{QStringLiteral("Not before 11. Ring first.")});
}

TEST_CASE("a kept card is opened for a reason that is typed, says that it is open, and another card does not inherit it")
{
    KeptDesk desk;
    const PersonId kit = desk.hub.add("Kit");
    for (const RecordPart part : allRecordParts)
        REQUIRE(desk.hub->narrowing.keep(desk.sam, part, true));
    REQUIRE(desk.find("keptNotice"));
    CHECK_FALSE(desk.allRead().contains(QLatin1String("01632")));
    desk.push("openKept");
    CHECK(QApplication::focusWidget()->objectName() == QLatin1String("openKeptReason"));
    desk.press(Qt::Key_Return);
    CHECK(desk.find("openKeptTrouble"));
    CHECK_FALSE(desk.allRead().contains(QLatin1String("01632")));
    CHECK(accessibilityFaults(desk.window) == QStringList());
    desk.fill("openKeptReason", "The ward rang");
    desk.page->openPerson(kit);
    desk.page->openPerson(desk.sam);
    CHECK_FALSE(desk.find("openKeptReason")); // begun for another look
    desk.push("openKept");
    desk.fill("openKeptReason", "The ward rang");
    desk.press(Qt::Key_Return);
    CHECK(desk.allRead().contains(QLatin1String("01632 960123")));
    CHECK(desk.timeline().contains(QLatin1String("Made the tea.")));
    CHECK(desk.allRead().contains(QLatin1String("Opened for a reason")));
    CHECK(desk.allRead().contains(QLatin1String("every lead is told")));
    CHECK(desk.allRead().contains(QLatin1String("leads neither")));
    CHECK(accessibilityFaults(desk.window) == QStringList());
    desk.page->openPerson(kit);
    CHECK_FALSE(desk.find("keptNotice"));
    desk.page->openPerson(desk.sam);
    desk.push("whoHasLooked");
    const auto *const lines = desk.find<QTableView>("register")->model();
    QString read;
    for (int row = 0; row < lines->rowCount(); ++row)
        read += lines->index(row, 0).data().toString() + u'\n';
    CHECK(read.contains(QLatin1String("The ward rang")));
}

TEST_CASE("a peer supporter is told that a part is kept, and is not offered to open it")
{
    PeopleDesk desk(AccessLevel::PeerSupporter);
    const PersonId sam = *desk.hub->people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    ChangeDraft draft(subjectOf(sam));
    draft.add(sam.raw, fields::person::narrowed, toCode(RecordPart::PleaseKnow));
    REQUIRE(desk.hub->context().store.save(*desk.hub->context().access().permit(Op::EditPerson), draft));
    desk.open();
    desk.page->openPerson(sam);
    CHECK(desk.find("keptNotice"));
    CHECK_FALSE(desk.find("openKept"));
    CHECK_FALSE(desk.find("keptEdit"));
}

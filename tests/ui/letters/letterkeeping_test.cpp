// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/letters/letterseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QLabel>

#include <algorithm>

using namespace hub;
using namespace hub::test;

TEST_CASE("words left in a letter go into it when another was begun meanwhile")
{
    LetterSeat seat;
    seat.leftBehind(QStringLiteral("Dear Sam, left behind"));
    seat.open();
    CHECK(seat.letters().back().texts == std::vector{QStringLiteral("Dear Sam, left behind")});
    CHECK(seat.drafts().empty());
    CHECK(seat.text()->words() == QStringLiteral("Dear Sam, the second"));
    CHECK(seat.status().contains(QStringLiteral("earlier letter")));
    CHECK_FALSE(seat.find("latestLetter"));
    CHECK(seat.faults() == "");
}

TEST_CASE("words left in a letter that was changed and followed by another are shown first, and one press keeps them")
{
    LetterSeat seat;
    const LetterDraft typed = seat.leftBehind(QStringLiteral("Dear Sam, mine"));
    REQUIRE(seat.hub().letters.setText(seat.sam, typed.letter, QStringLiteral("Dear Sam, theirs")));
    seat.open();
    CHECK(seat.allRead().contains(QStringLiteral("Dear Sam, theirs")));
    CHECK(seat.allRead().contains(QStringLiteral("Dear Sam, mine")));
    CHECK(seat.status().startsWith(QStringLiteral("This is an earlier letter")));
    for (const char *const ofTheLatest : {"letterSave", "letterSharing", "beginNewLetter", "olderLetters"})
        CHECK_FALSE(seat.find(ofTheLatest));
    CHECK(seat.faults() == "");
    seat.push("keepText2");
    CHECK(seat.letters().back().texts == std::vector{QStringLiteral("Dear Sam, mine")});
    CHECK(seat.text()->words() == QStringLiteral("Dear Sam, the second"));
    CHECK(seat.status().isEmpty());
    CHECK(seat.find("letterSave"));
    CHECK(seat.find("letterSharing"));
}

TEST_CASE("words too long for a letter that another followed stand there until they are shortened")
{
    LetterSeat seat;
    const QString tooLong(LetterEditor::mostBytes + 1, u'x');
    seat.leftBehind(tooLong);
    seat.open();
    CHECK(seat.text()->words() == tooLong);
    seat.push("latestLetter");
    CHECK(seat.text()->words() == QStringLiteral("Dear Sam, the second"));
    REQUIRE(seat.drafts().size() == 1);
    CHECK(seat.drafts().front().edited == tooLong);
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.page() == QLatin1String("people"));
    seat.open();
    REQUIRE(seat.text()->words() == tooLong);
    seat.text()->setFocus();
    seat.press(Qt::Key_A, Qt::ControlModifier);
    seat.type(QStringLiteral("short"));
    seat.press(Qt::Key_Tab);
    CHECK(seat.letters().back().texts == std::vector{QStringLiteral("short")});
    CHECK(seat.letter().texts == std::vector{QStringLiteral("Dear Sam, the second")});
}

TEST_CASE("nobody leaves words of a letter behind that could be kept nowhere")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral(" canary"));
    const auto stands = [&] { return seat.text()->words().endsWith(QStringLiteral(" canary")); };
    seat.setFull(true);
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("letter"));
    CHECK(seat.status().size() > 20);
    CHECK(stands());
    seat.push("letterSharing");
    CHECK(seat.page() == QLatin1String("letter"));
    CHECK(stands());
    seat.setFull(false);
    seat.push("leaveLetter");
    CHECK(seat.page() == QLatin1String("people"));
    CHECK(seat.letter().texts.front().endsWith(QStringLiteral(" canary")));
}

TEST_CASE("words of a letter that got no further than the draft can be left, and stand there again")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral(" canary"));
    REQUIRE(QTest::qWaitFor([&] { return !seat.drafts().empty(); }, 3000));
    seat.setFull(true);
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
    seat.setFull(false);
    seat.open();
    CHECK(seat.text()->words().endsWith(QStringLiteral(" canary")));
}

TEST_CASE("a letter that was changed meanwhile takes no words off the page that are in no draft")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral(" mine"));
    REQUIRE(seat.hub().letters.setText(seat.sam, seat.letter().id, QStringLiteral("theirs")));
    seat.setFull(true);
    seat.press(Qt::Key_Tab);
    CHECK(seat.text()->words().endsWith(QStringLiteral(" mine")));
    seat.setFull(false);
    seat.press(Qt::Key_Escape);
    REQUIRE(seat.page() == QLatin1String("people"));
    const auto drafts = seat.drafts();
    CHECK(std::any_of(drafts.begin(), drafts.end(),
        [](const LetterDraft &draft) { return draft.edited.endsWith(QStringLiteral(" mine")); }));
}

TEST_CASE("what was typed in a letter and cannot be read now is not typed over")
{
    LetterSeat seat;
    const LetterId id = *seat.hub().letters.begin(seat.sam, QStringLiteral("Dear Sam"));
    const QString typed = QStringLiteral("Dear Sam, half");
    REQUIRE(seat.hub().letters.drafts().keep({seat.sam, id, LetterPart::Text, QStringLiteral("Dear Sam"), typed, 9, {}}));
    REQUIRE(seat.drafts().size() == 1);
    Database &database = seat.hub().context().store.database();
    REQUIRE(database.run("ALTER TABLE draft RENAME TO draft_away"));
    seat.open();
    CHECK_FALSE(seat.text()->isEnabled());
    CHECK_FALSE(seat.field("letterAdditions")->isEnabled());
    CHECK(seat.status().size() > 20);
    seat.text()->setFocus();
    REQUIRE(database.run("ALTER TABLE draft_away RENAME TO draft"));
    seat.push("leaveLetter");
    REQUIRE(seat.drafts().size() == 1);
    CHECK(seat.drafts().front().edited == typed);
    seat.open();
    CHECK(seat.text()->isEnabled());
    CHECK(seat.text()->words() == typed);
}

TEST_CASE("beside a letter nothing tells of a promise that was broken without telling the person")
{
    LetterSeat seat;
    seat.begin();
    AgreementDraft agreed;
    agreed.recipient = {{QStringLiteral("police")}, {}, {}, {}};
    agreed.scope = {SharedItem::part(QStringLiteral("letter"))};
    agreed.purpose = {QStringLiteral("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(seat.hub().sharing.agree(seat.sam, agreed));
    const auto promise = seat.hub().sharing.promise(seat.sam, {agreed.recipient, {}, false, {}, {}});
    REQUIRE(promise);
    const Instant soon = seat.hub().now().plusMinutes(60);
    REQUIRE(seat.hub().sharing.breakFor(
        seat.sam, *promise, {QStringLiteral("a child"), soon, false, QStringLiteral("not safe")}));
    const auto copies = [&] {
        seat.press(Qt::Key_Escape);
        seat.open();
        return seat.find<QLabel>("letterCopies")->text();
    };
    CHECK(copies() == QStringLiteral("Nobody else gets a copy."));
    REQUIRE(seat.hub().sharing.toldOf(seat.sam, seat.hub().sharing.of(seat.sam)->promises.front().overrides->front().id));
    CHECK(copies() != QStringLiteral("Nobody else gets a copy."));
}

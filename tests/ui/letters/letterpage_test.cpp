// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/letters/letterseat.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace hub;
using namespace hub::test;

TEST_CASE("a letter is begun, changed and added to by keyboard alone, and nothing asks to be saved")
{
    LetterSeat seat;
    seat.open();
    CHECK(seat.focus() == QLatin1String("beginLetter"));
    seat.press(Qt::Key_Space);
    CHECK(seat.focus() == QLatin1String("letterText"));
    CHECK(seat.text()->words().startsWith(QStringLiteral("Dear Sam,")));
    CHECK(seat.letter().texts == std::vector{seat.text()->words()});
    seat.type(QStringLiteral(" and all"));
    seat.press(Qt::Key_Tab);
    CHECK(seat.focus() == QLatin1String("letterAdditions"));
    CHECK(seat.letter().texts.front().endsWith(QStringLiteral(" and all")));
    CHECK(seat.drafts().empty());
    seat.type(QStringLiteral("  my dog"));
    seat.press(Qt::Key_Return);
    seat.type(QStringLiteral("and I "));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("people"));
    CHECK(seat.letter().additions == std::vector{QStringLiteral("  my dog\nand I ")});
}

TEST_CASE("a letter that is not begun yet, and one that is, can be heard and walked through")
{
    LetterSeat seat;
    seat.open();
    CHECK(seat.faults() == "");
    seat.push("beginLetter");
    CHECK(seat.faults() == "");
}

TEST_CASE("beside a letter nobody else is named, and the page can be used by ear")
{
    LetterSeat seat;
    seat.begin();
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Bev")));
    CHECK_FALSE(seat.text()->words().contains(QLatin1String("Bev")));
    CHECK(seat.program->window().windowTitle() == QLatin1String("Hubdesk"));
    CHECK(seat.faults() == "");
    CHECK(seat.find<QLabel>("letterSeenWords")->text()
          == QStringLiteral("Nobody gets this before you have read it and changed what you like."));
    CHECK(seat.find<QLabel>("letterCopies")->text() == QStringLiteral("Nobody else gets a copy."));
}

TEST_CASE("words of a letter are kept within two seconds, however fast somebody types")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral("half a wo"));
    CHECK(seat.drafts().empty());
    const auto kept = [&] { return seat.drafts().empty() ? QString() : seat.drafts().front().edited; };
    REQUIRE(QTest::qWaitFor([&] { return kept().endsWith(QStringLiteral("half a wo")); }, 2000));
    CHECK_FALSE(seat.letter().texts.front().contains(QStringLiteral("half")));
    const qsizetype before = kept().size();
    const auto typesOn = [&] {
        seat.type(QStringLiteral("x"));
        return kept().size() > before + 3;
    };
    CHECK(QTest::qWaitFor(typesOn, 3000));
}

TEST_CASE("a lock in the middle of a letter loses no word, and the cursor comes back to where it was")
{
    LetterSeat seat;
    seat.begin();
    seat.press(Qt::Key_Tab);
    seat.type(QStringLiteral("my dog Bisc"));
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.program->window().isLocked());
    CHECK(seat.letter().additions == std::vector{QStringLiteral("my dog Bisc")});
    seat.type(seat.words);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !seat.program->window().isLocked(); }, 10'000));
    CHECK(seat.page() == QLatin1String("letter"));
    seat.press(Qt::Key_Escape);
    seat.open();
    CHECK(seat.focus() == QLatin1String("letterAdditions"));
    CHECK(seat.field("letterAdditions")->cursor() == 11);
}

TEST_CASE("what was being typed in a letter when the program ended stands there again, and is kept for good")
{
    LetterSeat seat;
    const LetterId id = *seat.hub().letters.begin(seat.sam, QStringLiteral("Dear Sam"));
    REQUIRE(seat.hub().letters.drafts().keep(
        {seat.sam, id, LetterPart::Text, QStringLiteral("Dear Sam"), QStringLiteral("Dear Sam, half"), 9, {}}));
    seat.open();
    CHECK(seat.text()->words() == QStringLiteral("Dear Sam, half"));
    CHECK(seat.text()->cursor() == 9);
    CHECK(seat.status().startsWith(QStringLiteral("Here is where you left off")));
    seat.press(Qt::Key_Escape);
    CHECK(seat.letter().texts == std::vector{QStringLiteral("Dear Sam, half")});
}

TEST_CASE("a letter that was read and then changed is unread again, says so once, and goes to nobody")
{
    LetterSeat seat;
    AgreementDraft agreed;
    agreed.recipient = {{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
    agreed.scope = {SharedItem::part(QStringLiteral("letter"))};
    agreed.purpose = {QStringLiteral("housing")};
    agreed.until = QDate(2026, 12, 31);
    REQUIRE(seat.hub().sharing.agree(seat.sam, agreed));
    const ConsentGate::RecipientRequest request{seat.sam, agreed.recipient, agreed.purpose, SharedForm::Letter, {}, {}};
    seat.begin();
    CHECK(seat.find<QLabel>("letterCopies")->text().contains(QStringLiteral("City Housing")));
    CHECK(seat.hub().sharing.preview(request).error().kind == Error::Kind::NothingAgreed);
    seat.push("letterSeen");
    CHECK(seat.letter().seen);
    CHECK(seat.isTicked());
    CHECK(seat.hub().sharing.preview(request)->record.letter == seat.text()->words());
    CHECK(seat.faults() == "");
    seat.text()->setFocus();
    seat.type(QStringLiteral("P"));
    CHECK_FALSE(seat.isTicked());
    CHECK(seat.status().contains(QStringLiteral("not read yet")));
    seat.press(Qt::Key_Escape);
    CHECK_FALSE(seat.letter().seen);
    CHECK(seat.hub().sharing.preview(request).error().kind == Error::Kind::NothingAgreed);
    seat.open();
    CHECK_FALSE(seat.isTicked());
    seat.push("letterSeen");
    CHECK(seat.letter().seen);
    seat.push("letterSeen");
    CHECK_FALSE(seat.letter().seen);
}

TEST_CASE("their own words take nothing back, and a slip that is put right leaves the letter read")
{
    LetterSeat seat;
    seat.begin();
    seat.push("letterSeen");
    seat.field("letterAdditions")->setFocus();
    seat.type(QStringLiteral("my dog"));
    CHECK(seat.isTicked());
    seat.text()->setFocus();
    seat.type(QStringLiteral("x"));
    CHECK_FALSE(seat.isTicked());
    seat.press(Qt::Key_Backspace);
    seat.press(Qt::Key_Tab);
    CHECK(seat.isTicked());
    CHECK(seat.letter().seen);
}

TEST_CASE("a letter that was changed while it was typed stands beside what was typed, and one press keeps either")
{
    LetterSeat seat;
    const LetterId id = *seat.hub().letters.begin(seat.sam, QStringLiteral("Dear Sam"));
    const LetterDraft typed{seat.sam, id, LetterPart::Text, QStringLiteral("Dear Sam"), QStringLiteral("Dear Sam, mine"), 0, {}};
    REQUIRE(seat.hub().letters.drafts().keep(typed));
    REQUIRE(seat.hub().letters.setText(seat.sam, id, QStringLiteral("Dear Sam, theirs")));
    seat.open();
    CHECK_FALSE(seat.find("letterText"));
    CHECK_FALSE(seat.find("letterSeen"));
    CHECK(seat.allRead().contains(QStringLiteral("Dear Sam, theirs")));
    CHECK(seat.allRead().contains(QStringLiteral("Dear Sam, mine")));
    CHECK(seat.focus() == QLatin1String("keepText1"));
    CHECK(seat.faults() == "");
    seat.press(Qt::Key_Escape);
    CHECK(seat.letter().texts == std::vector{QStringLiteral("Dear Sam, theirs")});
    seat.open();
    seat.field("letterAdditions")->setFocus();
    seat.type(QStringLiteral("my dog"));
    seat.push("keepText2");
    CHECK(seat.letter().texts == std::vector{QStringLiteral("Dear Sam, mine")});
    CHECK(seat.text()->words() == QStringLiteral("Dear Sam, mine"));
    CHECK(seat.field("letterAdditions")->words() == QStringLiteral("my dog"));
    CHECK(seat.letter().additions == std::vector{QStringLiteral("my dog")});
}

TEST_CASE("a letter changed under the eyes of who types it is not written over, and is read before it counts as read")
{
    LetterSeat seat;
    seat.begin();
    const QString before = seat.text()->words();
    seat.type(QStringLiteral(" mine"));
    REQUIRE(seat.hub().letters.setText(seat.sam, seat.letter().id, QStringLiteral("theirs")));
    seat.field("letterAdditions")->setFocus();
    CHECK(seat.letter().texts == std::vector{QStringLiteral("theirs")});
    CHECK(seat.allRead().contains(QStringLiteral(" mine")));
    seat.push("keepText1");
    CHECK(seat.text()->words() == QStringLiteral("theirs"));
    REQUIRE(seat.hub().letters.setText(seat.sam, seat.letter().id, QStringLiteral("theirs again")));
    seat.push("letterSeen");
    CHECK_FALSE(seat.letter().seen);
    CHECK(seat.text()->words() == QStringLiteral("theirs again"));
    seat.push("letterSeen");
    CHECK(seat.letter().seen);
}

TEST_CASE("a letter page that is left keeps nothing of it for whoever is next")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral("canary"));
    seat.press(Qt::Key_Escape);
    seat.press(Qt::Key_F, Qt::ControlModifier);
    seat.type(QStringLiteral("Bev"));
    seat.press(Qt::Key_Return);
    seat.push("goLetter");
    REQUIRE(seat.page() == QLatin1String("letter"));
    CHECK(seat.find("beginLetter"));
    CHECK_FALSE(seat.find("letterSave"));
    for (auto *const field : seat.program->window().findChildren<LetterEditor *>())
        CHECK(field->words().isEmpty());
    CHECK_FALSE(seat.allRead().contains(QLatin1String("canary")));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Sam")));
}

TEST_CASE("a letter goes on paper for the person with what was typed last, and stands in their register")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral(" and all"));
    const QString file = seat.dir.filePath(QStringLiteral("letter.pdf"));
    seat.prompts.paths << file;
    seat.push("letterSave");
    CHECK(seat.letter().texts.front().endsWith(QStringLiteral(" and all")));
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    const auto reg = seat.hub().registers.ofPerson(seat.sam);
    CHECK(std::any_of(reg->lines.begin(), reg->lines.end(),
        [](const RegisterLine &line) { return line.event.kind == EventKind::LetterPrinted; }));
}

TEST_CASE("from a letter one press leads to who may know, and Escape back to it")
{
    LetterSeat seat;
    seat.begin();
    seat.type(QStringLiteral(" and all"));
    seat.push("letterSharing");
    CHECK(seat.page() == QLatin1String("sharing"));
    seat.press(Qt::Key_Escape);
    CHECK(seat.page() == QLatin1String("letter"));
    CHECK(seat.text()->words().endsWith(QStringLiteral(" and all")));
}

TEST_CASE("earlier letters stand below the letter, and open to be read")
{
    LetterSeat seat;
    REQUIRE(seat.hub().letters.begin(seat.sam, QStringLiteral("Dear Sam, <b>the first</b>")));
    seat.open();
    CHECK_FALSE(seat.find("olderLetters"));
    seat.push("beginNewLetter");
    REQUIRE(seat.letters().size() == 2);
    CHECK(seat.focus() == QLatin1String("letterText"));
    CHECK_FALSE(seat.allRead().contains(QStringLiteral("<b>the first</b>")));
    seat.push("olderLetter1");
    CHECK(seat.allRead().contains(QStringLiteral("<b>the first</b>")));
    CHECK(seat.faults() == "");
}

TEST_CASE("a megabyte pasted into a letter is turned away in one sentence, and nothing of it is taken")
{
    LetterSeat seat;
    seat.begin();
    const QString before = seat.text()->words();
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'x'));
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(seat.text()->words() == before);
    CHECK(seat.status().size() > 20);
    QGuiApplication::clipboard()->setText(QStringLiteral("one\ntwo"));
    seat.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(seat.text()->words() == before + QStringLiteral("one\ntwo"));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/papers/sheetpaper.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/secretfield.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QTextDocument>
#include <QTimer>

using namespace hub;
using namespace hub::test;

namespace {

/// Dee, a lead, on “Who gets in”; Ama, a volunteer, may sign in too.
struct MembersSeat : Seat {
    const QString amasWords = QStringLiteral("window garden bread hill");

    MembersSeat()
    {
        make();
        startIn(folder);
        signIn();
        const auto keys = hub().members.keysFor(hub().members.newMember(), amasWords);
        REQUIRE(keys);
        REQUIRE(hub().members.add({QStringLiteral("Ama"), {}, AccessLevel::Volunteer}, *keys));
        press(Qt::Key_4, Qt::ControlModifier);
    }
    void change(const char *accessibleName)
    {
        for (auto *const button : program->window().findChildren<QAbstractButton *>(QStringLiteral("memberChange"))) {
            if (button->accessibleName() == QLatin1String(accessibleName))
                button->click();
        }
        settle();
        REQUIRE(find("memberEditor"));
    }
    void fill(const char *name, const QString &text)
    {
        auto *const field = find<QLineEdit>(name);
        REQUIRE(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString read() { return allRead().remove(QChar(0x2068)).remove(QChar(0x2069)); }
    bool saysSoon(const char *text)
    {
        return QTest::qWaitFor([&] { return read().contains(QString::fromUtf8(text)); }, 10'000);
    }
    MemberRow member(const char *name)
    {
        const auto row = hub().members.named(QString::fromUtf8(name));
        REQUIRE(row);
        return *row;
    }
    bool opens(const QString &who, const QString &theirWords)
    {
        return unlockStore(folder, {who, theirWords}, around).has_value();
    }
};

} // namespace

TEST_CASE("a lead changes a member's name, level and job in place, and nothing where they think better of it")
{
    MembersSeat seat;
    seat.change("Change what is said of Ama");
    seat.fill("editName", QStringLiteral("Ama B"));
    seat.push("leaveMemberAsWas");
    CHECK_FALSE(seat.find("memberEditor"));
    CHECK(seat.member("Ama").level == AccessLevel::Volunteer);

    seat.change("Change what is said of Ama");
    seat.fill("editName", QStringLiteral("Ama Boateng"));
    seat.find("editLevel")->findChild<QAbstractButton *>(QStringLiteral("choice-worker"))->click();
    seat.find("editJob")->findChild<QAbstractButton *>(QStringLiteral("choice-recovery-worker"))->click();
    seat.push("keepMember");
    CHECK(seat.read().contains(QLatin1String("What is said of Ama Boateng is kept.")));
    const MemberRow ama = seat.member("Ama Boateng");
    CHECK(ama.level == AccessLevel::Worker);
    CHECK(ama.jobTitle == QLatin1String("recovery-worker"));
    CHECK(seat.opens(QStringLiteral("Ama Boateng"), seat.amasWords));
}

TEST_CASE("a name that another member has is said beside the field, and what was typed stays")
{
    MembersSeat seat;
    seat.change("Change what is said of Ama");
    seat.fill("editName", QStringLiteral("Dee"));
    seat.press(Qt::Key_Return);
    REQUIRE(seat.find("memberEditor"));
    CHECK(seat.focus() == QLatin1String("editName"));
    CHECK(seat.find<QLineEdit>("editName")->text() == QLatin1String("Dee"));
    CHECK(seat.member("Ama").here);
}

TEST_CASE("what is half typed about one member stays while another leaves, and goes with who it was about")
{
    MembersSeat seat;
    const auto leave = [&](const char *accessibleName, const char *said) {
        for (auto *const button : seat.program->window().findChildren<QAbstractButton *>(QStringLiteral("memberLeaves"))) {
            if (button->accessibleName() == QLatin1String(accessibleName) && button->isVisible()) {
                seat.prompts.answers = {0};
                button->click();
                break;
            }
        }
        REQUIRE(seat.saysSoon(said));
    };
    const auto keys = seat.hub().members.keysFor(seat.hub().members.newMember(), QStringLiteral("copper lane violet"));
    REQUIRE(keys);
    REQUIRE(seat.hub().members.add({QStringLiteral("Kofi"), {}, AccessLevel::Worker}, *keys));
    seat.press(Qt::Key_1, Qt::ControlModifier);
    seat.press(Qt::Key_4, Qt::ControlModifier);
    seat.change("Change what is said of Ama");
    seat.fill("editName", QStringLiteral("Ama Boat"));
    leave("Kofi leaves", "Kofi has left.");
    CHECK(seat.read().contains(QLatin1String("Has left.")));
    REQUIRE(seat.find("memberEditor"));
    CHECK(seat.find<QLineEdit>("editName")->text() == QLatin1String("Ama Boat"));

    leave("Ama leaves", "Ama has left.");
    CHECK_FALSE(seat.find("memberEditor"));
    CHECK_FALSE(seat.find("memberLeaves"));
}

TEST_CASE("one's own level is not on offer, and one's name is")
{
    MembersSeat seat;
    seat.change("Change what is said of Dee");
    CHECK_FALSE(seat.find("editLevel"));
    CHECK_FALSE(seat.find("editWords"));
    seat.fill("editName", QStringLiteral("Deepa"));
    seat.push("keepMember");
    CHECK(seat.member("Deepa").level == AccessLevel::Lead);
}

TEST_CASE("who forgot their words gets new ones from a lead, and the old ones open nothing")
{
    MembersSeat seat;
    seat.change("Change what is said of Ama");
    seat.fill("editWords", QStringLiteral("tea"));
    seat.push("giveWords");
    REQUIRE(QTest::qWaitFor([&] { return seat.focus() == QLatin1String("editWords"); }, 10'000));
    CHECK(seat.opens(QStringLiteral("Ama"), seat.amasWords));
    const QString fresh = QStringLiteral("paper boat candle rain");
    seat.fill("editWords", fresh);
    seat.press(Qt::Key_Return);
    REQUIRE(seat.saysSoon("Ama gets in with the new words"));
    CHECK(seat.opens(QStringLiteral("Ama"), fresh));
    CHECK_FALSE(seat.opens(QStringLiteral("Ama"), seat.amasWords));
}

TEST_CASE("other words for oneself ask for the ones until now, and then alone open")
{
    MembersSeat seat;
    const QString fresh = QStringLiteral("paper boat candle rain fern");
    seat.fill("oldWords", QStringLiteral("not these words at all"));
    seat.fill("newWords", fresh);
    seat.push("chooseWords");
    REQUIRE(QTest::qWaitFor([&] { return seat.focus() == QLatin1String("oldWords"); }, 10'000));
    CHECK(seat.opens(QStringLiteral("Dee"), seat.words));
    seat.fill("oldWords", seat.words);
    seat.find("newWords")->setFocus(Qt::TabFocusReason);
    seat.press(Qt::Key_Return);
    REQUIRE(seat.saysSoon("Your new words open the hub from now on"));
    CHECK(seat.find<QLineEdit>("oldWords")->text().isEmpty());
    CHECK(seat.find<QLineEdit>("newWords")->text().isEmpty());
    CHECK(seat.opens(QStringLiteral("Dee"), fresh));
    CHECK_FALSE(seat.opens(QStringLiteral("Dee"), seat.words));
}

TEST_CASE("recovery sheets open something once they are on paper, and not before")
{
    MembersSeat seat;
    const auto wanted = [&] { return seat.hub().members.list()->sheetsWanted(); };
    const auto asked = [&](qsizetype times) {
        return QTest::qWaitFor([&] { return seat.prompts.filesAsked.size() == times; }, 10'000);
    };
    REQUIRE(wanted() == 2);
    seat.push("saveSheets"); // and no file is chosen
    REQUIRE(asked(1));
    CHECK(wanted() == 2);
    seat.prompts.paths = {seat.dir.filePath(QStringLiteral("no such folder/sheets.pdf"))};
    seat.push("saveSheets");
    REQUIRE(asked(2));
    Seat::settle();
    CHECK(wanted() == 2);
    const QString file = seat.dir.filePath(QStringLiteral("sheets.pdf"));
    seat.prompts.paths = {file};
    seat.push("saveSheets");
    REQUIRE(seat.saysSoon("They are saved."));
    CHECK(wanted() == 0);
    QFile pdf(file);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll().startsWith("%PDF"));
    CHECK(seat.find<QAbstractButton>("printSheets")->text() == QLatin1String("Make new ones and print them"));
}

TEST_CASE("a recovery sheet's page has its twelve words in their order, the hub, and no name of anybody")
{
    MembersSeat seat;
    std::vector<NewSheet> sheets;
    for (const char *const label : {"1", "2"})
        sheets.push_back(*seat.hub().members.prepareSheet(QLatin1String(label)));
    const Paper paper = sheetPaper(sheets, QStringLiteral("Clifton Hub"), QStringLiteral("Saturday 21 November 2026"), false);
    const QString text = paper.text();
    for (const NewSheet &sheet : sheets) {
        const QStringList twelve = sheet.words.split(u' ');
        REQUIRE(twelve.size() == 12);
        qsizetype at = 0;
        for (int i = 0; i < 12; ++i) {
            at = text.indexOf(QStringLiteral("%1. %2\n").arg(i + 1).arg(twelve[i]), at);
            REQUIRE(at >= 0);
        }
    }
    CHECK(text.contains(QLatin1String("Clifton Hub")));
    CHECK_FALSE(text.contains(QLatin1String("Dee")));
}

TEST_CASE("a recovery sheet opens the hub at the start with new words, and the sheet in its place is shown once")
{
    MembersSeat seat;
    std::vector<NewSheet> sheets;
    sheets.push_back(*seat.hub().members.prepareSheet(QStringLiteral("1")));
    const QString twelve = sheets.front().words;
    REQUIRE(seat.hub().members.addSheets(sheets, Members::OlderSheets::Stay));
    seat.startIn(seat.folder);
    seat.find("words")->setFocus();
    for (auto *const chip : seat.program->window().findChildren<ChoiceButton *>(QStringLiteral("member"))) {
        if (chip->isVisible() && chip->text() == QLatin1String("Dee"))
            chip->click();
    }
    seat.find("words")->setFocus();
    CHECK_FALSE(seat.find("wordsAfterSheet"));
    seat.type(twelve);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return seat.focus() == QLatin1String("wordsAfterSheet"); }, 10'000));
    const QString fresh = QStringLiteral("paper boat candle rain fern");
    seat.type(fresh);
    seat.press(Qt::Key_Return);
    REQUIRE(seat.isOpenSoon());
    REQUIRE(seat.prompts.asked.size() == 1);
    const QString shown = seat.prompts.asked.front().text;
    CHECK(shown.section(QStringLiteral("\n\n"), 1).split(u' ').size() == 12);
    CHECK_FALSE(shown.contains(twelve));
    CHECK(seat.opens(QStringLiteral("Dee"), fresh));
    const auto again = unlockStore(seat.folder, {QStringLiteral("Dee"), twelve, fresh}, seat.around);
    CHECK_FALSE(again);
}

TEST_CASE("no key brings back words that were typed to get in, neither on the locked screen nor for a new member")
{
    MembersSeat seat;
    // All that came back on the way, for going back far enough ends at nothing.
    const auto undo = [&](QLineEdit *field) {
        QString all;
        field->setFocus(Qt::OtherFocusReason);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        all += field->text();
        for (int i = 0; i < 200; ++i) {
            field->undo();
            all += field->text();
        }
        return all;
    };
    const auto lock = [&] {
        seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(seat.program->window().isLocked());
        return seat.find<QLineEdit>("words");
    };
    seat.fill("memberName", QStringLiteral("Kofi"));
    seat.fill("memberWords", QStringLiteral("copper lane violet"));
    seat.push("letIn");
    REQUIRE(seat.saysSoon("can sign in now"));
    CHECK(undo(seat.find<QLineEdit>("memberWords")).isEmpty());
    seat.fill("newWords", QStringLiteral("half typed"));

    QTest::keyClicks(lock(), seat.words);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !seat.program->window().isLocked(); }, 10'000));
    CHECK(undo(seat.find<QLineEdit>("newWords")).isEmpty());
    auto *const field = lock();
    seat.find<QAbstractButton>("showWords")->click();
    REQUIRE(field->echoMode() == QLineEdit::Normal);
    CHECK(undo(field).isEmpty());

    // Somebody is called away in the middle of their words.
    QTest::keyClicks(field, QStringLiteral("apple river"));
    auto *const timer = seat.program->findChild<QTimer *>(QStringLiteral("idleTimer"));
    REQUIRE(timer);
    REQUIRE(timer->isActive());
    timer->start(1);
    CHECK(QTest::qWaitFor([&] { return field->text().isEmpty(); }, 10'000));
    CHECK(field->echoMode() == QLineEdit::Password);
}

TEST_CASE("keys that are ready after the desk was locked take the keyboard from nobody, and open no box over it")
{
    MembersSeat seat;
    seat.fill("oldWords", QStringLiteral("not these words at all"));
    seat.fill("newWords", QStringLiteral("paper boat candle rain fern"));
    auto *const status = seat.program->window().findChild<QLabel *>(QStringLiteral("sheetsStatus"));
    REQUIRE(status);
    seat.derivation.held = true;
    seat.push("chooseWords");
    seat.push("saveSheets");
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.focus() == QLatin1String("words"));
    seat.derivation.held = false;
    seat.derivation.letGo();
    CHECK(QTest::qWaitFor([&] { return status->text().startsWith(QLatin1String("No sheets were made")); }, 10'000));
    auto *const own = seat.program->window().findChild<QLabel *>(QStringLiteral("ownWordsStatus"));
    REQUIRE(own);
    CHECK(QTest::qWaitFor([&] { return own->text().isEmpty(); }, 10'000));
    CHECK(seat.focus() == QLatin1String("words"));
    CHECK(seat.prompts.filesAsked.isEmpty());
    CHECK(seat.program->window().isLocked());
}

TEST_CASE("a field for words keeps its hints for input methods while it shows them")
{
    QLineEdit field;
    holdSecret(&field, Secret::Words);
    for (const bool shown : {false, true, false}) {
        showSecret(&field, shown);
        CHECK(field.inputMethodHints().testFlag(Qt::ImhSensitiveData));
        CHECK(field.inputMethodHints().testFlag(Qt::ImhNoPredictiveText));
        CHECK_FALSE(field.inputMethodHints().testFlag(Qt::ImhDigitsOnly));
    }
    holdSecret(&field, Secret::Digits);
    CHECK(field.inputMethodHints().testFlag(Qt::ImhDigitsOnly));
    holdSecret(&field, Secret::Words);
    CHECK_FALSE(field.inputMethodHints().testFlag(Qt::ImhDigitsOnly));
}

TEST_CASE("the page of members has no faults that a keyboard would stumble over, with somebody being changed too")
{
    MembersSeat seat;
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.change("Change what is said of Ama");
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/models/memberwords.h"
#include "ui/ourhub/ourhubpage.h"
#include "ui/shell/idlewatch.h"
#include "ui/widgets/chips.h"

#include <catch2/catch_test_macros.hpp>

#include <QListView>

using namespace hub;
using namespace hub::test;

namespace {

/// A lead in front of the page.
struct HubSeat : Seat {
    HubSeat()
    {
        make();
        startIn(folder);
        signIn();
        press(Qt::Key_6, Qt::ControlModifier);
        REQUIRE(program->window().openedPage() == QLatin1String("ourhub"));
    }

    /// Opens that list by keys.
    void list(const char *title)
    {
        auto *const lists = find<QListView>("whichList");
        REQUIRE(lists);
        lists->setFocus(Qt::TabFocusReason);
        QTest::keyClick(lists, Qt::Key_Home);
        for (int i = 0; i < lists->model()->rowCount() && lists->currentIndex().data().toString() != QLatin1String(title); ++i)
            QTest::keyClick(lists, Qt::Key_Down);
        REQUIRE(lists->currentIndex().data().toString() == QLatin1String(title));
        settle();
    }
    void row(const char *word)
    {
        auto *const rows = find<QListView>("listEntries");
        REQUIRE(rows);
        for (int i = 0; i < rows->model()->rowCount(); ++i) {
            if (rows->model()->index(i, 0).data().toString().startsWith(QString::fromUtf8(word)))
                rows->setCurrentIndex(rows->model()->index(i, 0));
        }
        settle();
    }
    void fill(const char *name, const char *text)
    {
        auto *const field = find<QLineEdit>(name);
        REQUIRE(field);
        field->setFocus(Qt::TabFocusReason);
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(text));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }
    QString undoLine()
    {
        const auto *const line = find<QLabel>("undoLine");
        return line ? line->text().remove(QChar(0x2068)).remove(QChar(0x2069)) : QString();
    }
    const ListedEntry *support(const char *code)
    {
        return hub().lists.now().entry(HubList::SupportTypes, QString::fromLatin1(code));
    }
    /// The chips of the bar in the preview, in their order.
    QStringList preview()
    {
        settle();
        QStringList texts;
        for (const auto *const chip : find("previewCard")->findChildren<SupportToggle *>())
            texts << chip->text();
        return texts;
    }
};

} // namespace

TEST_CASE("a lead renames a kind of support by keyboard, and the bar shows it before anybody uses it")
{
    HubSeat seat;
    seat.row("Peer support");
    seat.fill("entryWord", "Side by side");
    CHECK(seat.support("peer")->label == QStringLiteral("Side by side"));
    CHECK(seat.preview().contains(QStringLiteral("Side by side")));
    CHECK(seat.undoLine() == QStringLiteral("It is called Side by side now."));
    CHECK_FALSE(seat.find("previewCard")->findChild<SupportToggle *>()->isEnabled());
    seat.find("listEntries")->setFocus(); // in a field, the key takes back typing
    seat.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seat.support("peer")->label.isEmpty());
    CHECK_FALSE(seat.preview().contains(QStringLiteral("Side by side")));
}

TEST_CASE("a lead adds, moves and hides by keyboard, and the desk logs with the new word")
{
    HubSeat seat;
    seat.row("Goals");
    seat.fill("newEntry", "Walking group");
    REQUIRE(seat.support("walking-group"));
    CHECK(seat.support("walking-group")->key == QStringLiteral("8"));
    seat.push("moveUp");
    seat.push("moveUp");
    CHECK(seat.preview().indexOf(QStringLiteral("Walking group")) + 1 == seat.preview().indexOf(QStringLiteral("Carer support")));
    seat.row("Skills");
    seat.push("hideEntry");
    CHECK(seat.support("skills")->hidden);
    CHECK_FALSE(seat.preview().contains(QStringLiteral("Skills")));
    seat.press(Qt::Key_F2);
    seat.type(QStringLiteral("8"));
    seat.press(Qt::Key_Return);
    REQUIRE(seat.visitsToday() == 1);
    const auto today = seat.hub().contacts.today();
    CHECK(today->rows.front().contact.supports == std::vector<SupportType>{{QStringLiteral("walking-group")}});
}

TEST_CASE("what is filled in by itself offers no hiding, and a word that is there is refused in words")
{
    HubSeat seat;
    seat.row("Just being here");
    CHECK_FALSE(seat.find("hideEntry")->isEnabled());
    seat.row("Goals");
    seat.fill("entryWord", "Peer support");
    CHECK(seat.support("goals")->label.isEmpty());
    CHECK(seat.allRead().contains(QStringLiteral("The list has that word already")));
}

TEST_CASE("who changed the list stands beside it, for the list that is open")
{
    HubSeat seat;
    seat.row("Goals");
    seat.fill("entryWord", "Aims");
    CHECK(seat.allRead().remove(QChar(0x2068)).remove(QChar(0x2069)).contains(QStringLiteral("Dee renamed “Goals” to “Aims”.")));
    seat.list("Places");
    CHECK_FALSE(seat.allRead().contains(QStringLiteral("renamed")));
    CHECK(seat.find<QListView>("listEntries")->model()->index(0, 0).data().toString() == QStringLiteral("Front room"));
}

TEST_CASE("why a question is asked can be said in the hub's own words, and the desk reads it when it asks why")
{
    HubSeat seat;
    seat.list("Why we ask");
    seat.row("How things are");
    seat.fill("entryWord", "So that a hard day is met kindly.");
    seat.list("Who sees it");
    seat.row("How things are");
    seat.fill("entryWord", "Your GP is not told.");
    seat.press(Qt::Key_F2);
    CHECK_FALSE(seat.find("why-how-things"));
    seat.push("whyWeAsk");
    const auto *const line = seat.find<QLabel>("why-how-things");
    REQUIRE(line);
    CHECK(line->text() == QStringLiteral("So that a hard day is met kindly. Seen by: workers, and the peer supporters of this person. Not: "
                                         "anyone else. Your GP is not told."));
    seat.push("whyWeAsk");
    CHECK_FALSE(seat.find("why-how-things"));
}

TEST_CASE("the hub's name and time zone change at once, and an unknown zone changes nothing")
{
    HubSeat seat;
    seat.fill("hubName", "Harbour Hub");
    CHECK(seat.allRead().contains(QStringLiteral("Harbour Hub")));
    seat.fill("hubZone", "Europe/Nowhere");
    CHECK(seat.hub().civilTime().zoneId() == "Europe/London");
    CHECK(seat.allRead().contains(QStringLiteral("knows no time zone")));
    seat.fill("hubZone", "Europe/Warsaw");
    CHECK(seat.hub().civilTime().zoneId() == "Europe/Warsaw");
    seat.find("listEntries")->setFocus();
    seat.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seat.hub().civilTime().zoneId() == "Europe/London");
}

TEST_CASE("when desks lock, and what their locked screen shows, is said once for all and holds at once")
{
    HubSeat seat;
    const auto minutes = [&] {
        const auto *const watch = seat.program->findChild<IdleWatch *>();
        REQUIRE(watch);
        REQUIRE(watch->isRunning());
        return std::chrono::duration_cast<std::chrono::minutes>(watch->after()).count();
    };
    CHECK(minutes() == 2);
    seat.fill("hubHours", "every day, 8am to 9pm");
    seat.push("choice-5");
    CHECK(seat.hub().team.hub()->lockMinutes == 5);
    CHECK(minutes() == 5);
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(seat.program->window().isLocked());
    CHECK(seat.find<QLabel>("lockHours")->text() == QLatin1String("every day, 8am to 9pm"));
    CHECK(seat.find<ChoiceButton>("member")->text() == QLatin1String("Dee"));
    seat.type(seat.words);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !seat.program->window().isLocked(); }, 10'000));
    CHECK(minutes() == 5);
    seat.push("lockInitials");
    CHECK(seat.hub().team.hub()->initials);
    seat.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seat.find<ChoiceButton>("member")->text() == QLatin1String("D"));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Dee")));
}

TEST_CASE("the hidden screen says when the hub is open, and nothing where nobody said it")
{
    HubSeat seat;
    const auto hide = [&] { seat.press(Qt::Key_L, Qt::ControlModifier); };
    hide();
    CHECK_FALSE(seat.find("privacyHubHours"));
    hide();
    seat.fill("hubHours", "every day, 8am to 9pm");
    hide();
    REQUIRE(seat.find<QLabel>("privacyHubHours"));
    CHECK(seat.find<QLabel>("privacyHubHours")->text() == QLatin1String("every day, 8am to 9pm"));
}

TEST_CASE("initials tell members apart, however alike their names are")
{
    const auto of = [](const QStringList &names) { return initialsOf(names).join(u'|').toStdString(); };
    CHECK(of({}) == "");
    CHECK(of({QStringLiteral("Dee"), QStringLiteral("Priya Raman")}) == "D|PR");
    CHECK(of({QStringLiteral("Jo Thwaite"), QStringLiteral("Jan Thorpe"), QStringLiteral("Sam")}) == "JoT|JaT|S");
    CHECK(of({QStringLiteral("Sam"), QStringLiteral("Sam"), QStringLiteral("Samira")}) == "Sam|Sam 2|Sami");
    CHECK(of({QStringLiteral("ana maría")}) == "AM");
    CHECK(of({QString::fromUtf8("e\u0301lan")}) == QString::fromUtf8("E\u0301").toStdString());
    CHECK(of({QString()}) == "");
}

TEST_CASE("the page of the hub itself reads aloud, and has no faults that a keyboard would stumble over")
{
    HubSeat seat;
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}

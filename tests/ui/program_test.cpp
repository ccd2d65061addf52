// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/appearance.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QDir>

using namespace hub;
using namespace hub::test;

static void makeHubByKeyboard(Seat &seat)
{
    seat.press(Qt::Key_Space); // "Start our hub" has the keyboard
    seat.prompts.paths = {seat.dir.path()};
    seat.push("choosePlace");
    seat.find("hubName")->setFocus();
    seat.type(QStringLiteral("Clifton Hub"));
    seat.press(Qt::Key_Return);
    seat.type(QStringLiteral("Dee"));
    seat.press(Qt::Key_Return);
    seat.type(seat.find<QLabel>("offeredWords")->text());
    seat.press(Qt::Key_Return);
}

TEST_CASE("a first start leads to a saved drop-in by keyboard alone, and the next start to the sign-in")
{
    Seat seat;
    seat.start();
    CHECK(seat.focus() == QLatin1String("startHub"));
    makeHubByKeyboard(seat);
    REQUIRE(seat.isOpenSoon());
    CHECK(seat.program->window().openedPage() == QLatin1String("today"));
    CHECK(seat.prompts.asked.isEmpty());
    // The bar is ready: no key is needed to begin.
    seat.press(Qt::Key_7);
    seat.press(Qt::Key_Return);
    CHECK(seat.visitsToday() == 1);
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_7);
    seat.press(Qt::Key_Return);
    CHECK(seat.visitsToday() == 2);

    seat.start();
    CHECK_FALSE(seat.program->hub());
    CHECK(seat.find("signInPage"));
    CHECK(seat.focus() == QLatin1String("words"));
}

TEST_CASE("a store that is named opens its sign-in, then the hub, and signing out leads back")
{
    Seat seat;
    seat.make();
    seat.startIn(seat.folder);
    CHECK_FALSE(seat.find("navigation"));
    seat.signIn();
    CHECK(seat.allRead().contains(QLatin1String("Clifton Hub")));
    CHECK(seat.allRead().contains(QLatin1String("Dee")));
    seat.type(QStringLiteral("Da"));
    seat.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(seat.program->hub());
    CHECK(seat.find("signInPage"));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Clifton Hub")));
    // Keys of a hub that is closed do nothing.
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seat.find("signInPage"));
    seat.find("words")->setFocus();
    seat.signIn();
    // What was half typed is there again.
    CHECK(seat.find<QLineEdit>("who")->text() == QLatin1String("Da"));
}

TEST_CASE("a place with no hub is said in a sentence, with the other choices at hand")
{
    Seat seat;
    seat.startIn(seat.dir.filePath(QStringLiteral("gone.hubdesk")));
    CHECK(seat.allRead().contains(QLatin1String("There is no hub at that place")));
    CHECK(seat.find("chooseFolder"));
}

TEST_CASE("an example opens at once, says so, is not the next start's hub, and leaving it leads to the first choices")
{
    Seat seat;
    seat.make(true);
    seat.startIn(seat.folder);
    REQUIRE(seat.isOpenSoon());
    CHECK(seat.allRead().contains(QLatin1String("nothing here is real")));
    seat.press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seat.find("choicesPage"));
    seat.start();
    CHECK(seat.find("choicesPage"));
}

TEST_CASE("looks given for one run hold for that run and are not remembered")
{
    Seat seat;
    ProgramOptions options;
    options.theme = ThemeChoice::Dark;
    options.typeSize = 150;
    options.language = QStringLiteral("qps");
    seat.start(options);
    CHECK(isDark(seat.program->window().palette()));
    CHECK(seat.program->window().layoutDirection() == Qt::RightToLeft);
    const int bigger = seat.program->window().fontInfo().pixelSize();
    seat.program.reset();
    // What is dark now is the desktop, as far as the next window can tell.
    Appearance(*qApp).setThemeChoice(ThemeChoice::Light);
    seat.start();
    CHECK_FALSE(isDark(seat.program->window().palette()));
    CHECK(seat.program->window().layoutDirection() == Qt::LeftToRight);
    CHECK(seat.program->window().fontInfo().pixelSize() < bigger);
}

TEST_CASE("somebody who was not here for long comes back with one key on their card")
{
    Seat seat;
    seat.make();
    seat.startIn(seat.folder);
    seat.signIn();
    const PersonId sam = *seat.hub().people.add({QStringLiteral("Sam Okafor"), PersonName::Kind::Known});
    seat.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(seat.program->window().openedPage() == QLatin1String("people"));
    seat.type(QStringLiteral("okaf"));
    seat.press(Qt::Key_Return);
    seat.press(Qt::Key_F2, Qt::ShiftModifier);
    CHECK(seat.program->window().openedPage() == QLatin1String("today"));
    seat.press(Qt::Key_0);
    seat.press(Qt::Key_Return);
    CHECK(seat.hub().contacts.ofPerson(sam, 10)->size() == 1);

    // With the card still open, F2 is a visit of whoever stands at the desk now.
    seat.press(Qt::Key_2, Qt::ControlModifier);
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_0);
    seat.press(Qt::Key_Return);
    CHECK(seat.visitsToday() == 2);
    CHECK(seat.hub().contacts.ofPerson(sam, 10)->size() == 1);
}

TEST_CASE("Ctrl+Z is said where it was pressed: on the card for a change there, on Today for a visit")
{
    Seat seat;
    seat.make();
    seat.startIn(seat.folder);
    seat.signIn();
    seat.press(Qt::Key_7);
    seat.press(Qt::Key_Return);
    const PersonId sam = *seat.hub().people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    auto *const people = seat.program->window().findChild<PeoplePage *>();
    REQUIRE(people);
    seat.press(Qt::Key_2, Qt::ControlModifier);
    people->openPerson(sam);
    REQUIRE(seat.hub().people.setPronouns(sam, QStringLiteral("they/them")));
    seat.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seat.program->window().openedPage() == QLatin1String("people"));
    CHECK(seat.hub().people.detail(sam)->pronouns.isEmpty());
    CHECK(seat.visitsToday() == 1);
    seat.press(Qt::Key_1, Qt::ControlModifier);
    seat.press(Qt::Key_Z, Qt::ControlModifier); // takes Sam back
    seat.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(seat.visitsToday() == 0);
}

TEST_CASE("what was half typed on a card is kept when the window closes")
{
    Seat seat;
    seat.make();
    seat.startIn(seat.folder);
    seat.signIn();
    const PersonId sam = *seat.hub().people.add({QStringLiteral("Sam"), PersonName::Kind::Known});
    seat.press(Qt::Key_2, Qt::ControlModifier);
    seat.program->window().findChild<PeoplePage *>()->openPerson(sam);
    seat.push("pleaseKnowAdd");
    seat.type(QStringLiteral("Quiet corner."));
    seat.program->window().close();
    seat.startIn(seat.folder);
    seat.signIn();
    CHECK(seat.hub().people.detail(sam)->pleaseKnow == std::vector{QStringLiteral("Quiet corner.")});
}

TEST_CASE("a copied hub is told once, in a box that says what is safe")
{
    Seat seat;
    seat.make();
    const QString copy = seat.dir.filePath(QStringLiteral("Copy.hubdesk"));
    REQUIRE(QDir().mkpath(copy));
    for (const QString &name : QDir(seat.folder).entryList(QDir::Files))
        REQUIRE(QFile::copy(seat.folder + u'/' + name, copy + u'/' + name));
    seat.startIn(copy);
    seat.signIn();
    CHECK(seat.prompts.asked.size() == 1);
    seat.startIn(copy);
    seat.signIn();
    CHECK(seat.prompts.asked.size() == 1);
}

TEST_CASE("only what has the keyboard says so to a screen reader, and not what stands round it")
{
    Seat seat;
    seat.start();
    const auto focused = [&] {
        QStringList names;
        for (QWidget *const widget : seat.program->window().findChildren<QWidget *>()) {
            if (widget->isVisible() && interfaceOf(widget) && interfaceOf(widget)->state().focused)
                names << widget->objectName();
        }
        return names;
    };
    CHECK(focused() == QStringList{QStringLiteral("startHub")});
    makeHubByKeyboard(seat);
    REQUIRE(seat.isOpenSoon());
    Seat::settle();
    CHECK(focused() == QStringList{QStringLiteral("who")});
    seat.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(focused() == QStringList{QStringLiteral("findPerson")});
}

TEST_CASE("the whole window can be heard, reached by Tab and hit, before and in a hub")
{
    Seat seat;
    seat.make();
    seat.startIn(seat.folder);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.find("words")->setFocus();
    seat.signIn();
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
    seat.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}

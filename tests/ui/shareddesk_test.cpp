// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/programseat.h"
#include "ui/people/peoplepage.h"
#include "ui/shell/actions.h"
#include "ui/widgets/chips.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QMessageBox>
#include <QPointer>
#include <QTimer>

using namespace hub;
using namespace hub::test;

namespace {

/// A desk of two: Dee, a lead, who is signed in, and Ama, a volunteer.
struct SharedSeat : Seat {
    const QString deesWords = Seat::words;
    const QString amasWords = QStringLiteral("window garden bread hill");

    SharedSeat()
    {
        make();
        startIn(folder);
        signIn();
    }

    void letAmaIn()
    {
        const auto keys = hub().members.keysFor(hub().members.newMember(), amasWords);
        REQUIRE(keys);
        REQUIRE(hub().members.add({QStringLiteral("Ama"), {}, AccessLevel::Volunteer}, *keys));
    }
    void givePin(const Pin &pin) { REQUIRE(hub().signIns.setPin(pin)); }
    void lock()
    {
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(program->window().isLocked());
    }
    void choose(const QString &name)
    {
        settle();
        for (auto *const chip : program->window().findChildren<ChoiceButton *>(QStringLiteral("member"))) {
            if (chip->isVisible() && chip->text() == name)
                chip->click();
        }
        settle();
    }
    bool isUnlockedSoon()
    {
        return QTest::qWaitFor([this] { return !program->window().isLocked(); }, 10'000);
    }
    void words(const QString &typed)
    {
        type(typed);
        press(Qt::Key_Return);
        REQUIRE(isUnlockedSoon());
        settle();
    }
    QString who() { return find<QLineEdit>("who")->text(); }
};

constexpr Pin pin{'0', '0', '4', '7', '1', '1'};

} // namespace

TEST_CASE("a lock in mid-sentence shows names of members and nothing else, and a PIN brings the sentence back")
{
    SharedSeat seat;
    seat.givePin(pin);
    seat.type(QStringLiteral("Amina K"));
    seat.lock();
    const QString read = seat.allRead();
    CHECK(read.contains(QLatin1String("Clifton Hub")));
    CHECK_FALSE(read.contains(QLatin1String("Amina")));
    CHECK(seat.program->window().windowTitle() == QLatin1String("Hubdesk"));
    // Keys of the desk do nothing here.
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_Escape);
    CHECK(seat.program->window().isLocked());
    seat.type(QStringLiteral("004712"));
    CHECK(seat.program->window().isLocked());
    seat.type(QStringLiteral("004711"));
    CHECK_FALSE(seat.program->window().isLocked());
    CHECK(seat.who() == QLatin1String("Amina K"));
}

TEST_CASE("another member carries on with their own words, finds nothing of the other's, and both drafts wait")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.givePin(pin);
    seat.type(QStringLiteral("Amina K"));
    seat.lock();
    seat.choose(QStringLiteral("Ama"));
    seat.words(seat.amasWords);
    CHECK(seat.hub().session().name == QLatin1String("Ama"));
    CHECK(seat.find<QLabel>("signedIn")->text().contains(QLatin1String("Ama")));
    CHECK(seat.who().isEmpty());
    // A volunteer is led to no page that would send them away.
    CHECK_FALSE(seat.find("sheetPage"));
    CHECK_FALSE(seat.find("addMember"));
    seat.press(Qt::Key_F2);
    seat.type(QStringLiteral("Ben"));

    seat.lock();
    seat.choose(QStringLiteral("Dee"));
    seat.type(QStringLiteral("004711"));
    CHECK_FALSE(seat.program->window().isLocked());
    CHECK(seat.hub().session().name == QLatin1String("Dee"));
    CHECK(seat.who() == QLatin1String("Amina K"));

    seat.lock();
    seat.choose(QStringLiteral("Ama"));
    seat.words(seat.amasWords);
    CHECK(seat.who() == QLatin1String("Ben"));
}

TEST_CASE("an open box waits behind the lock for whoever opened it, and goes unanswered when somebody else carries on or nobody does")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.givePin(pin);
    int answers = 0;
    const auto open = [&] {
        auto *const box = new QMessageBox(&seat.program->window());
        box->addButton(QStringLiteral("Jo leaves"), QMessageBox::ActionRole);
        QObject::connect(box, &QDialog::finished, &seat.program->window(), [&answers] { ++answers; });
        box->open();
        Seat::settle();
        return QPointer(box);
    };
    const auto lockByIdle = [&] {
        seat.program->window().actions().of(ActionId::LockDesk)->trigger();
        Seat::settle();
        REQUIRE(seat.program->window().isLocked());
        // A box took the keyboard with it; whoever comes clicks on the window.
        seat.program->window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&seat.program->window()));
        Seat::settle();
    };
    const auto dees = open();
    lockByIdle();
    CHECK_FALSE(dees->isVisible());
    seat.type(QStringLiteral("004711"));
    REQUIRE(dees);
    CHECK(dees->isVisible());
    lockByIdle();
    seat.choose(QStringLiteral("Ama"));
    seat.words(seat.amasWords);
    CHECK_FALSE(dees);
    const auto amas = open();
    lockByIdle();
    seat.push("closeHub");
    CHECK_FALSE(amas);
    CHECK(seat.program->hub() == nullptr);
    CHECK(answers == 0);
}

TEST_CASE("whoever comes back to an open card in a later hour has looked again, and the person's register says so")
{
    SharedSeat seat;
    seat.givePin(pin);
    const PersonId kit = *seat.hub().people.add({QStringLiteral("Kit Adair"), PersonName::Kind::Known});
    seat.press(Qt::Key_2, Qt::ControlModifier);
    seat.find<PeoplePage>("peoplePage")->openPerson(kit);
    REQUIRE(seat.hub().registers.ofPerson(kit)->lines.size() == 1);
    seat.lock();
    seat.type(QStringLiteral("004711"));
    CHECK(seat.hub().registers.ofPerson(kit)->lines.size() == 1);
    seat.lock();
    seat.clock.addMinutes(61);
    CHECK(seat.hub().registers.ofPerson(kit)->lines.size() == 1);
    seat.type(QStringLiteral("004711"));
    CHECK(seat.hub().registers.ofPerson(kit)->lines.size() == 2);
}

TEST_CASE("a visit belongs to whoever is signed in when it is logged")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.lock();
    seat.choose(QStringLiteral("Ama"));
    seat.words(seat.amasWords);
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_7);
    seat.press(Qt::Key_Return);
    REQUIRE(seat.visitsToday() == 1);
    CHECK(seat.hub().contacts.today()->rows.front().worker == QLatin1String("Ama"));
}

TEST_CASE("wrong words leave the desk locked, and say so")
{
    SharedSeat seat;
    seat.lock();
    seat.type(QStringLiteral("not these words"));
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return seat.allRead().contains(QLatin1String("do not open this hub")); }, 10'000));
    CHECK(seat.program->window().isLocked());
    seat.find("words")->setFocus();
    seat.words(seat.deesWords);
    CHECK(seat.hub().session().name == QLatin1String("Dee"));
}

TEST_CASE("the hub is closed from the locked desk, and then shows nothing at all")
{
    SharedSeat seat;
    seat.lock();
    seat.push("closeHub");
    CHECK_FALSE(seat.program->hub());
    CHECK_FALSE(seat.program->window().isLocked());
    CHECK(seat.find("signInPage"));
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Clifton Hub")));
}

TEST_CASE("a desk without a hand on it locks itself, and the example only hides")
{
    SharedSeat seat;
    auto *const timer = seat.program->findChild<QTimer *>(QStringLiteral("idleTimer"));
    REQUIRE(timer);
    CHECK(timer->isActive());
    CHECK(timer->intervalAsDuration() == std::chrono::minutes(2));
    timer->start(1);
    REQUIRE(QTest::qWaitFor([&] { return seat.program->window().isLocked(); }, 5'000));

    Seat example;
    example.make(true);
    example.startIn(example.folder);
    REQUIRE(example.isOpenSoon());
    example.program->findChild<QTimer *>(QStringLiteral("idleTimer"))->start(1);
    REQUIRE(QTest::qWaitFor([&] { return example.program->window().isScreenHidden(); }, 5'000));
    CHECK_FALSE(example.program->window().isLocked());
}

TEST_CASE("a lead lets somebody in by keyboard, who signs in with the words they typed")
{
    SharedSeat seat;
    seat.press(Qt::Key_4, Qt::ControlModifier);
    seat.find("memberName")->setFocus();
    seat.type(QStringLiteral("Ama"));
    seat.press(Qt::Key_Return);
    const QString offered = seat.find<QLabel>("memberOffered")->text();
    CHECK(offered.split(u' ').size() == 4);
    seat.type(offered);
    seat.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return seat.allRead().contains(QLatin1String("can sign in now.")); }, 10'000));
    seat.lock();
    seat.choose(QStringLiteral("Ama"));
    seat.words(offered);
    CHECK(seat.hub().session().level == AccessLevel::Worker);
}

TEST_CASE("a PIN is chosen on the page of who gets in, typed twice, and opens the desk from then on")
{
    SharedSeat seat;
    seat.press(Qt::Key_4, Qt::ControlModifier);
    seat.find("pin")->setFocus();
    seat.type(QStringLiteral("12345"));
    seat.press(Qt::Key_Return);
    seat.type(QStringLiteral("12345"));
    seat.press(Qt::Key_Return);
    CHECK_FALSE(*seat.hub().signIns.hasPin());
    seat.find<QLineEdit>("pin")->setText(QStringLiteral("123456"));
    seat.find<QLineEdit>("pinAgain")->setText(QStringLiteral("123457"));
    seat.push("keepPin");
    CHECK_FALSE(*seat.hub().signIns.hasPin());
    seat.find<QLineEdit>("pinAgain")->setText(QStringLiteral("123456"));
    seat.push("keepPin");
    CHECK(*seat.hub().signIns.hasPin());
    seat.lock();
    seat.type(QStringLiteral("123456"));
    CHECK_FALSE(seat.program->window().isLocked());
    // Where they were.
    CHECK(seat.program->window().openedPage() == QLatin1String("members"));
}

TEST_CASE("a lead lets somebody go, whose words then open nothing, and everybody else gets in as before")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.press(Qt::Key_4, Qt::ControlModifier);
    // Thought better of.
    seat.push("memberLeaves");
    REQUIRE(seat.prompts.asked.size() == 1);
    CHECK(seat.hub().signIns.members().size() == 2);
    seat.prompts.answers = {0};
    seat.push("memberLeaves");
    REQUIRE(QTest::qWaitFor([&] { return seat.allRead().contains(QLatin1String("has left.")); }, 10'000));
    CHECK(seat.hub().signIns.members().size() == 1);
    seat.press(Qt::Key_1, Qt::ControlModifier);
    seat.press(Qt::Key_F2);
    seat.press(Qt::Key_7);
    seat.press(Qt::Key_Return);
    CHECK(seat.visitsToday() == 1);
    seat.startIn(seat.folder);
    CHECK_FALSE(seat.allRead().contains(QLatin1String("Ama")));
    seat.type(seat.deesWords);
    seat.press(Qt::Key_Return);
    REQUIRE(seat.isOpenSoon());
    CHECK(seat.visitsToday() == 1);
}

TEST_CASE("nobody is left out of the page of who gets in, with members to let go")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.press(Qt::Key_4, Qt::ControlModifier);
    QTest::qWait(1);
    CHECK(accessibilityFaults(seat.program->window()).join(u'\n').toStdString() == "");
}

TEST_CASE("somebody leaves while the window goes on: a visit logged meanwhile is kept, and only their words stop opening the hub")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.press(Qt::Key_4, Qt::ControlModifier);
    seat.prompts.answers = {0};
    seat.push("memberLeaves");
    // The key is being changed on another thread now; or it just was, and this is written under the new one.
    ContactDraft draft;
    draft.supports = {codes::justHere};
    REQUIRE(seat.hub().contacts.record(draft));
    REQUIRE(QTest::qWaitFor([&] { return seat.allRead().contains(QLatin1String("has left")); }, 10'000));
    CHECK(seat.visitsToday() == 1);
    CHECK(seat.find("memberLeaves") == nullptr);

    seat.program.reset();
    const auto opens = [&seat](const QString &name, const QString &said) {
        auto unlocked = unlockStore(seat.folder, {name, said}, seat.around);
        return unlocked ? openStore(std::move(*unlocked), seat.around) : Result<OpenedHub>(unlocked.error());
    };
    CHECK_FALSE(opens(QStringLiteral("Ama"), seat.amasWords));
    const auto opened = opens(QStringLiteral("Dee"), seat.deesWords);
    REQUIRE(opened);
    CHECK(opened->hub->contacts.today()->rows.size() == 1);
}

TEST_CASE("letting somebody go can be thought better of, and then nobody has left")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.press(Qt::Key_4, Qt::ControlModifier);
    seat.prompts.answers = {1};
    seat.push("memberLeaves");
    CHECK(seat.find("memberLeaves") != nullptr);
    CHECK(seat.hub().members.list()->members.size() == 2);
}

TEST_CASE("what was done is a lead's page, and is gone when somebody else carries on")
{
    SharedSeat seat;
    seat.letAmaIn();
    seat.press(Qt::Key_8, Qt::ControlModifier);
    REQUIRE(seat.program->window().openedPage() == QLatin1String("done"));
    seat.lock();
    seat.choose(QStringLiteral("Ama"));
    seat.words(seat.amasWords);
    CHECK(seat.program->window().openedPage() == QLatin1String("today"));
    seat.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(seat.program->window().openedPage() == QLatin1String("today"));
    CHECK_FALSE(seat.find("donePage"));
}

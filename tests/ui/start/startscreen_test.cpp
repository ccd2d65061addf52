// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/start/startdesk.h"
#include "ui/start/openingwords.h"
#include "ui/start/stores.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QTimer>

using namespace hub;
using namespace hub::test;

/// From the choices to the questions, with the store to be kept in the test's folder.
static void goToNewHub(StartDesk &desk)
{
    desk.push("startHub");
    CHECK(desk.page() == QLatin1String("newHubPage"));
    desk.prompts.paths = {desk.dir.path()};
    desk.push("choosePlace");
    desk.find("hubName")->setFocus();
}

TEST_CASE("a hub is started with the keyboard alone, and opens again with the words that were offered")
{
    StartDesk desk;
    CHECK(desk.focus() == QLatin1String("startHub"));
    goToNewHub(desk);
    desk.type(QStringLiteral("Clifton Hub"));
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("workerName"));
    desk.type(QStringLiteral("Dee"));
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("words"));
    const QString offered = desk.find<QLabel>("offeredWords")->text();
    CHECK(offered.split(u' ').size() == 5);
    desk.type(QStringLiteral("  ") + offered.toUpper());
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForOpened());
    CHECK(desk.hub().team.hub()->name == QLatin1String("Clifton Hub"));
    CHECK(desk.hub().session().name == QLatin1String("Dee"));
    CHECK(desk.hub().session().level == AccessLevel::Lead);
    const QString folder = desk.dir.filePath(QStringLiteral("Clifton Hub.hubdesk"));
    CHECK(desk.screen->folder() == folder);
    CHECK(QDir(folder).exists());
    // The words are not left in the window.
    CHECK(desk.find<QLineEdit>("words")->text().isEmpty());

    desk.close();
    desk.screen->openFolder(folder);
    CHECK(desk.page() == QLatin1String("signInPage"));
    CHECK(desk.focus() == QLatin1String("words"));
    desk.type(offered);
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
}

TEST_CASE("a slip in the offered words is said before anything is made, and what was typed stays")
{
    StartDesk desk;
    goToNewHub(desk);
    desk.type(QStringLiteral("Clifton Hub"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("Dee"));
    desk.press(Qt::Key_Return);
    desk.type(desk.find<QLabel>("offeredWords")->text().chopped(1));
    const QString typed = desk.find<QLineEdit>("words")->text();
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.screen->isBusy());
    CHECK(desk.description("words").contains(QLatin1String("slip")));
    CHECK(desk.focus() == QLatin1String("words"));
    CHECK(desk.find<QLineEdit>("words")->text() == typed);
    CHECK(desk.find<QLineEdit>("hubName")->text() == QLatin1String("Clifton Hub"));
    CHECK_FALSE(QDir(desk.dir.filePath(QStringLiteral("Clifton Hub.hubdesk"))).exists());
}

TEST_CASE("words of one's own open the hub too, and too few are refused in one sentence")
{
    StartDesk desk;
    goToNewHub(desk);
    desk.type(QStringLiteral("Clifton Hub"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("Dee"));
    desk.push("ownWords");
    CHECK_FALSE(desk.find("offeredWords"));
    CHECK(desk.focus() == QLatin1String("words"));
    desk.type(QStringLiteral("a"));
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    CHECK(desk.page() == QLatin1String("newHubPage"));
    CHECK(desk.description("words").contains(QLatin1String("too few")));
    CHECK(desk.find<QLineEdit>("workerName")->text() == QLatin1String("Dee"));
    desk.find<QLineEdit>("words")->selectAll();
    QApplication::clipboard()->setText(QString::fromUtf8("wszystko będzie dobrze kiedyś"));
    desk.press(Qt::Key_V, Qt::ControlModifier); // a simulated keyboard has no Polish letters
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
}

TEST_CASE("starting asks for the hub's name and the maker's, and says why it cannot go on without")
{
    StartDesk desk;
    goToNewHub(desk);
    desk.push("makeHub");
    CHECK(desk.focus() == QLatin1String("hubName"));
    CHECK(desk.description("hubName").contains(QLatin1String("Enter a name")));
    desk.type(QStringLiteral("Clifton"));
    desk.push("makeHub");
    CHECK(desk.focus() == QLatin1String("workerName"));
    CHECK_FALSE(desk.screen->isBusy());
}

TEST_CASE("wrong words get one sentence, and what was typed is still there")
{
    StartDesk desk;
    desk.make();
    desk.screen->openFolder(desk.folder);
    CHECK(desk.find<QAbstractButton>("member")->isChecked());
    CHECK(desk.find<QAbstractButton>("member")->text() == QLatin1String("Dee"));
    desk.type(QStringLiteral("apple river lamp stone clod"));
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    CHECK(desk.page() == QLatin1String("signInPage"));
    CHECK(desk.description("words").contains(QLatin1String("do not open this hub")));
    CHECK(desk.find<QLineEdit>("words")->text() == QLatin1String("apple river lamp stone clod"));
    CHECK(desk.focus() == QLatin1String("words"));
    CHECK(desk.find<QAbstractButton>("member")->isChecked());
    // Typing goes over what stands there.
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
}

TEST_CASE("words are hidden until somebody wants to see them, and can be pasted")
{
    StartDesk desk;
    desk.make();
    desk.screen->openFolder(desk.folder);
    auto *const words = desk.find<QLineEdit>("words");
    CHECK(words->echoMode() == QLineEdit::Password);
    QApplication::clipboard()->setText(desk.words);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(words->text() == desk.words);
    desk.push("showWords");
    CHECK(words->echoMode() == QLineEdit::Normal);
    words->setFocus();
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
    desk.close();
    desk.screen->openFolder(desk.folder);
    CHECK(desk.find<QLineEdit>("words")->echoMode() == QLineEdit::Password);
    CHECK(desk.find<QLineEdit>("words")->text().isEmpty());
}

TEST_CASE("the window goes on while the keys are made, and a second Enter begins nothing")
{
    StartDesk desk;
    desk.make();
    desk.derivation.held = true;
    desk.screen->openFolder(desk.folder);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    int ticks = 0;
    QTimer timer;
    timer.callOnTimeout([&] { ++ticks; });
    timer.start(1);
    REQUIRE(QTest::qWaitFor([&] { return ticks >= 5; }, 5'000));
    CHECK(desk.screen->isBusy());
    CHECK(desk.allRead().contains(QString::fromUtf8("Opening…")));
    CHECK_FALSE(desk.find("words")->isEnabled());
    QTest::keyClick(desk.screen.get(), Qt::Key_Return);
    desk.screen->openFolder(desk.folder);
    desk.derivation.letGo();
    CHECK(desk.waitForOpened());
    CHECK_FALSE(desk.screen->take());
}

TEST_CASE("closing while the keys are made waits for them and leaves nothing behind")
{
    StartDesk desk;
    desk.make();
    desk.derivation.held = true;
    desk.screen->openFolder(desk.folder);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    CHECK(desk.screen->isBusy());
    desk.derivation.letGo();
    desk.screen.reset();
    desk.derivation.held = false;
    desk.open();
    desk.screen->openFolder(desk.folder);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
}

TEST_CASE("the sign-in shows names of members and nothing else that stands in the hub")
{
    StartDesk desk;
    desk.make();
    desk.screen->openFolder(desk.folder);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForOpened());
    REQUIRE(desk.hub().people.add({QStringLiteral("canaryperson"), PersonName::Kind::Known}));
    desk.close();
    desk.screen->openFolder(desk.folder);
    QString all = desk.allRead();
    for (const auto *const button : desk.screen->findChildren<QAbstractButton *>())
        all += button->text();
    CHECK(all.contains(QLatin1String("Dee")));
    CHECK_FALSE(all.contains(QLatin1String("canaryperson")));
    CHECK_FALSE(all.contains(QLatin1String("Clifton Hub"))); // only the folder's own name
    CHECK(desk.screen->windowTitle().isEmpty());
}

TEST_CASE("an example opens at once, without words")
{
    StartDesk desk;
    desk.make(true);
    desk.screen->openFolder(desk.folder);
    REQUIRE(desk.waitForOpened());
    CHECK(desk.hub().session().example);
}

TEST_CASE("a folder that holds no hub is said, and those opened lately are offered")
{
    StartDesk desk;
    desk.make();
    stores::remember(desk.folder, desk.settings);
    stores::remember(desk.dir.filePath(QStringLiteral("gone.hubdesk")), desk.settings);
    desk.push("openHub");
    CHECK(desk.page() == QLatin1String("openHubPage"));
    CHECK(desk.screen->findChildren<QAbstractButton *>(QStringLiteral("recentHub")).size() == 1);
    REQUIRE(QDir(desk.dir.path()).mkdir(QStringLiteral("photos")));
    desk.prompts.paths = {desk.dir.filePath(QStringLiteral("photos"))};
    desk.push("chooseFolder");
    CHECK(desk.page() == QLatin1String("openHubPage"));
    CHECK(desk.allRead().contains(QLatin1String("does not hold a hub")));
    desk.push("recentHub");
    CHECK(desk.page() == QLatin1String("signInPage"));
    desk.push("otherHub");
    CHECK(desk.page() == QLatin1String("choicesPage"));
}

TEST_CASE("a hub that another program has open is said on the sign-in, and opens when it is free")
{
    StartDesk desk;
    desk.make();
    auto unlocked = unlockStore(desk.folder, {{}, desk.words}, desk.around);
    REQUIRE(unlocked);
    auto other = openStore(std::move(*unlocked), desk.around);
    REQUIRE(other);
    desk.screen->openFolder(desk.folder);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    CHECK(desk.description("words").contains(QLatin1String("already open")));
    other->hub.reset();
    desk.press(Qt::Key_Return);
    CHECK(desk.waitForOpened());
}

TEST_CASE("a place for a new hub is free, and its name one that any drive takes")
{
    QTemporaryDir dir;
    const QString first = stores::placeFor(QStringLiteral("Clifton: Hub/2 \u0001"), dir.path());
    CHECK(first == dir.filePath(QStringLiteral("Clifton Hub2.hubdesk")));
    REQUIRE(QDir().mkpath(first));
    CHECK(stores::placeFor(QStringLiteral("Clifton Hub2"), dir.path())
        == dir.filePath(QStringLiteral("Clifton Hub2 2.hubdesk")));
    CHECK(stores::placeFor(QStringLiteral("../.."), dir.path()) == dir.filePath(QStringLiteral("Our hub.hubdesk")));
    CHECK(stores::placeFor(QString(300, u'x'), dir.path()).size() < dir.path().size() + 90);
    CHECK(stores::nameOf(first) == QLatin1String("Clifton Hub2"));
}

TEST_CASE("what a worker is told after opening says what happened and what to do, once each")
{
    QStringList texts;
    for (const auto notice :
        {OpeningNotice::NewIdentity, OpeningNotice::MembersFileStoodIn, OpeningNotice::ClockBehind}) {
        const PromptQuestion question = inWords(notice);
        CHECK(question.title.size() > 10);
        CHECK(question.text.count(u'.') >= 2);
        CHECK(question.answers.size() == 1);
        CHECK_FALSE(texts.contains(question.text));
        texts << question.text;
    }
}

TEST_CASE("every page before the hub can be heard, reached by Tab and hit")
{
    StartDesk desk;
    desk.make();
    const auto faults = [&] {
        QTest::qWait(1); // for the new page's lines to find their places
        return accessibilityFaults(*desk.screen).join(u'\n').toStdString();
    };
    CHECK(faults() == "");
    desk.push("startHub");
    CHECK(faults() == "");
    desk.push("back");
    stores::remember(desk.folder, desk.settings);
    desk.push("openHub");
    CHECK(faults() == "");
    desk.push("recentHub");
    CHECK(faults() == "");
}

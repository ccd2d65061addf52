// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lint.h"
#include "tests/ui/start/startdesk.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>

using namespace hub;
using namespace hub::test;

namespace {

/// A computer with nothing on it but a backup of a hub with one visit.
struct LostDesk : StartDesk {
    QString backup = dir.filePath(QStringLiteral("stick.hubback"));

    LostDesk()
    {
        make();
        auto unlocked = unlockStore(folder, {{}, words}, around);
        REQUIRE(unlocked);
        auto opened = openStore(std::move(*unlocked), around);
        REQUIRE(opened);
        ContactDraft draft;
        draft.supports = {codes::justHere};
        draft.visitors = {{std::nullopt, QStringLiteral("Amina K"), false}};
        REQUIRE(opened->hub->contacts.record(draft));
        REQUIRE(opened->hub->backups.make(backup));
        opened->hub.reset();
        REQUIRE(QDir(folder).removeRecursively());
        push("bringBackHub");
        CHECK(page() == QLatin1String("restorePage"));
        prompts.paths = {dir.path()};
        push("choosePlace");
        find("backupFile")->setFocus();
    }
    QString restored() const { return dir.filePath(QStringLiteral("Our hub.hubdesk")); }
    QString besides() const
    {
        return QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' ');
    }
};

} // namespace

TEST_CASE("a lost computer's hub comes back from a backup with a lead's words, by keyboard alone")
{
    LostDesk desk;
    CHECK(accessibilityFaults(*desk.screen).join(u'\n').toStdString() == "");
    desk.find("backupFile")->setFocus();
    desk.type(desk.backup);
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("backupWords"));
    CHECK(desk.description("backupFile").contains(QLatin1String("The words of")));
    CHECK(desk.find<QLineEdit>("backupWords")->echoMode() == QLineEdit::Password);
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    REQUIRE(desk.page() == QLatin1String("signInPage"));
    CHECK(desk.find<QLabel>("signInStatus")->text().contains(
        QLatin1String("back as it was on Saturday 21 November 2026, 10:30am")));
    desk.type(desk.words);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.waitForOpened());
    CHECK(desk.screen->folder() == desk.restored());
    CHECK(desk.hub().contacts.today()->rows.size() == 1);
    CHECK(desk.hub().people.find(QStringLiteral("Amina"))->size() == 1);
    // The words are not left in the window.
    for (const auto *const field : desk.screen->findChildren<QLineEdit *>())
        CHECK_FALSE(field->text().contains(QLatin1String("river")));
}

TEST_CASE("wrong words bring nothing back, say so in one sentence, and keep what was typed")
{
    LostDesk desk;
    const QString before = desk.besides();
    desk.type(desk.backup);
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("some other words entirely"));
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    CHECK(desk.page() == QLatin1String("restorePage"));
    CHECK(desk.focus() == QLatin1String("backupWords"));
    CHECK(desk.description("backupWords").contains(QLatin1String("do not open that backup")));
    CHECK(desk.find<QLineEdit>("backupWords")->text() == QLatin1String("some other words entirely"));
    CHECK(desk.besides() == before);
    desk.type(desk.words); // over what stands there
    desk.press(Qt::Key_Return);
    desk.waitForAnswer();
    CHECK(desk.page() == QLatin1String("signInPage"));
}

TEST_CASE("a file that is no backup is said at once, and missing answers are asked for where they belong")
{
    LostDesk desk;
    desk.push("restoreHub");
    CHECK(desk.focus() == QLatin1String("backupFile"));
    CHECK(desk.description("backupFile").contains(QLatin1String("Choose the backup first")));
    QFile rubbish(desk.dir.filePath(QStringLiteral("rubbish.hubback")));
    REQUIRE(rubbish.open(QIODevice::WriteOnly));
    rubbish.write("not a backup");
    rubbish.close();
    desk.type(rubbish.fileName());
    desk.press(Qt::Key_Return);
    CHECK(desk.description("backupFile").contains(QLatin1String("not a backup of a hub")));
    desk.press(Qt::Key_Return);
    CHECK(desk.focus() == QLatin1String("backupWords"));
    CHECK(desk.description("backupWords").contains(QLatin1String("Type the words")));
    CHECK_FALSE(desk.screen->isBusy());
}

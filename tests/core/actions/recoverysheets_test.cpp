// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskondisk.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

struct Sheeted : DeskOnDisk {
    QString sheet;
    const QString fresh = QStringLiteral("quite other words now");

    Sheeted()
    {
        const auto hub = make();
        DeskOnDisk::add(*hub, "Sam", AccessLevel::Worker);
        sheet = addSheet(*hub);
    }
    static QString addSheet(Hub &hub)
    {
        const auto made = hub.members.prepareSheet(QString::number(hub.members.sheetsEver() + 1));
        REQUIRE(made);
        REQUIRE(hub.members.addSheets({*made}, Members::OlderSheets::Stay));
        return made->words;
    }
    Result<OpenedHub> openBySheet(const char *who, const QString &said, const QString &newWords)
    {
        auto unlocked = unlockStore(folder, {QString::fromUtf8(who), said, newWords}, around);
        return unlocked ? openStore(std::move(*unlocked), around) : Result<OpenedHub>(unlocked.error());
    }
};

int teamKeysOf(const MembersFile &file, const UnlockedHolder &holder)
{
    const auto &keys = file.roster().teamKeys();
    return int(std::count_if(
        keys.begin(), keys.end(), [&](const TeamKey &key) { return file.teamSecret(key, holder).has_value(); }));
}

} // namespace

TEST_CASE("a recovery sheet is twelve words that open what a lead can")
{
    Sheeted desk;
    CHECK(desk.sheet.split(u' ').size() == 12);
    const auto file = MembersFile::read(desk.bytesOf("members"));
    REQUIRE(file);
    const auto opened = file->unlockSheet(secretWords(desk.sheet.toUpper()), desk.derivation);
    REQUIRE(opened);
    const auto dee = file->unlock(*file->memberNamed(QStringLiteral("Dee")), secretWords(desk.words), desk.derivation);
    REQUIRE(dee);
    CHECK(opened->storeKey == dee->storeKey);
    CHECK(teamKeysOf(*file, *opened) == 2);
    CHECK_FALSE(desk.bytesOf("members").contains(desk.sheet.toUtf8()));
}

TEST_CASE("a sheet gives a lead new words, is spent by that, and another stands in its place")
{
    Sheeted desk;
    QString next;
    {
        auto opened = desk.openBySheet("Dee", desk.sheet, desk.fresh);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        REQUIRE(opened->newSheet);
        next = opened->newSheet->words;
        CHECK(next != desk.sheet);
        CHECK(opened->hub->session().level == AccessLevel::Lead);
        CHECK(opened->hub->members.list()->sheets == 1);
        DeskOnDisk::add(*opened->hub, "Cho", AccessLevel::Lead);
    }
    CHECK(desk.refusal("Dee", desk.words) == Error::Kind::WrongWords);
    CHECK(desk.openBySheet("Dee", desk.sheet, desk.fresh).error().kind == Error::Kind::WrongWords);
    CHECK(desk.as("Dee", desk.fresh)->may(Op::EditMembers));
    CHECK(desk.as("Cho", DeskOnDisk::wordsOf("Cho"))->may(Op::EditMembers));
    CHECK(desk.as("Sam", DeskOnDisk::wordsOf("Sam"))->session().level == AccessLevel::Worker);
    for (const char *name : {"members", "members.before"}) {
        const auto file = MembersFile::read(desk.bytesOf(name));
        REQUIRE(file);
        CHECK(file->unlockSheet(secretWords(desk.sheet), desk.derivation).error().kind == Error::Kind::WrongWords);
        const auto opened = file->unlockSheet(secretWords(next), desk.derivation);
        REQUIRE(opened);
        CHECK(teamKeysOf(*file, *opened) == 4);
        CHECK(file->roster().newestKey(TeamKeyPurpose::Backup)->generation == 2);
    }
}

TEST_CASE("a sheet does nothing by halves: without new words, for nobody but a lead, with a slip, it stays what it is")
{
    Sheeted desk;
    const QByteArray before = desk.bytesOf("members");
    CHECK(desk.openBySheet("Dee", desk.sheet, {}).error().kind == Error::Kind::SheetNeedsWords);
    CHECK(desk.openBySheet("Dee", desk.sheet, QStringLiteral("few")).error().kind == Error::Kind::WordsTooShort);
    CHECK(desk.openBySheet("Sam", desk.sheet, desk.fresh).error().kind == Error::Kind::NotAllowed);
    CHECK(desk.openBySheet("", desk.sheet, desk.fresh).error().kind == Error::Kind::MemberUnclear);
    QStringList slip = desk.sheet.split(u' ');
    std::swap(slip[0], slip[1]);
    slip[11] = slip[0];
    CHECK(desk.openBySheet("Dee", slip.join(u' '), desk.fresh).error().kind == Error::Kind::WrongWords);
    CHECK(desk.bytesOf("members") == before);
    CHECK(desk.as("Dee", desk.words)->may(Op::EditMembers));
}

TEST_CASE("new sheets can end those before them")
{
    Sheeted desk;
    const auto hub = desk.as("Dee", desk.words);
    const auto second = hub->members.prepareSheet(QStringLiteral("2"));
    const auto third = hub->members.prepareSheet(QStringLiteral("3"));
    REQUIRE(hub->members.addSheets({*second, *third}, Members::OlderSheets::End));
    CHECK(hub->members.list()->sheets == 2);
    CHECK(hub->members.list()->sheetsWanted() == 0);
    CHECK(hub->members.sheetsEver() == 3);
    for (const char *name : {"members", "members.before"}) {
        const auto file = MembersFile::read(desk.bytesOf(name));
        CHECK_FALSE(file->unlockSheet(secretWords(desk.sheet), desk.derivation));
        CHECK(file->unlockSheet(secretWords(third->words), desk.derivation));
    }
}

TEST_CASE("a sheet still opens after somebody left")
{
    Sheeted desk;
    {
        const auto hub = desk.as("Dee", desk.words);
        REQUIRE(hub->members.leave(hub->members.named(QStringLiteral("Sam"))->id));
    }
    CHECK(desk.openBySheet("Dee", desk.sheet, desk.fresh).has_value());
}

TEST_CASE("a sheet opens a store that was copied elsewhere, which goes on as another desk")
{
    Sheeted desk;
    const QString copy = desk.dir.filePath(QStringLiteral("Copy.hubdesk"));
    DeskOnDisk::copyFolder(desk.folder, copy);
    desk.folder = copy;
    {
        const auto opened = desk.openBySheet("Dee", desk.sheet, desk.fresh);
        INFO((opened ? QString() : opened.error().detail).toStdString());
        REQUIRE(opened);
        CHECK(opened->notices == std::vector{OpeningNotice::NewIdentity});
    }
    CHECK(desk.as("Dee", desk.fresh)->may(Op::EditMembers));
}

TEST_CASE("only leads make recovery sheets")
{
    Sheeted desk;
    const auto sam = desk.as("Sam", DeskOnDisk::wordsOf("Sam"));
    const auto made = sam->members.prepareSheet(QStringLiteral("2"));
    REQUIRE(made);
    CHECK(sam->members.addSheets({*made}, Members::OlderSheets::Stay).error().kind == Error::Kind::NotAllowed);
    CHECK(sam->members.list()->sheets == 1);
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restoring.h"

#include "core/makingfolder.h"
#include "core/security/deskidentity.h"
#include "core/sharing/backupfile.h"
#include "core/store/settingnames.h"
#include "core/store/storecopy.h"

#include <QFileInfo>

#include <algorithm>

namespace hub {

namespace {

Error damaged(const char *what)
{
    return {Error::Kind::BackupDamaged, QLatin1String(what)};
}

// Said of the copy in a backup, which is not the store in use.
Error ofBackup(const Error &error)
{
    const bool isDamage = error.kind == Error::Kind::StoreDamaged || error.kind == Error::Kind::MembersDamaged;
    return isDamage ? Error{Error::Kind::BackupDamaged, error.detail} : error;
}

const HolderKeys *keysOf(const Roster &roster, const KeyHolder &holder)
{
    if (holder.kind == KeyHolder::Kind::Member) {
        const RosterMember *member = roster.member(MemberId{holder.id});
        return member ? &member->keys : nullptr;
    }
    const auto isIt = [&](const RosterSheet &sheet) { return sheet.id.raw == holder.id; };
    const auto sheet = std::find_if(roster.sheets().begin(), roster.sheets().end(), isIt);
    return sheet == roster.sheets().end() ? nullptr : &sheet->keys;
}

Result<quint64> entriesIn(const StoreCopy &copy, const LogHead &head)
{
    quint64 changes = 0;
    LogHead found{head.desk, 0, {}, head.at};
    for (const Site &site : copy.sites().all()) {
        changes += site.lastSeq;
        if (site.id == head.desk)
            found = {site.id, site.lastSeq, site.chainHead, head.at};
    }
    return found == head ? Result<quint64>(changes) : Result<quint64>(damaged("another log than it says"));
}

/// All that is known once the backup has been read and found whole.
struct OpenedBackup {
    std::unique_ptr<BackupReader> reader;
    BackupClear::Opened opener;
    MembersFile members;
    std::unique_ptr<StoreCopy> copy;
    quint64 changes = 0;
};

Result<MembersFile> membersOf(const BackupReader &reader, const BackupClear::Opened &opener)
{
    auto members = MembersFile::read(reader.members());
    if (!members)
        return ofBackup(members.error());
    const Roster &roster = members->roster();
    // The clear part is not signed: who it says can open the backup must be who its roster says.
    const HolderKeys *keys = keysOf(roster, opener.holder);
    const TeamKey *team = roster.newestKey(TeamKeyPurpose::Backup);
    if (!keys || keys->seal != opener.secrets.seal.publicKey || keys->sign != opener.secrets.sign.publicKey || !team
        || team->publicKey != reader.clear().backupKey)
        return damaged("the clear part is another team's");
    const BackupContents &contents = reader.contents();
    const RosterDesk *desk = roster.desk(contents.head.desk);
    if (!desk || members->desk().facts.id != contents.head.desk)
        return damaged("another desk's members");
    const bool isSigned
        = contents.signedHead && isSignedBy(desk->facts.sign, contents.head, *contents.signedHead);
    if (!isSigned && !(members->isExample() && !contents.signedHead))
        return damaged("the log's head is not signed by its desk");
    return members;
}

Result<std::unique_ptr<StoreCopy>> copyOf(BackupReader &reader, const MembersFile &members)
{
    auto copy = StoreCopy::open(reader, reader.contents().storeKey.view().toByteArray());
    if (!copy)
        return ofBackup(copy.error());
    const auto team = (*copy)->setting(settings::team);
    if (!team)
        return ofBackup(team.error());
    const auto *bytes = std::get_if<QByteArray>(&*team);
    if (!bytes || *bytes != toBytes(members.roster().team()))
        return damaged("another team's store");
    return copy;
}

Result<OpenedBackup> openBackup(const RestoreRequest &request, const Surroundings &around, const RestoreProgress &progress)
{
    auto reader = BackupReader::at(request.file);
    if (!reader)
        return reader.error();
    const qint64 all = 2 * (*reader)->fileBytes();
    const auto goOn = [&](qint64 done) { return !progress || progress(std::min(done, all), all); };
    auto opener = (*reader)->clear().open(secretWords(request.words), around.derivation, [&] { return goOn(0); });
    if (!opener)
        return opener.error();
    if (const auto done = (*reader)->readThrough(opener->fileKey, goOn); !done)
        return done.error();
    auto members = membersOf(**reader, *opener);
    if (!members)
        return members.error();
    auto copy = copyOf(**reader, *members);
    if (!copy)
        return copy.error();
    const qint64 before = (*reader)->fileBytes();
    if (const auto done = (*copy)->check([&] { return goOn(before); }); !done)
        return ofBackup(done.error());
    const auto changes = entriesIn(**copy, (*reader)->contents().head);
    if (!changes)
        return changes.error();
    return OpenedBackup{std::move(*reader), std::move(*opener), std::move(*members), std::move(*copy), *changes};
}

/// The desk that goes on with the store.
struct NextDesk {
    DeskKeys keys = DeskKeys::make();
    SecretBytes storeKey = SecretBytes::random(32);
};

// The desk says who it is, and that its newest backup is the one it came from.
Result<SecretBytes> settle(const QString &file, const NextDesk &next, const LogHead &head, const Surroundings &around)
{
    Database::Options options;
    options.file = file;
    options.key = next.storeKey.view().toByteArray();
    auto store = Store::open(options, next.keys.id, around.clock, around.ids);
    if (!store)
        return store.error();
    const auto identityKey = (*store)->setting(settings::identityKey);
    const auto *bytes = identityKey ? std::get_if<QByteArray>(&*identityKey) : nullptr;
    if (!bytes || bytes->size() != 32)
        return damaged("identity key");
    const std::pair<QString, Value> said[]
        = {{settings::desk, next.keys.id.toBytes()}, {settings::newestBackup, head.at.ms}};
    for (const auto &[name, value] : said) {
        if (const auto done = (*store)->setSetting(name, value); !done)
            return done.error();
    }
    return SecretBytes::copyOf(*bytes);
}

Result<void> rebuildIn(const QString &folder, OpenedBackup &backup, const Surroundings &around, NextDesk next,
    const RestoreProgress &progress)
{
    const qint64 size = backup.reader->fileBytes();
    const auto goOn = [&](qint64 done) { return !progress || progress(std::min(size + done, 2 * size), 2 * size); };
    auto making = MakingFolder::beside(folder);
    if (!making)
        return making.error();
    const auto members = backup.members.restoredAs(
        next.keys, backup.opener.holder, backup.opener.secrets.sign, next.storeKey, around.clock);
    if (!members)
        return ofBackup(members.error());
    const QString file = making->path() + QStringLiteral("/store.db");
    if (const auto done = backup.copy->writeTo(file, next.storeKey.view().toByteArray(), goOn); !done)
        return done;
    const auto identityKey = settle(file, next, backup.reader->contents().head, around);
    if (!identityKey)
        return identityKey.error();
    if (const auto done = members->write(making->path()); !done)
        return done;
    if (const auto done = making->moveTo(folder); !done)
        return done;
    // Without an identity the desk would just go on under another new one, so that a failure here loses nothing.
    const auto place = placeOf(folder + QStringLiteral("/store.db"));
    if (!place)
        return {};
    DeskIdentity identity = DeskIdentity::of(std::move(next.keys), *place, around.clock.now());
    // Whoever was erased here since the backup is forgotten again before anything is shown (core/makestore), whichever desk it
    // was that erased them.
    identity.erased = DeskIdentity::erasedIn(around.profile, *identityKey);
    const auto kept = identity.write(around.profile, *identityKey);
    // Where somebody has to be forgotten, a desk that does not remember whom must not open.
    return identity.erased.empty() ? Result<void>() : kept;
}

} // namespace

Result<BackupGlance> glanceAtBackup(const QString &file)
{
    const auto reader = BackupReader::at(file);
    if (!reader)
        return reader.error();
    const auto &holders = (*reader)->clear().slots;
    const bool withoutWords
        = std::all_of(holders.begin(), holders.end(), [](const BackupSlot &slot) { return !slot.keys.words; });
    return BackupGlance{withoutWords, int(holders.size())};
}

Result<RestoredStore> restoreBackup(
    const RestoreRequest &request, const Surroundings &around, const RestoreProgress &progress)
{
    if (QFileInfo::exists(request.folder))
        return Error{Error::Kind::StoreExists};
    auto backup = openBackup(request, around, progress);
    if (!backup)
        return backup.error();
    const QString folder = QFileInfo(request.folder).absoluteFilePath();
    if (const auto done = rebuildIn(folder, *backup, around, NextDesk{}, progress); !done)
        return done.error();
    return RestoredStore{backup->reader->contents().head.at, backup->changes,
        backup->opener.holder.kind == KeyHolder::Kind::Sheet};
}

} // namespace hub

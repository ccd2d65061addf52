// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/upgradecopy.h"

#include "core/actions/backupfolder.h"
#include "core/security/deskidentity.h"
#include "core/sharing/backupmaking.h"
#include "core/store/migrations.h"
#include "core/store/settingnames.h"

namespace hub {

namespace {

/// What the store says of itself, read without touching its tables.
struct OlderStore {
    bool isOlder = false;
    Value desk;
    Value identityKey;
    Value backupFolder;
};

Result<Value> settingOf(Database &database, const QString &name)
{
    Statement get = database.query("setting_get");
    const auto row = get.bind(1, name).step();
    if (!row)
        return row.error();
    return *row ? get.value(0) : Value();
}

Result<OlderStore> readOlder(const Database::Options &options)
{
    auto database = Database::open(options);
    if (!database)
        return database.error();
    const auto schema = schemaOf(**database);
    if (!schema)
        return schema.error();
    OlderStore older;
    older.isOlder = *schema > 0 && *schema < currentSchema();
    if (!older.isOlder)
        return older;
    const std::pair<Value *, QString> wanted[] = {{&older.desk, settings::desk},
        {&older.identityKey, settings::identityKey}, {&older.backupFolder, settings::backupFolder}};
    for (const auto &[into, name] : wanted) {
        auto value = settingOf(**database, name);
        if (!value)
            return value.error();
        *into = std::move(*value);
    }
    return older;
}

Result<void> writeInto(const QString &folder, const BackupSource &source)
{
    const auto path = placeForBackup(folder, source.desk, source.now);
    if (!path)
        return path.error();
    const auto written = writeBackup(*path, source, {});
    return written ? Result<void>() : Result<void>(written.error());
}

} // namespace

Result<void> keepBeforeUpgrade(const UpgradeCopy &copy, const Surroundings &around)
{
    const auto older = readOlder(copy.database);
    if (!older)
        return older.error();
    if (!older->isOlder || copy.members.isExample())
        return {};
    const auto *bytes = std::get_if<QByteArray>(&older->desk);
    const auto desk = bytes ? DeskId::fromBytes(*bytes) : std::nullopt;
    if (!desk)
        return Error{Error::Kind::StoreDamaged, QStringLiteral("desk")};
    // A store without its desk's identity was copied here: what it was copied from is its backup.
    const auto identity = DeskIdentity::readWith(around.profile, *desk, older->identityKey);
    if (!identity || identity->sign.publicKey != copy.members.desk().facts.sign)
        return {};
    const auto snapshot = StoreSnapshot::take(copy.database, {});
    if (!snapshot)
        return snapshot.error();
    const BackupSource source{**snapshot, copy.members, *desk, &identity->sign, around.clock.now()};
    const QString beside = folderBeside(copy.folder);
    const auto *chosen = std::get_if<QString>(&older->backupFolder);
    if (chosen && !chosen->isEmpty() && *chosen != beside && writeInto(*chosen, source))
        return {};
    return writeInto(beside, source);
}

} // namespace hub

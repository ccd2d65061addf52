// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/holdersecrets.h"
#include "core/security/membersedit.h"
#include "core/security/wordlist.h"
#include "core/unlockedstore.h"

#include <QFileInfo>

namespace hub {

Result<UnlockedStorePtr> unlockBySheet(const QString &folder, MembersFile::Loaded loaded, MemberId lead,
    const Credentials &credentials, const Surroundings &around)
{
    const MembersFile &file = loaded.file;
    auto sheet = file.unlockSheet(secretWords(credentials.words), around.derivation);
    if (!sheet)
        return sheet.error();
    const MemberFacts facts = file.roster().member(lead)->facts;
    if (facts.level != AccessLevel::Lead)
        return Error{Error::Kind::NotAllowed, QStringLiteral("a sheet gives new words to leads alone")};
    if (credentials.newWords.trimmed().isEmpty())
        return Error::Kind::SheetNeedsWords;
    const SecretBytes words = secretWords(credentials.newWords);
    if (words.size() < MembersFile::shortestWords)
        return Error::Kind::WordsTooShort;

    HolderSecrets secrets = HolderSecrets::make();
    auto keys = secrets.locked(holderOf(lead), words, around.derivation);
    const SheetId next = around.ids.make<SheetId>();
    const QString nextWords = offerWords(OfferedWords::RecoverySheet);
    auto nextKeys = HolderSecrets::make().locked(holderOf(next), secretWords(nextWords), around.derivation);
    if (!keys || !nextKeys)
        return keys ? nextKeys.error() : keys.error();

    UnlockedMember member{{holderOf(lead), std::move(secrets.seal), std::move(secrets.sign),
                              SecretBytes::copyOf(sheet->storeKey.view()), {}},
        facts, false};
    for (const SecretBytes &older : sheet->olderStoreKeys)
        member.olderStoreKeys.push_back(SecretBytes::copyOf(older.view()));
    const QString label = QString::number(file.roster().sheets().size() + 1);
    UnlockedStorePtr unlocked(
        new UnlockedStore(QFileInfo(folder).absoluteFilePath(), std::move(loaded.file), std::move(member)));
    unlocked->lastGeneration = loaded.lastGeneration;
    unlocked->sheet = SheetInUse{std::move(*sheet), std::move(*keys), next, label, nextWords, std::move(*nextKeys)};
    return unlocked;
}

Result<void> useSheet(UnlockedStore &unlocked, const Surroundings &around)
{
    const SheetInUse &used = *unlocked.sheet;
    if (!unlocked.deskKey)
        return Error{Error::Kind::NotAllowed, QStringLiteral("the desk's own key is not in this profile")};
    MembersEdit edit(unlocked.file, used.sheet, around.clock.now());
    if (const auto done = edit.setKeys(unlocked.member.holder, used.leadKeys); !done)
        return done;
    if (const auto done = edit.addSheet(used.next, used.nextLabel, used.nextKeys); !done)
        return done;
    // Last, for a sheet that is spent has nothing more to say.
    if (const auto done = edit.spendSheet(SheetId{used.sheet.holder.id}); !done)
        return done;
    auto file = edit.signedBy(*unlocked.deskKey);
    if (!file)
        return file.error();
    if (const auto done = file->writeOverAll(unlocked.folder); !done)
        return done;
    unlocked.file = std::move(*file);
    return {};
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/deskidentity.h"
#include "core/store/settingnames.h"
#include "tests/core/backup/backupdesk.h"

#include "core/security/holdersecrets.h"

namespace hub::test {

/// Takes more people and sheets into a desk's roster, as its lead would, without the actions for it.
class MoreHolders
{
public:
    explicit MoreHolders(BackupDesk &desk)
        : m_desk(desk)
    {
    }

    void addLead(const QString &name, const QString &words)
    {
        const KeyHolder holder = addMember(name, words, AccessLevel::Lead);
        giveBackupKey(holder);
    }
    KeyHolder addMember(const QString &name, const QString &words, AccessLevel level)
    {
        const MemberFacts facts{
            m_desk.ids.make<MemberId>(), m_desk.ids.make<WorkerId>(), name, QStringLiteral("recovery-worker"), level};
        const KeyHolder holder{KeyHolder::Kind::Member, facts.id.raw};
        say(roster::MemberSet{facts, keysFor(holder, words)});
        return holder;
    }
    void addSheet(const QString &words)
    {
        const auto sheet = m_desk.ids.make<SheetId>();
        const KeyHolder holder{KeyHolder::Kind::Sheet, sheet.raw};
        say(roster::SheetMade{sheet, QStringLiteral("A"), keysFor(holder, words)});
        giveBackupKey(holder);
    }
    void leaves(const KeyHolder &holder) { say(roster::MemberLeft{MemberId{holder.id}}); }

    MembersFile file() const { return MembersFile::load(m_desk.folder).value().file; }

private:
    HolderKeys keysFor(const KeyHolder &holder, const QString &words)
    {
        return HolderSecrets::make().locked(holder, secretWords(words), m_desk.derivation).value();
    }
    UnlockedMember lead() const
    {
        const MembersFile members = file();
        return members.unlock(members.roster().members().front().facts.id, secretWords(m_desk.words), m_desk.derivation)
            .value();
    }
    void giveBackupKey(const KeyHolder &holder)
    {
        const MembersFile members = file();
        const TeamKey *key = members.roster().newestKey(TeamKeyPurpose::Backup);
        const SecretBytes secret = members.teamSecret(*key, lead()).value();
        const QByteArray context = teamKeyContext(key->purpose, key->generation, key->publicKey, holder);
        say(roster::TeamKeyGiven{
            key->entry, {{holder, sealKey(*members.roster().sealKeyOf(holder), teamKeyDomain, context, secret)}}});
    }
    void say(roster::Content content)
    {
        const MembersFile members = file();
        const UnlockedMember by = lead();
        auto parts = members.parts();
        ++parts.generation;
        parts.entries.push_back(makeEntry({members.roster().team(), {KeyHolder::Kind::Member, by.facts.id.raw},
                                              m_desk.clock.now(), members.roster().heads()},
            by.sign, std::move(content)));
        const Value key = m_desk.store().setting(settings::identityKey).value();
        const auto identity = DeskIdentity::read(
            m_desk.around.profile, m_desk.store().desk(), SecretBytes::copyOf(std::get<QByteArray>(key)));
        REQUIRE(identity);
        const auto written = MembersFile::signedBy(identity->sign, std::move(parts));
        INFO((written ? QString() : written.error().detail).toStdString());
        REQUIRE(written);
        REQUIRE(written->write(m_desk.folder));
    }

    BackupDesk &m_desk;
};

} // namespace hub::test

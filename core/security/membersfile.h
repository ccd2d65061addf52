// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/model/session.h"
#include "core/security/roster.h"

#include <map>

namespace hub {

struct HolderSecrets;

/// A desk's own keys: made with its store, kept in its identity file (deskidentity.h).
struct DeskKeys {
    DeskId id;
    SignKeyPair sign;
    SealKeyPair receive;

    static DeskKeys make();
};

/// Who makes a hub; becomes its first member, a lead.
struct NewMember {
    MemberId id;
    WorkerId worker;
    QString name;
    QString jobTitle; ///< a code
};

/// One desk's store key sealed to one holder. While a store key is being replaced, two generations stand side by side.
struct StoreKeySeal {
    quint64 generation = 1;
    HolderSeal seal;
};

/// A member or a sheet whose words opened their secrets, and this desk's store with them.
struct UnlockedHolder {
    KeyHolder holder;
    SealKeyPair seal;
    SignKeyPair sign;
    SecretBytes storeKey;                    ///< 32 bytes, the newest generation
    std::vector<SecretBytes> olderStoreKeys; ///< to try when a replacement was cut off; mostly empty
};

struct UnlockedMember : UnlockedHolder {
    MemberFacts facts;
    bool example = false;

    Session session() const;
};

/// The file `members` of a store: this desk's clear copy of the roster, and its store key sealed to each holder. The
/// bytes are described in membersfile.md.
class MembersFile
{
public:
    struct Parts {
        quint64 generation = 1; ///< counts how often the file was written
        DeskId desk;
        std::vector<RosterEntry> entries;
        std::vector<StoreKeySeal> storeKeys;
    };
    struct Created;
    struct Loaded;

    /// A new team of one lead, with this desk in it, a new store key, and the team's key pairs for backups and worries.
    /// `words`: see secretWords(). NameMissing, WordsTooShort, TooLong, OutOfMemory.
    static Result<Created> create(const DeskKeys &desk, const QString &deskLabel, const NewMember &lead,
        const SecretBytes &words, KeyDerivation &derivation, Clock &clock);

    /// The example: no words, every secret follows from what stands in the file, and its first entry says so for ever.
    static Result<Created> createExample(
        const DeskKeys &desk, const QString &deskLabel, const NewMember &lead, Clock &clock);

    /// Puts the parts in order and signs them with the desk's key. The desk must be in the roster.
    static Result<MembersFile> signedBy(const SignKeyPair &deskKey, Parts parts);

    /// MembersDamaged unless every byte is as its desk signed it; StoreNewer for a format of a newer program.
    static Result<MembersFile> read(const QByteArray &bytes);

    /// The same team and store under a new desk id, because the store was copied or restored: `opener` says so in the
    /// roster, and the store key is sealed anew to everybody who is here.
    Result<MembersFile> succeededBy(const DeskKeys &desk, const UnlockedHolder &opener, Clock &clock) const;

    /// The same team for a store that was brought back from a backup: `opener`, whoever opened it, says in the roster that
    /// the new desk succeeds the old one, and the new store key is sealed to every member and sheet that the roster knows.
    Result<MembersFile> restoredAs(const DeskKeys &desk, const KeyHolder &opener, const SignKeyPair &openerKeys,
        const SecretBytes &storeKey, Clock &clock) const;

    /// From a store's folder: the file, or its last generation when that alone can be read. NotAStore when neither is
    /// there, MembersDamaged when neither can be read.
    static Result<Loaded> load(const QString &folder);

    /// Into a store's folder; what stood there before is kept as `members.before`. DiskFull, StoreReadOnly, Io.
    Result<void> write(const QString &folder) const;
    /// The same, in the last generation's place too, so that no seal of an earlier one is left. `members.before` goes
    /// first: if it fails, what opened before still does.
    Result<void> writeOverAll(const QString &folder) const;

    const QByteArray &bytes() const { return m_bytes; }
    const Parts &parts() const { return m_parts; }
    const Roster &roster() const { return m_roster; }
    bool isExample() const { return m_roster.isExample(); }
    /// The desk that signed the file: to be compared with what the opened store says it is.
    const RosterDesk &desk() const { return *m_roster.desk(m_parts.desk); }

    /// By the name as people type it: capitals and spaces aside. NoSuchMember, MemberUnclear when two are called so.
    /// Those who left are not found.
    Result<MemberId> memberNamed(const QString &name) const;

    /// WrongWords, NoSuchMember (nobody of that id, or they left), NotAllowed (no key of this desk for them yet),
    /// MembersDamaged. In an example `words` are not looked at.
    Result<UnlockedMember> unlock(MemberId id, const SecretBytes &words, KeyDerivation &derivation) const;

    /// By the twelve words of a recovery sheet that is not spent; as long as two derivations. WrongWords, MembersDamaged.
    Result<UnlockedHolder> unlockSheet(const SecretBytes &words, KeyDerivation &derivation) const;

    /// The secret half of one of the team's key pairs, for a lead or a sheet. NotAllowed for everybody else.
    Result<SecretBytes> teamSecret(const TeamKey &key, const UnlockedHolder &holder) const;

    /// The generations of the store key that the holder could open, by number.
    std::map<quint64, const SecretBytes *> storeKeysOf(const UnlockedHolder &holder) const;
    /// The newest generation there is; a second one stands beside it only while a store key is being replaced.
    quint64 newestStoreKey() const;
    bool isReplacingStoreKey() const;

    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;
    static constexpr qsizetype shortestWords = 8; ///< bytes; there are no other rules

private:
    MembersFile() = default;

    static Result<Created> createWith(const DeskKeys &desk, const QString &deskLabel, const NewMember &lead,
        const struct FounderSecrets &secrets, Clock &clock);

    Result<UnlockedHolder> withStoreKeys(const KeyHolder &holder, HolderSecrets secrets) const;
    std::vector<StoreKeySeal> sealedAnew(DeskId desk, const UnlockedHolder &opener) const;

    Parts m_parts;
    Roster m_roster;
    QByteArray m_bytes;
};

struct MembersFile::Created {
    MembersFile file;
    SecretBytes storeKey;
};

struct MembersFile::Loaded {
    MembersFile file;
    bool lastGeneration = false; ///< `members` was missing or damaged and `members.before` stood in
};

/// The purpose of the file's signature.
inline constexpr char membersFileDomain[] = "hubdesk members file";

/// The names of the file in a store's folder.
QString membersFileName();
QString membersBeforeFileName();

} // namespace hub

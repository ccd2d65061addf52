// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/access.h"
#include "core/model/ids.h"
#include "core/security/hashing.h"
#include "core/security/keys.h"
#include "core/security/passphrase.h"

#include <variant>
#include <vector>

namespace hub {

// What a team's roster is made of. The bytes, the numbers and who may sign what: core/security/membersfile.md.

/// A recovery sheet: twelve words on paper that can open what a lead can.
using SheetId = Id<struct SheetTag>;

/// The secret halves of a pair of pairs (64 bytes: to open, to sign) under a key made of words.
struct WordSeal {
    KdfParameters parameters;
    QByteArray locked;
};

/// What a member or a sheet opens and signs with. No seal in an example, where the secrets follow from the id.
struct HolderKeys {
    SealPublicKey seal;
    SignPublicKey sign;
    std::optional<WordSeal> words;
};

/// What a lead says about a member.
struct MemberFacts {
    MemberId id;
    WorkerId worker;
    QString name;
    QString jobTitle; ///< a code of the starter list, or the hub's own
    AccessLevel level = AccessLevel::Volunteer;
};

struct DeskFacts {
    DeskId id;
    QString label;
    SignPublicKey sign;
    SealPublicKey receive; ///< its first receiving pair; newer ones travel in its files
};

/// Who can open something: a member or a sheet.
struct KeyHolder {
    enum class Kind : quint8 { Member = 0, Sheet = 1 };
    Kind kind = Kind::Member;
    RawId id;

    friend bool operator==(const KeyHolder &, const KeyHolder &) = default;
    friend auto operator<=>(const KeyHolder &, const KeyHolder &) = default;
};

inline KeyHolder holderOf(MemberId id)
{
    return {KeyHolder::Kind::Member, id.raw};
}

inline KeyHolder holderOf(SheetId id)
{
    return {KeyHolder::Kind::Sheet, id.raw};
}

/// 32 secret bytes sealed to one holder.
struct HolderSeal {
    KeyHolder holder;
    QByteArray sealed;
};

/// What a key pair of the whole team is for.
enum class TeamKeyPurpose : quint8 { Backup = 1, Worries = 2 };

namespace roster {

/// The first entry, whose hash is the team's id. An example's can never be another team's.
struct TeamStarted {
    bool example = false;
    MemberFacts founder;
    HolderKeys keys;
};
/// A member who is new (with keys), or whose facts changed (without).
struct MemberSet {
    MemberFacts facts;
    std::optional<HolderKeys> keys;
};
struct WordsSet {
    KeyHolder holder;
    HolderKeys keys;
};
struct MemberLeft {
    MemberId member;
};
struct DeskAdded {
    DeskFacts desk;
};
/// A copied or restored store goes on as a new desk.
struct DeskSucceeded {
    DeskId before;
    DeskFacts desk;
};
/// Changes of the desk after its number `after` are set aside.
struct DeskRevoked {
    DeskId desk;
    quint64 after = 0;
};
struct SheetMade {
    SheetId sheet;
    QString label;
    HolderKeys keys;
};
struct SheetSpent {
    SheetId sheet;
};
struct TeamKeyMade {
    TeamKeyPurpose purpose = TeamKeyPurpose::Backup;
    quint64 generation = 1;
    SealPublicKey publicKey;
    std::vector<HolderSeal> seals;
};
/// A team key's secret handed to more holders.
struct TeamKeyGiven {
    Hash32 key{}; ///< the hash of its TeamKeyMade entry
    std::vector<HolderSeal> seals;
};

/// In the order of their numbers in files, from 1. Never re-ordered, new ones at the end.
using Content = std::variant<std::monostate, TeamStarted, MemberSet, WordsSet, MemberLeft, DeskAdded, DeskSucceeded,
    DeskRevoked, SheetMade, SheetSpent, TeamKeyMade, TeamKeyGiven>;

} // namespace roster

/// Said by one member or sheet, knowing what had been said before; never changed afterwards.
struct RosterEntry {
    QByteArray body; ///< as signed, kept and passed on byte for byte
    Signature signature;
    Hash32 hash{}; ///< of the body

    std::optional<Hash32> team; ///< absent in the first entry
    KeyHolder signer;
    SignPublicKey signerKey;
    Instant at;              ///< by the signer's clock, for people only
    std::vector<Hash32> saw; ///< the newest entries the signer knew, ascending
    roster::Content content; ///< nothing (std::monostate) for a kind that a newer program knows
};

/// Who signs, and where in the roster.
struct EntryContext {
    std::optional<Hash32> team;
    KeyHolder signer;
    Instant at;
    std::vector<Hash32> saw;
};

RosterEntry makeEntry(EntryContext context, const SignKeyPair &keys, roster::Content content);

/// Checks form, bounds and signature; whether the signer was allowed to say it is the roster's to judge (roster.h).
/// MembersDamaged when anything is wrong.
Result<RosterEntry> readEntry(const QByteArray &body, const Signature &signature);

/// The purpose of an entry's signature.
inline constexpr char rosterEntryDomain[] = "hubdesk roster entry";

/// Bounds on one entry; what is over them is refused before it is read.
struct RosterLimits {
    static constexpr qsizetype entryBytes = 64 * 1024;
    static constexpr qsizetype textBytes = 256;
    static constexpr qsizetype codeBytes = 64;
    static constexpr qsizetype saw = 256;
    static constexpr qsizetype seals = 256;
};

} // namespace hub

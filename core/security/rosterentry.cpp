// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/rosterentry.h"

#include "core/base/cborreader.h"
#include "core/security/rostercbor.h"

#include <algorithm>

namespace hub {

using namespace roster;

namespace {

constexpr qint64 version = 1;
constexpr qint64 mostKind = 1'000'000;

Error damaged(const char *what)
{
    return {Error::Kind::MembersDamaged, QLatin1String(what)};
}

struct ContentWriter {
    QCborStreamWriter &out;

    void operator()(std::monostate) { Q_ASSERT(false); }
    void operator()(const TeamStarted &c) { writeArray(out, c.example, c.founder, c.keys); }
    void operator()(const MemberSet &c) { writeArray(out, c.facts, c.keys); }
    void operator()(const WordsSet &c) { writeArray(out, c.holder, c.keys); }
    void operator()(const MemberLeft &c) { writeArray(out, c.member); }
    void operator()(const DeskAdded &c) { writeArray(out, c.desk); }
    void operator()(const DeskSucceeded &c) { writeArray(out, c.before, c.desk); }
    void operator()(const DeskRevoked &c) { writeArray(out, c.desk, c.after); }
    void operator()(const SheetMade &c) { writeArray(out, c.sheet, c.label, c.keys); }
    void operator()(const SheetSpent &c) { writeArray(out, c.sheet); }
    void operator()(const TeamKeyMade &c) { writeArray(out, quint64(c.purpose), c.generation, c.publicKey, c.seals); }
    void operator()(const TeamKeyGiven &c) { writeArray(out, c.key, c.seals); }
};

TeamKeyPurpose readPurpose(CborReader &in)
{
    return TeamKeyPurpose(in.integer(qint64(TeamKeyPurpose::Backup), qint64(TeamKeyPurpose::Worries)));
}

// The order in braces is the order of reading: fields of an initialiser list are read from left to right.
Content readContent(CborReader &in, qint64 kind)
{
    switch (kind) {
    case 1:
        return TeamStarted{in.boolean(), readMember(in), readKeys(in)};
    case 2:
        return MemberSet{readMember(in), readOptionalKeys(in)};
    case 3:
        return WordsSet{readHolder(in), readKeys(in)};
    case 4:
        return MemberLeft{readId<MemberId>(in)};
    case 5:
        return DeskAdded{readDesk(in)};
    case 6:
        return DeskSucceeded{readId<DeskId>(in), readDesk(in)};
    case 7:
        return DeskRevoked{readId<DeskId>(in), in.natural()};
    case 8:
        return SheetMade{readId<SheetId>(in), in.text(RosterLimits::textBytes), readKeys(in)};
    case 9:
        return SheetSpent{readId<SheetId>(in)};
    case 10:
        return TeamKeyMade{readPurpose(in), in.natural(), readKey<SealPublicKey>(in), readSeals(in)};
    case 11:
        return TeamKeyGiven{readHash(in), readSeals(in)};
    default:
        in.fail();
        return {};
    }
}

qsizetype fieldsOf(qint64 kind)
{
    static constexpr qsizetype fields[] = {0, 3, 2, 2, 1, 1, 2, 2, 3, 1, 4, 2};
    return kind < qint64(std::size(fields)) ? fields[kind] : -1;
}

bool readInto(Content &content, qint64 kind, const QByteArray &bytes)
{
    const qsizetype fields = fieldsOf(kind);
    if (fields < 0)
        return true; // a kind of a newer program: kept, without effect
    CborReader in(bytes);
    if (in.enterArray(fields) != fields)
        return false;
    content = readContent(in, kind);
    in.leave();
    return in.finished();
}

bool ascends(const std::vector<Hash32> &hashes)
{
    return std::adjacent_find(hashes.begin(), hashes.end(), std::greater_equal<>()) == hashes.end();
}

std::vector<Hash32> readSaw(CborReader &in)
{
    std::vector<Hash32> saw(size_t(in.enterArray(RosterLimits::saw)));
    for (Hash32 &hash : saw)
        hash = readHash(in);
    in.leave();
    if (!ascends(saw))
        in.fail();
    return saw;
}

} // namespace

RosterEntry makeEntry(EntryContext context, const SignKeyPair &keys, Content content)
{
    std::sort(context.saw.begin(), context.saw.end());
    QByteArray said;
    QCborStreamWriter inner(&said);
    std::visit(ContentWriter{inner}, content);

    RosterEntry entry;
    QCborStreamWriter out(&entry.body);
    const QByteArray team = context.team ? toBytes(*context.team) : QByteArray();
    writeArray(out, quint64(version), quint64(content.index()), team, context.signer, keys.publicKey, context.at,
        context.saw, said);
    entry.signature = sign(keys, rosterEntryDomain, entry.body);
    entry.hash = blake2b(entry.body);
    entry.team = context.team;
    entry.signer = context.signer;
    entry.signerKey = keys.publicKey;
    entry.at = context.at;
    entry.saw = std::move(context.saw);
    entry.content = std::move(content);
    return entry;
}

Result<RosterEntry> readEntry(const QByteArray &body, const Signature &signature)
{
    if (body.size() > RosterLimits::entryBytes)
        return damaged("roster entry too long");
    RosterEntry entry{body, signature, blake2b(body), {}, {}, {}, {}, {}, {}};
    CborReader in(body);
    if (in.enterArray(8) != 8)
        return damaged("roster entry of another shape");
    const qint64 itsVersion = in.integer(1, mostKind);
    const qint64 kind = in.integer(1, mostKind);
    const QByteArray team = in.bytes(32);
    entry.signer = readHolder(in);
    entry.signerKey = readKey<SignPublicKey>(in);
    entry.at = readInstant(in);
    entry.saw = readSaw(in);
    const QByteArray said = in.bytes(RosterLimits::entryBytes);
    in.leave();
    if (!in.finished() || (!team.isEmpty() && team.size() != 32))
        return damaged("roster entry damaged");
    if (!isSignedBy(entry.signerKey, rosterEntryDomain, body, signature))
        return damaged("roster entry with a wrong signature");
    if (!team.isEmpty())
        entry.team = hashFromBytes(team);
    if (itsVersion == version && !readInto(entry.content, kind, said))
        return damaged("roster entry with damaged content");
    return entry;
}

} // namespace hub

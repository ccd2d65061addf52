// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hashing.h"
#include "core/security/membersfile.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/frozenmembers.h"

#include <QFile>

#include <cstdio>

using namespace hub;
using test::Verdict;

namespace {

// The last byte of an input says how far behind the signatures it starts: a damaged file never gets past them, so its
// inner parts are also damaged first and then signed by those who could have.
enum class Layer { WholeFile, SignedByDesk, SignedByMember };

QByteArray tagged(const QByteArray &bytes, Layer layer)
{
    return bytes + char(layer);
}

/// What the corpus is made of: a file frozen in tests/data, so that a seed means the same on every day.
struct Frozen {
    MembersFile file;
    SignKeyPair desk;
    SignKeyPair member;
};

Verdict checkFile(const QByteArray &bytes, const Frozen &frozen, bool maySucceed)
{
    const auto file = MembersFile::read(bytes);
    if (!file)
        return Verdict::refused();
    if (file->bytes() != bytes)
        return Verdict::wrong(QStringLiteral("reads as other bytes than it has"));
    if (!maySucceed && bytes != frozen.file.bytes())
        return Verdict::wrong(QStringLiteral("a damaged file was accepted"));
    if (!file->roster().desk(file->parts().desk) || file->roster().members().empty())
        return Verdict::wrong(QStringLiteral("a file without desk or members was accepted"));
    test::CheapKeyDerivation derivation;
    for (const RosterMember &member : file->roster().members()) {
        const auto opened = file->unlock(member.facts.id, secretWords(test::frozenWords()), derivation);
        if (opened && !file->isExample() && opened->storeKey.size() != 32)
            return Verdict::wrong(QStringLiteral("a key of another size"));
    }
    return Verdict::accepted();
}

Verdict checkEntry(const QByteArray &body, const Frozen &frozen)
{
    const auto entry = readEntry(body, sign(frozen.member, rosterEntryDomain, body));
    if (!entry)
        return Verdict::refused();
    if (entry->body != body || entry->hash != blake2b(body))
        return Verdict::wrong(QStringLiteral("an entry that is not its bytes"));
    auto entries = frozen.file.parts().entries;
    entries.push_back(*entry);
    const auto roster = Roster::of(entries);
    if (!roster)
        return Verdict::refused();
    if (roster->team() != frozen.file.roster().team())
        return Verdict::wrong(QStringLiteral("an entry changed the team"));
    return Verdict::accepted();
}

Verdict check(const QByteArray &input, const Frozen &frozen)
{
    if (input.isEmpty())
        return checkFile(input, frozen, false);
    const QByteArray bytes = input.chopped(1);
    switch (Layer(quint8(input.back()) % 3)) {
    case Layer::WholeFile:
        return checkFile(bytes, frozen, false);
    case Layer::SignedByDesk:
        return checkFile(bytes + sign(frozen.desk, membersFileDomain, bytes).toBytes(), frozen, true);
    case Layer::SignedByMember:
        return checkEntry(bytes, frozen);
    }
    return Verdict::refused();
}

} // namespace

int main(int argc, char **argv)
{
    QFile data(test::frozenMembersPath());
    if (!data.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "the frozen members file is missing\n");
        return 2;
    }
    auto file = MembersFile::read(data.readAll());
    if (!file) {
        std::fprintf(stderr, "the frozen members file does not read\n");
        return 2;
    }
    SignKeyPair member = test::frozenMemberKeys(*file);
    const Frozen frozen{std::move(*file), test::frozenDesk().sign, std::move(member)};
    constexpr qsizetype signatureBytes = sizeof(Signature::bytes);
    test::FuzzTarget target;
    for (int i = 0; i < 3; ++i)
        target.corpus << tagged(frozen.file.bytes(), Layer::WholeFile)
                      << tagged(frozen.file.bytes().chopped(signatureBytes), Layer::SignedByDesk);
    for (const RosterEntry &entry : frozen.file.parts().entries) {
        target.corpus << tagged(entry.body, Layer::SignedByMember);
        target.dictionary << toBytes(entry.hash) << entry.signature.toBytes() << entry.body.left(60);
    }
    target.dictionary << "HUBMEMB\x01"
                      << "lead"
                      << "volunteer"
                      << "\x83"
                      << "\x9f"
                      << "\xff"
                      << "\xf6"
                      << "\x58\x20"
                      << "\x5b\xff\xff\xff\xff\xff\xff\xff\xff"
                      << "\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"
                      << "\xbf"
                      << "\xc2"
                      << "\xfb"
                      << "\x1b\x7f\xff\xff\xff\xff\xff\xff\xff"
                      << "\x3b";
    target.read = [&frozen](const QByteArray &input) { return check(input, frozen); };
    return test::fuzz(target, argc, argv);
}

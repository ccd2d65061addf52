// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/taking.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/frozenbackup.h"

#include <QFile>

#include <cstdio>

using namespace hub;
using test::Verdict;

namespace {

// The last byte of an input says what it is: a damaged file never gets past its seals, so the parts behind them are also
// damaged alone, as somebody could who has the public keys and makes a backup of their own.
enum class Layer { WholeFile, ClearPart, Contents };

QByteArray tagged(const QByteArray &bytes, Layer layer)
{
    return bytes + char(layer);
}

Verdict checkFile(const QByteArray &bytes, const QByteArray &whole)
{
    const auto refused = test::whyRefused(bytes, test::frozenBackupWords());
    if (refused)
        return Verdict::refused();
    return bytes == whole ? Verdict::accepted() : Verdict::wrong(QStringLiteral("a damaged backup was accepted"));
}

Verdict checkClear(const QByteArray &bytes)
{
    const auto clear = BackupClear::decode(bytes);
    if (!clear)
        return Verdict::refused();
    if (clear->encoded() != bytes || clear->slots.size() > size_t(BackupClear::mostSlots))
        return Verdict::wrong(QStringLiteral("a clear part that is not its bytes"));
    test::CheapKeyDerivation derivation;
    const auto opened = clear->open(secretWords(test::frozenBackupWords()), derivation, {});
    if (opened && opened->fileKey.size() != 32)
        return Verdict::wrong(QStringLiteral("a key of another size"));
    return Verdict::accepted();
}

Verdict checkContents(const QByteArray &bytes)
{
    const auto contents = BackupContents::decode(SecretBytes::copyOf(bytes));
    if (!contents)
        return Verdict::refused();
    if (contents->encoded().view() != QByteArrayView(bytes) || contents->membersBytes < 1 || contents->storeBytes < 1)
        return Verdict::wrong(QStringLiteral("contents that are not their bytes"));
    return Verdict::accepted();
}

Verdict check(const QByteArray &input, const QByteArray &whole)
{
    if (input.isEmpty())
        return checkFile(input, whole);
    const QByteArray bytes = input.chopped(1);
    switch (Layer(quint8(input.back()) % 3)) {
    case Layer::WholeFile:
        return checkFile(bytes, whole);
    case Layer::ClearPart:
        return checkClear(bytes);
    case Layer::Contents:
        return checkContents(bytes);
    }
    return Verdict::refused();
}

} // namespace

int main(int argc, char **argv)
{
    QFile data(test::frozenBackupPath());
    if (!data.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "the frozen backup is missing\n");
        return 2;
    }
    const QByteArray whole = data.readAll();
    if (test::whyRefused(whole, test::frozenBackupWords())) {
        std::fprintf(stderr, "the frozen backup does not open\n");
        return 2;
    }
    const test::Unsealed unsealed = test::Unsealed::of(whole, test::frozenBackupWords());
    test::FuzzTarget target;
    target.corpus << tagged(whole, Layer::WholeFile);
    for (int i = 0; i < 4; ++i)
        target.corpus << tagged(unsealed.prelude.sliced(12), Layer::ClearPart)
                      << tagged(unsealed.frames.front(), Layer::Contents);
    target.dictionary << "HUBBACK\x01" << unsealed.prelude.mid(16, 32) << unsealed.frames.front().right(24) << "\x83" << "\x9f"
                      << "\xff" << "\xf6" << "\x58\x70" << "\x58\x20" << "\x5b\xff\xff\xff\xff\xff\xff\xff\xff"
                      << "\x1b\x7f\xff\xff\xff\xff\xff\xff\xff" << "\x9b\x7f\xff\xff\xff\xff\xff\xff\xff" << "\xbf" << "\x3b";
    target.largest = whole.size() + 64 * 1024;
    target.read = [&whole](const QByteArray &input) { return check(input, whole); };
    return test::fuzz(target, argc, argv);
}

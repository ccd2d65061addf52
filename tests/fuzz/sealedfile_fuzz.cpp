// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/support/filepieces.h"

#include <cstdio>

using namespace hub;
using test::FilePieces;
using test::Verdict;

namespace {

// The last byte of an input says how far inside it is damaged: a damaged file never gets past its seals, so frames and
// manifest are also damaged first and then padded, signed and sealed, as somebody on the team could.
enum class Layer { WholeFile, Frames, CardFrames, Manifest };

QByteArray tagged(const QByteArray &bytes, Layer layer)
{
    return bytes + char(layer);
}

/// Keys that are the same on every day, so that a seed means the same (but for the stream's header, which is chance).
struct Sample {
    SignKeyPair sender = SignKeyPair::fromSeed(SecretBytes::copyOf(QByteArray(32, 'd')));
    SealKeyPair receiver = SealKeyPair::fromSecret(SecretBytes::copyOf(QByteArray(32, 'r')));
    QByteArray slots; ///< sealed to the receiver, made once
    SecretBytes fileKey = SecretBytes::copyOf(QByteArray(32, 'k'));

    Sample() { slots = FilePieces::slotsFor({receiver.publicKey}, fileKey, 1, QByteArray(16, 'c')); }

    FileManifest manifest(FileContent content) const
    {
        FileManifest manifest;
        manifest.content = content;
        manifest.id = FileId{RawId{{1, 2, 3, 4, 5, 6, 7, 8}}};
        manifest.sender = sender.publicKey;
        if (content != FileContent::Card)
            manifest.receivers = {receiver.publicKey};
        manifest.made = Instant{1'790'000'000'000};
        manifest.until = Instant{1'800'000'000'000};
        manifest.said = "what it says";
        return manifest;
    }

    FilePieces pieces(bool isCard) const
    {
        FilePieces pieces;
        if (isCard) {
            pieces.sealTo({});
            return pieces;
        }
        pieces.slots = slots;
        pieces.fileKey = SecretBytes::copyOf(fileKey.view());
        return pieces;
    }

    /// Padded, signed and sealed; but nothing is put right that cannot be.
    QByteArray file(const QList<QByteArray> &frames, bool isCard) const
    {
        FilePieces made = pieces(isCard);
        made.frames = frames;
        if (!isCard)
            made.padTo(sealed::padmeLength(made.signedBytes() + 4 + 1 + frameOverhead));
        return made.signedBy(sender);
    }
};

QList<QByteArray> goodFrames(const Sample &sample)
{
    return {'M' + encodedManifest(sample.manifest(FileContent::Team)), "Rentries", "Vcovered", "Eerased",
        FilePieces::dataFrame("changes"), FilePieces::dataFrame(QByteArray(3'000, 'c')), FilePieces::dataFrame({})};
}

/// Frames in a row, each behind its length, as a card has them.
QByteArray inARow(const QList<QByteArray> &frames)
{
    QByteArray bytes;
    for (const QByteArray &frame : frames)
        bytes += FilePieces::lengthField(frame.size()) + frame;
    return bytes;
}

QList<QByteArray> framesIn(const QByteArray &row)
{
    QList<QByteArray> frames;
    for (qsizetype at = 0; row.size() - at >= 4;) {
        const qsizetype length
            = std::min<qsizetype>(qFromBigEndian<quint32>(row.constData() + at), row.size() - at - 4);
        frames << row.mid(at + 4, length);
        at += 4 + length;
    }
    return frames;
}

std::unique_ptr<SealedFileReader> openedBy(const Sample &sample, const QByteArray &bytes)
{
    const SealKeyPair *const keys[] = {&sample.receiver};
    return test::readerOf(bytes, keys);
}

Verdict checkWhole(const Sample &sample, const QByteArray &bytes, const QList<QByteArray> &whole)
{
    const auto reader = openedBy(sample, bytes);
    if (!reader || !reader->verify())
        return Verdict::refused();
    return whole.contains(bytes) ? Verdict::accepted() : Verdict::wrong(QStringLiteral("a damaged file was accepted"));
}

/// All that the reader gives, as frames again; nothing where it refuses one.
std::optional<QList<QByteArray>> givenBy(SealedFileReader &reader, qint64 *most)
{
    QList<QByteArray> given;
    const auto done = reader.each([&](FramePart part, QByteArrayView plain) {
        *most = std::max<qint64>(*most, plain.size());
        given << char(part) + plain.toByteArray();
        return Result<void>();
    });
    return done ? std::optional(given) : std::nullopt;
}

Verdict checkFrames(const Sample &sample, const QList<QByteArray> &frames, bool isCard)
{
    const auto reader = openedBy(sample, sample.file(frames, isCard));
    if (!reader || !reader->verify())
        return Verdict::refused();
    if ('M' + encodedManifest(reader->manifest()) != frames.front()
        || reader->manifest().sender != sample.sender.publicKey)
        return Verdict::wrong(QStringLiteral("a manifest that is not its bytes"));
    qint64 most = 0;
    const auto given = givenBy(*reader, &most);
    if (most > SealedFileLimits::frameBytes)
        return Verdict::wrong(QStringLiteral("more than a frame holds"));
    if (!given)
        return Verdict::refused();
    QList<QByteArray> expected;
    for (const QByteArray &frame : frames) {
        if (frame.startsWith('D') && expected.size() < given->size())
            expected << given->at(expected.size());
        else if (!frame.startsWith('M') && !frame.startsWith('P'))
            expected << frame;
    }
    if (*given != expected || givenBy(*reader, &most) != given || (isCard && !given->isEmpty()))
        return Verdict::wrong(QStringLiteral("gives other frames than it has"));
    return Verdict::accepted();
}

Verdict checkManifest(const QByteArray &bytes)
{
    const auto manifest = readManifest(bytes);
    if (!manifest)
        return Verdict::refused();
    if (encodedManifest(*manifest) != bytes || manifest->receivers.size() > size_t(SealedFileLimits::slots)
        || manifest->said.size() > SealedFileLimits::saidBytes
        || manifest->receivers.empty() != (manifest->content == FileContent::Card))
        return Verdict::wrong(QStringLiteral("a manifest that is not its bytes"));
    return Verdict::accepted();
}

} // namespace

int main(int argc, char **argv)
{
    const Sample sample;
    const QList<QByteArray> frames = goodFrames(sample);
    const QList<QByteArray> cardFrames{'M' + encodedManifest(sample.manifest(FileContent::Card))};
    const QList<QByteArray> whole{sample.file(frames, false), sample.file(cardFrames, true)};
    if (checkFrames(sample, frames, false).kind != Verdict::Kind::Accepted
        || checkFrames(sample, cardFrames, true).kind != Verdict::Kind::Accepted
        || checkWhole(sample, whole.front(), whole).kind != Verdict::Kind::Accepted) {
        std::fprintf(stderr, "the file that all inputs are made of does not read\n");
        return 2;
    }
    test::FuzzTarget target;
    target.corpus << tagged(whole.front(), Layer::WholeFile) << tagged(whole.back(), Layer::WholeFile)
                  << tagged(inARow(frames), Layer::Frames) << tagged(inARow(frames), Layer::Frames)
                  << tagged(inARow(cardFrames), Layer::CardFrames) << tagged(frames.front().sliced(1), Layer::Manifest)
                  << tagged(cardFrames.front().sliced(1), Layer::Manifest);
    target.dictionary << "HUBDESK\x01" << sample.receiver.publicKey.toBytes() << sample.sender.publicKey.toBytes()
                      << inARow({frames.at(4)}) << inARow({"R"}) << inARow({QByteArray("P\0", 2)}) << "\x28\xb5\x2f\xfd"
                      << "\x8b"
                      << "\x9f"
                      << "\xff"
                      << "\xf6"
                      << "\x58\x20"
                      << "\x5b\xff\xff\xff\xff\xff\xff\xff\xff"
                      << "\x1b\x7f\xff\xff\xff\xff\xff\xff\xff"
                      << "\x9b\x7f\xff\xff\xff\xff\xff\xff\xff"
                      << "\xbf"
                      << "\x3b";
    target.largest = 300 * 1024;
    target.read = [&](const QByteArray &input) {
        const QByteArray bytes = input.chopped(input.isEmpty() ? 0 : 1);
        switch (Layer(input.isEmpty() ? 0 : quint8(input.back()) % 4)) {
        case Layer::WholeFile:
            return checkWhole(sample, bytes, whole);
        case Layer::Frames:
            return checkFrames(sample, framesIn(bytes), false);
        case Layer::CardFrames:
            return checkFrames(sample, framesIn(bytes), true);
        case Layer::Manifest:
            return checkManifest(bytes);
        }
        return Verdict::refused();
    };
    return test::fuzz(target, argc, argv);
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"
#include "tests/core/security/filesent.h"

using namespace hub;
using namespace hub::test;
using Kind = Error::Kind;

namespace {

constexpr qsizetype leastPadding = 4 + 1 + frameOverhead;

/// Padded and signed as its sender would, whatever is in it.
QByteArray completed(FilePieces pieces, const FileSent &sent)
{
    pieces.padTo(sealed::padmeLength(pieces.signedBytes() + leastPadding));
    return pieces.signedBy(sent.sender);
}

std::optional<Kind> refusal(const QByteArray &bytes, const FileSent &sent)
{
    const auto why = whyNotTaken(bytes, sent.first);
    return why ? std::optional(why->kind) : std::nullopt;
}

std::unique_ptr<SealedFileWriter> writerToNowhere(const FileSent &sent)
{
    auto writer = SealedFileWriter::begin([](QByteArrayView) { return Result<void>(); }, sent.manifest(), sent.sender);
    REQUIRE(writer);
    return std::move(*writer);
}

/// A file that is said to be large: what is asked for first, and then nothing but zeros.
class LargeFile final : public QIODevice
{
public:
    LargeFile(const QByteArray &first, qint64 size)
        : m_first(first)
        , m_size(size)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        for (qint64 i = 0; i < most; ++i)
            data[i] = pos() + i < m_first.size() ? m_first.at(pos() + i) : '\0';
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_first;
    qint64 m_size;
};

std::vector<SealPublicKey> manyReceivers(const FileSent &sent, int count)
{
    std::vector<SealPublicKey> receivers{sent.first.publicKey};
    while (receivers.size() < size_t(count))
        receivers.push_back(SealKeyPair::make().publicKey);
    return receivers;
}

QByteArray newerManifest(qsizetype size)
{
    return "\x82\x02" + QByteArray(size - 2, 'n'); // an array of two, the first of them 2
}

} // namespace

TEST_CASE("a sealed file goes to 64 receivers and to no more", "[sealedfile]")
{
    const FileSent sent;
    const auto sink = [](QByteArrayView) { return Result<void>(); };
    CHECK_FALSE(refusal(sent.file(sent.manifest(manyReceivers(sent, 64)), {}), sent));
    const auto over = SealedFileWriter::begin(sink, sent.manifest(manyReceivers(sent, 65)), sent.sender);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Kind::TooLong);
    CHECK_FALSE(refusal(completed(FilePieces::make(sent.manifest(manyReceivers(sent, 64))), sent), sent));
    CHECK(
        refusal(completed(FilePieces::make(sent.manifest(manyReceivers(sent, 65))), sent), sent) == Kind::FileDamaged);
    // More slots than the manifest has receivers, which is seen before any is opened.
    FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    pieces.sealTo(manyReceivers(sent, 64));
    CHECK(whyNotTaken(completed(std::move(pieces), sent), sent.stranger)->kind == Kind::NotForThisDesk);
    pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    pieces.sealTo(manyReceivers(sent, 65));
    CHECK(whyNotTaken(completed(std::move(pieces), sent), sent.stranger)->kind == Kind::FileDamaged);
}

TEST_CASE("a manifest of more than 64 KiB is not even read", "[sealedfile]")
{
    const FileSent sent;
    for (const auto &[size, kind] : {std::pair{SealedFileLimits::manifestBytes, Kind::FileNewer},
             {SealedFileLimits::manifestBytes + 1, Kind::FileDamaged}}) {
        // What a newer program says is long, so that a length alone can make the difference.
        FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
        pieces.frames.front() = 'M' + newerManifest(size);
        REQUIRE(pieces.frames.front().size() == 1 + size);
        CHECK(refusal(completed(std::move(pieces), sent), sent) == kind);
        CHECK(readManifest(newerManifest(size)).error().kind == kind);
    }
}

TEST_CASE("what the content says of itself has at most 32 KiB", "[sealedfile]")
{
    const FileSent sent;
    FileManifest manifest = sent.manifest(manyReceivers(sent, 64));
    manifest.said = QByteArray(SealedFileLimits::saidBytes, 's');
    CHECK_FALSE(refusal(sent.file(manifest, {}), sent));
    CHECK_FALSE(refusal(completed(FilePieces::make(manifest), sent), sent));
    manifest.said += 's';
    const auto over = SealedFileWriter::begin([](QByteArrayView) { return Result<void>(); }, manifest, sent.sender);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Kind::TooLong);
    CHECK(refusal(completed(FilePieces::make(manifest), sent), sent) == Kind::FileDamaged);
}

TEST_CASE("a frame holds 256 KiB, packed or not", "[sealedfile]")
{
    const FileSent sent;
    const auto writer = writerToNowhere(sent);
    const auto refusalOf = [&](const QByteArray &frame) {
        FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
        pieces.frames << frame;
        return refusal(completed(std::move(pieces), sent), sent);
    };
    const QByteArray full = randomBytes(SealedFileLimits::frameBytes);
    for (const FramePart part : {FramePart::Roster, FramePart::Coverage, FramePart::Erased}) {
        CHECK(writer->add(part, full));
        CHECK(writer->add(part, full + 'x').error().kind == Kind::FileTooLarge);
        CHECK_FALSE(refusalOf(char(part) + full));
        CHECK(refusalOf(char(part) + full + 'x') == Kind::FileDamaged);
    }
    CHECK(writer->add(FramePart::Data, full));
    CHECK(writer->add(FramePart::Data, full + 'x').error().kind == Kind::FileTooLarge);
    CHECK_FALSE(refusalOf(FilePieces::dataFrame(full)));
    QByteArray over = FilePieces::dataFrame(full);
    over.replace(1, 4, FilePieces::lengthField(full.size() + 1));
    CHECK(refusalOf(over) == Kind::FileDamaged);
    // As long as anything that does not pack, and one byte more.
    const QByteArray rubbish = 'D' + FilePieces::lengthField(1) + QByteArray(packedFrameBytes - 4, 'r');
    CHECK_FALSE(refusalOf(rubbish));
    CHECK(refusalOf(rubbish + 'r') == Kind::FileDamaged);
    CHECK(writer->finish()); // what was refused did no harm
}

TEST_CASE("a sealed file has at most 65,536 frames", "[sealedfile]")
{
    const FileSent sent;
    const int most = SealedFileLimits::frames - 3; // and manifest, padding, signature
    const QByteArray bytes
        = sent.file(sent.manifest({sent.first.publicKey}), SentFrames(size_t(most), {FramePart::Roster, QByteArray()}));
    CHECK_FALSE(refusal(bytes, sent));
    const auto writer = writerToNowhere(sent);
    for (int i = 0; i < most; ++i)
        REQUIRE(writer->add(FramePart::Roster, {}));
    CHECK(writer->add(FramePart::Roster, {}).error().kind == Kind::FileTooLarge);
    CHECK(writer->finish());
    for (const int more : {0, 1}) {
        FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
        pieces.frames.append(QList<QByteArray>(most + more, QByteArray("R")));
        CHECK(refusal(completed(std::move(pieces), sent), sent)
            == (more ? std::optional(Kind::FileTooLarge) : std::nullopt));
    }
}

TEST_CASE("all data of a sealed file unpacks to at most 4 GiB", "[sealedfile]")
{
    const FileSent sent;
    constexpr int full = SealedFileLimits::rawBytes / SealedFileLimits::frameBytes;
    const QByteArray zeros(SealedFileLimits::frameBytes, '\0');
    const auto writer = writerToNowhere(sent);
    for (int i = 0; i < full; ++i)
        REQUIRE(writer->add(FramePart::Data, zeros));
    CHECK(writer->add(FramePart::Data, {}));
    CHECK(writer->add(FramePart::Data, "x").error().kind == Kind::FileTooLarge);
    for (const bool more : {false, true}) {
        FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
        // Long enough for as much as that.
        pieces.frames.append(QList<QByteArray>(168, 'R' + zeros));
        pieces.frames.append(QList<QByteArray>(full, FilePieces::dataFrame(zeros)));
        if (more)
            pieces.frames << FilePieces::dataFrame("x");
        CHECK(refusal(completed(std::move(pieces), sent), sent)
            == (more ? std::optional(Kind::FileTooLarge) : std::nullopt));
    }
}

TEST_CASE("a sealed file unpacks to at most a hundred times its length and a mebibyte", "[sealedfile]")
{
    CHECK(sealed::mostRawBytes(1'000) == 100'000 + 1'048'576);
    CHECK(sealed::mostRawBytes(SealedFileLimits::fileBytes) == SealedFileLimits::rawBytes);
    const FileSent sent;
    const QByteArray zeros(SealedFileLimits::frameBytes, '\0');
    const auto framesFor = [&](qsizetype past) {
        SentFrames frames(4, {FramePart::Data, zeros}); // the mebibyte
        frames.emplace_back(FramePart::Data, zeros.first(past));
        return frames;
    };
    const auto manifest = sent.manifest({sent.first.publicKey});
    const auto finished = [&](qsizetype past) {
        const auto writer
            = SealedFileWriter::begin([](QByteArrayView) { return Result<void>(); }, manifest, sent.sender);
        REQUIRE(writer);
        for (const auto &[part, plain] : framesFor(past))
            REQUIRE((*writer)->add(part, plain));
        return (*writer)->finish();
    };
    qsizetype most = 50'000;
    for (int i = 0; i < 3; ++i)
        most = 100 * sent.file(manifest, framesFor(most)).size();
    const QByteArray bytes = sent.file(manifest, framesFor(most));
    REQUIRE(100 * bytes.size() == most);
    CHECK_FALSE(refusal(bytes, sent));
    CHECK(finished(most));
    CHECK(finished(most + 1).error().kind == Kind::FileTooLarge);
    FilePieces pieces = FilePieces::of(bytes, sent.first);
    pieces.frames.removeLast();
    CHECK_FALSE(refusal(pieces.signedBy(sent.sender), sent));
    QByteArray &last = pieces.frames[pieces.frames.size() - 2];
    REQUIRE(last.startsWith('D'));
    last.replace(1, 4, FilePieces::lengthField(most + 1));
    CHECK(refusal(pieces.signedBy(sent.sender), sent) == Kind::FileTooLarge);
}

TEST_CASE("a sealed file larger than a gibibyte is not even looked into", "[sealedfile]")
{
    const FileSent sent;
    const SealKeyPair *const keys[] = {&sent.first};
    const QByteArray whole = sent.file(sent.manifest({sent.first.publicKey}), {});
    const auto reader = SealedFileReader::over(std::make_unique<LargeFile>(whole, SealedFileLimits::fileBytes), keys);
    REQUIRE(reader);
    CHECK((*reader)->verify().error().kind == Kind::FileDamaged); // something after the end
    const auto over = SealedFileReader::over(std::make_unique<LargeFile>(whole, SealedFileLimits::fileBytes + 1), keys);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Kind::FileTooLarge);
}

TEST_CASE("a sealed file is written up to a gibibyte and no further", "[.long]")
{
    const FileSent sent;
    const auto writer = writerToNowhere(sent);
    const QByteArray full(SealedFileLimits::frameBytes, 'x');
    while (SealedFileLimits::fileBytes - writer->bytes() > 2 * full.size())
        REQUIRE(writer->add(FramePart::Roster, full));
    REQUIRE(writer->add(FramePart::Roster, full.first(full.size() / 2)));
    constexpr qsizetype end = leastPadding + leastPadding + 64;
    const qint64 left = SealedFileLimits::fileBytes - writer->bytes() - end - leastPadding;
    REQUIRE((left > full.size() / 4 && left < 2 * full.size()));
    REQUIRE(writer->add(FramePart::Roster, full.first(left / 2)));
    const qint64 last = left - left / 2 - leastPadding;
    CHECK(writer->add(FramePart::Roster, full.first(last + 1)).error().kind == Kind::FileTooLarge);
    CHECK(writer->add(FramePart::Roster, full.first(last)));
    CHECK(writer->add(FramePart::Roster, {}).error().kind == Kind::FileTooLarge);
    CHECK(writer->finish());
    CHECK(writer->bytes() == SealedFileLimits::fileBytes);
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"
#include "tests/core/security/filesent.h"
#include "tests/support/properties.h"

#include <cmath>

using namespace hub;
using namespace hub::test;

namespace {

std::unique_ptr<SealedFileReader> verified(const QByteArray &bytes, const SealKeyPair &receiver)
{
    const SealKeyPair *const keys[] = {&receiver};
    auto reader = readerOf(bytes, keys);
    REQUIRE(reader);
    REQUIRE(reader->verify());
    return reader;
}

Result<void> takeNothing(FramePart, QByteArrayView)
{
    return {};
}

/// By the definition, with logarithms: the last of its binary digits are zeros.
bool isPadme(qint64 length)
{
    const auto exponent = qint64(std::floor(std::log2(double(length))));
    const auto kept = qint64(std::floor(std::log2(double(exponent)))) + 1;
    return length % (qint64(1) << (exponent - kept)) == 0;
}

} // namespace

TEST_CASE("a sealed file comes back as it was written, to each of its receivers", "[sealedfile]")
{
    const FileSent sent;
    const SentFrames frames{{FramePart::Roster, "entries"}, {FramePart::Data, "changes"}, {FramePart::Coverage, ""},
        {FramePart::Erased, QByteArray(SealedFileLimits::frameBytes, 'e')}, {FramePart::Data, ""},
        {FramePart::Data, randomBytes(SealedFileLimits::frameBytes)},
        {FramePart::Data, QByteArray(SealedFileLimits::frameBytes, '\0')}, {FramePart::Roster, QByteArray(1, '\0')}};
    for (const FileContent content : {FileContent::Team, FileContent::Share, FileContent::Receipt}) {
        FileManifest manifest = sent.manifest();
        manifest.content = content;
        if (content == FileContent::Share)
            manifest.until = Instant{1'800'000'000'000};
        const QByteArray bytes = sent.file(manifest, frames);
        for (const SealKeyPair *receiver : {&sent.first, &sent.second}) {
            const auto reader = verified(bytes, *receiver);
            CHECK(encodedManifest(reader->manifest()) == encodedManifest(manifest));
            CHECK(reader->manifest().content == content);
            CHECK(reader->manifest().until == manifest.until);
            CHECK(reader->fileBytes() == bytes.size());
            CHECK(framesOf(*reader) == frames);
            CHECK(framesOf(*reader) == frames); // as often as one likes
            CHECK(reader->verify());
            CHECK(framesOf(*reader) == frames);
        }
    }
}

TEST_CASE("nobody opens a sealed file but its receivers, with any of their keys", "[sealedfile]")
{
    const FileSent sent;
    const QByteArray bytes = sent.file();
    CHECK(whyNotTaken(bytes, sent.stranger)->kind == Error::Kind::NotForThisDesk);
    Error why;
    CHECK_FALSE(readerOf(bytes, {}, &why));
    CHECK(why.kind == Error::Kind::NotForThisDesk);
    const SealKeyPair *const keys[] = {&sent.stranger, &sent.second};
    CHECK(readerOf(bytes, keys));
}

TEST_CASE("any frames come back in their order", "[sealedfile]")
{
    const FileSent sent;
    static constexpr FramePart parts[] = {FramePart::Roster, FramePart::Coverage, FramePart::Erased, FramePart::Data};
    forAll("what was added is what comes back", [&](const std::vector<std::pair<quint8, std::string>> &drawn) {
        SentFrames frames;
        for (const auto &[part, plain] : drawn)
            frames.emplace_back(parts[part % std::size(parts)], QByteArray::fromStdString(plain));
        const QByteArray bytes = sent.file(sent.manifest({sent.first.publicKey}), frames);
        RC_ASSERT(isPadme(bytes.size()));
        RC_ASSERT(framesOf(*verified(bytes, sent.first)) == frames);
    });
}

TEST_CASE("who sends what to whom cannot be read from outside", "[sealedfile]")
{
    const FileSent sent;
    FileManifest manifest = sent.manifest();
    const QByteArray text = "a line that stands in the file, long enough to be found";
    const QByteArray bytes = sent.file(manifest, {{FramePart::Roster, text}});
    for (const QByteArray &inside : {text, manifest.said, manifest.id.toBytes(), toBytes(manifest.team),
             manifest.sender.toBytes(), manifest.receivers[0].toBytes(), manifest.receivers[1].toBytes()})
        CHECK_FALSE(bytes.contains(inside));
    CHECK(bytes.startsWith(QByteArray("HUBDESK\x01\x00\x02", 10)));
    const QByteArray again = sent.file(manifest, {{FramePart::Roster, text}});
    CHECK(again.size() == bytes.size());
    CHECK(again.mid(10, 200) != bytes.mid(10, 200));
    manifest.content = FileContent::Receipt;
    CHECK(sent.file(manifest, {{FramePart::Roster, text}}).size() == bytes.size());
}

TEST_CASE("the length of a sealed file is that of many others", "[sealedfile]")
{
    for (const auto &[length, padded] : {std::pair<qint64, qint64>{1, 1}, {2, 2}, {8, 8}, {9, 10}, {1'000, 1'024},
             {1'000'000, 1'015'808}, {SealedFileLimits::fileBytes - 1, SealedFileLimits::fileBytes},
             {SealedFileLimits::fileBytes, SealedFileLimits::fileBytes}})
        CHECK(sealed::padmeLength(length) == padded);
    int lengths = 0;
    for (qint64 length = 2; length < 70'000; length += 7) {
        const qint64 padded = sealed::padmeLength(length);
        lengths += !isPadme(padded) || padded < length || (length > 64 && padded > length + length * 12 / 100);
        lengths += sealed::padmeLength(padded) != padded;
    }
    CHECK(lengths == 0);
    const FileSent sent;
    for (const qsizetype bytes : {0, 1, 20, 21, 22, 23, 24, 100, 1'000, 10'000, 262'144})
        CHECK(isPadme(sent.file(sent.manifest(), {{FramePart::Roster, QByteArray(bytes, 'x')}}).size()));
}

TEST_CASE("more padding than a frame holds stands in several, whatever is left over for the last", "[sealedfile]")
{
    const FileSent sent;
    constexpr qint64 aroundFrame = 4 + 1 + frameOverhead;
    constexpr qint64 most = aroundFrame + SealedFileLimits::frameBytes;
    constexpr qint64 whole = (qint64(1) << 24) + (qint64(1) << 19); // a class and the next differ by two frames
    static_assert(whole - (qint64(1) << 24) > most);
    for (const qint64 padding : {most, most + 1, most + aroundFrame - 1, most + aroundFrame}) {
        QByteArray bytes;
        const auto sink
            = [&bytes](QByteArrayView more) { return bytes.append(more.data(), more.size()), Result<void>(); };
        const auto writer = SealedFileWriter::begin(sink, sent.manifest(), sent.sender);
        REQUIRE(writer);
        while (bytes.size() < (qint64(1) << 24))
            REQUIRE((*writer)->add(FramePart::Roster, QByteArray(200'000, 'x')));
        const qint64 gap = whole - bytes.size() - padding - (aroundFrame + 64);
        REQUIRE((*writer)->add(FramePart::Roster, QByteArray(gap - aroundFrame, 'x')));
        REQUIRE((*writer)->finish());
        CHECK(bytes.size() == whole);
        CHECK_FALSE(whyNotTaken(bytes, sent.second));
    }
}

TEST_CASE("a card is read by anybody", "[sealedfile]")
{
    const FileSent sent;
    const FileManifest manifest = sent.manifest({});
    const QByteArray bytes = sent.file(manifest, {});
    const auto reader = readerOf(bytes, {});
    REQUIRE(reader);
    CHECK(encodedManifest(reader->manifest()) == encodedManifest(manifest));
    CHECK(reader->verify());
    CHECK(framesOf(*reader).empty());
    CHECK_FALSE(whyNotTaken(bytes, sent.stranger));
}

TEST_CASE("a card takes no frames, and nothing else goes without receivers", "[sealedfile]")
{
    const FileSent sent;
    const auto sink = [](QByteArrayView) { return Result<void>(); };
    const auto card = SealedFileWriter::begin(sink, sent.manifest({}), sent.sender);
    REQUIRE(card);
    CHECK_FALSE((*card)->add(FramePart::Data, "changes"));
    FileManifest manifest = sent.manifest({});
    manifest.content = FileContent::Team;
    CHECK_FALSE(SealedFileWriter::begin(sink, manifest, sent.sender));
    manifest = sent.manifest();
    manifest.content = FileContent::Card;
    CHECK_FALSE(SealedFileWriter::begin(sink, manifest, sent.sender));
}

TEST_CASE("receivers stand in order and once, and the sender is whoever signs", "[sealedfile]")
{
    const FileSent sent;
    FileManifest manifest = sent.manifest();
    const FileManifest inOrder = manifest;
    std::reverse(manifest.receivers.begin(), manifest.receivers.end());
    manifest.receivers.push_back(sent.first.publicKey);
    manifest.sender = SignKeyPair::make().publicKey;
    const auto reader = verified(sent.file(manifest, {}), sent.first);
    CHECK(encodedManifest(reader->manifest()) == encodedManifest(inOrder));
}

TEST_CASE("nothing is given of a file that was not verified to its end", "[sealedfile]")
{
    const FileSent sent;
    const SealKeyPair *const keys[] = {&sent.first};
    const auto reader = readerOf(sent.file(), keys);
    REQUIRE(reader);
    REQUIRE_FALSE(reader->each(takeNothing));
    CHECK(reader->each(takeNothing).error().kind == Error::Kind::FileDamaged);
    CHECK(reader->verify([](qint64) { return false; }).error().kind == Error::Kind::Cancelled);
    CHECK(reader->each(takeNothing).error().kind == Error::Kind::FileDamaged);
    CHECK(reader->verify());
    CHECK(reader->each(takeNothing));
    CHECK_FALSE(reader->verify([](qint64) { return false; }));
    CHECK(reader->each(takeNothing).error().kind == Error::Kind::FileDamaged);
}

TEST_CASE("whoever watches is told how far the reading is, and can stop it", "[sealedfile]")
{
    const FileSent sent;
    const auto reader = verified(sent.file(), sent.first);
    qint64 done = 0;
    bool isRising = true;
    REQUIRE(reader->verify([&](qint64 now) {
        isRising = isRising && now > done;
        done = now;
        return true;
    }));
    CHECK(isRising);
    CHECK(done == reader->fileBytes());
    int taken = 0;
    const auto count = [&](FramePart, QByteArrayView) { return ++taken, Result<void>(); };
    CHECK(reader->each(count, [&](qint64) { return taken < 2; }).error().kind == Error::Kind::Cancelled);
    CHECK(taken == 2);
    const auto refuse = [&](FramePart part, QByteArrayView) {
        return part == FramePart::Erased ? Result<void>(Error::Kind::DiskFull) : Result<void>();
    };
    CHECK(reader->each(refuse).error().kind == Error::Kind::DiskFull);
    CHECK(framesOf(*reader).size() == 5);
}

TEST_CASE("where the disk is full at any write, the rest is not written and the file is refused", "[sealedfile]")
{
    const FileSent sent;
    bool isWhole = false;
    for (int writes = 0; !isWhole; ++writes) {
        REQUIRE(writes < 100);
        QByteArray bytes;
        int left = writes;
        const auto sink = [&](QByteArrayView more) {
            if (left-- <= 0)
                return Result<void>(Error::Kind::DiskFull);
            bytes.append(more.data(), more.size());
            return Result<void>();
        };
        auto writer = SealedFileWriter::begin(sink, sent.manifest(), sent.sender);
        const auto added = writer ? (*writer)->add(FramePart::Data, "changes") : Result<void>(writer.error());
        if (!added)
            CHECK(added.error().kind == Error::Kind::DiskFull);
        const int leftThen = left;
        const auto done = writer ? (*writer)->finish() : Result<void>(writer.error());
        isWhole = added && done;
        CHECK(whyNotTaken(bytes, sent.first).has_value() != isWhole);
        if (writer && !added) {
            CHECK_FALSE(done);
            CHECK(left == leftThen); // it did not even try
        }
    }
}

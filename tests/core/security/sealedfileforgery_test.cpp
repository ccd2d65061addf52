// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealedformat.h"
#include "tests/core/security/filesent.h"

using namespace hub;
using namespace hub::test;
using Kind = Error::Kind;

namespace {

constexpr qsizetype leastPadding = 4 + 1 + frameOverhead;
constexpr qsizetype signatureFrame = 4 + frameOverhead + 65;
const Error notSigned{Kind::FileDamaged, QStringLiteral("not signed by its sender")};
const Error toOthers{Kind::FileDamaged, QStringLiteral("sealed to others than it says")};

/// The first receiver's own file, to be changed by `change`, then padded and signed as the sender would.
std::optional<Error> whyRefused(const FileSent &sent, const std::function<void(FilePieces &)> &change)
{
    FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    pieces.frames << "Rentries" << FilePieces::dataFrame("changes");
    change(pieces);
    pieces.padTo(sealed::padmeLength(pieces.signedBytes() + leastPadding));
    return whyNotTaken(pieces.signedBy(sent.sender), sent.first);
}

/// One with these frames between padding and signature, of a length that files have.
std::optional<Kind> refusalAfterPadding(const FileSent &sent, const QList<QByteArray> &end)
{
    FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    qsizetype endBytes = 0;
    for (const QByteArray &frame : end)
        endBytes += 4 + frameOverhead + frame.size();
    pieces.padTo(sealed::padmeLength(pieces.signedBytes() + endBytes + leastPadding) - endBytes);
    pieces.frames << end;
    return kindOf(whyNotTaken(pieces.signedBy(sent.sender), sent.first));
}

/// One that ends with this frame instead of a signature, of a length that files have.
std::optional<Kind> refusalOfEnd(const FileSent &sent, const QByteArray &end)
{
    FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    const qsizetype more = 4 + frameOverhead + end.size() - signatureFrame;
    pieces.padTo(sealed::padmeLength(pieces.signedBytes() + more + leastPadding) - more);
    pieces.frames << end;
    return kindOf(whyNotTaken(pieces.joined(nullptr, pieces.frames.size() - 1), sent.first));
}

} // namespace

TEST_CASE("a receiver cannot seal a file to somebody else in its sender's name", "[sealedfile][damage]")
{
    const FileSent sent;
    const FileManifest manifest = sent.manifest({sent.first.publicKey});
    const QByteArray bytes = sent.file(manifest, {{FramePart::Data, "changes"}});
    CHECK_FALSE(whyNotTaken(bytes, sent.first));
    FilePieces pieces = FilePieces::of(bytes, sent.first);
    const qsizetype last = pieces.frames.size() - 1;
    // As it is, and with another name on it: the signature knows the name.
    pieces.sealTo({sent.stranger.publicKey});
    CHECK(whyNotTaken(pieces.joined(nullptr, last), sent.stranger) == toOthers);
    FileManifest toStranger = manifest;
    toStranger.receivers = {sent.stranger.publicKey};
    pieces.frames.front() = 'M' + encodedManifest(toStranger);
    CHECK(whyNotTaken(pieces.joined(nullptr, last), sent.stranger) == notSigned);
    // Nor to the same receiver again: the signature knows the slots.
    pieces = FilePieces::of(bytes, sent.first);
    CHECK(whyNotTaken(pieces.joined(nullptr, last), sent.first) == notSigned);
    pieces.sealTo({sent.first.publicKey});
    CHECK(whyNotTaken(pieces.joined(nullptr, last), sent.first) == notSigned);
    // Nor in clear, as a card.
    pieces.fileKey = SecretBytes();
    pieces.sealTo({});
    CHECK(isRefusal(whyNotTaken(pieces.joined(nullptr, last), sent.stranger)));
}

TEST_CASE(
    "a file is signed by the sender that it names, for this purpose, over all that is in it", "[sealedfile][damage]")
{
    const FileSent sent;
    const SignKeyPair other = SignKeyPair::make();
    FilePieces pieces = FilePieces::of(sent.file(sent.manifest(), {{FramePart::Data, "changes"}}), sent.first);
    pieces.frames.removeLast();
    const qsizetype last = pieces.frames.size();
    CHECK_FALSE(whyNotTaken(pieces.signedBy(sent.sender), sent.first));
    CHECK(whyNotTaken(pieces.signedBy(other), sent.first) == notSigned);
    CHECK(whyNotTaken(pieces.joined(&sent.sender, last, "hubdesk roster entry"), sent.first) == notSigned);
    // Another frame, and other padding, of the same length under the old signature.
    for (const qsizetype i : {0, 1}) {
        FilePieces changed = FilePieces::of(pieces.signedBy(sent.sender), sent.first);
        QByteArray &frame = changed.frames[i];
        frame = flipped(frame, frame.size() * 8 - 1);
        CHECK(whyNotTaken(changed.joined(nullptr, last), sent.first) == notSigned);
    }
}

TEST_CASE("the end of a file is its signature, and says that it is the end", "[sealedfile][damage]")
{
    const FileSent sent;
    FilePieces pieces = FilePieces::of(sent.file(), sent.first);
    pieces.frames.removeLast();
    const qsizetype last = pieces.frames.size();
    REQUIRE_FALSE(whyNotTaken(pieces.joined(&sent.sender, last), sent.first));
    for (qsizetype i = -1; i < last; ++i)
        CHECK(kindOf(whyNotTaken(pieces.joined(&sent.sender, i), sent.first)) == Kind::FileDamaged);
    for (const QByteArray &frame : {QByteArray("R"), QByteArray("P"), QByteArray("M"), QByteArray("S"),
             'S' + QByteArray(63, 's'), 'S' + QByteArray(64, 's'), 'S' + QByteArray(65, 's')})
        CHECK(refusalOfEnd(sent, frame) == Kind::FileDamaged);
    CHECK_FALSE(refusalAfterPadding(sent, {}));
    CHECK_FALSE(refusalAfterPadding(sent, {"P"}));
    for (const QByteArray &frame :
        {QByteArray("R"), FilePieces::dataFrame("x"), 'S' + QByteArray(64, 's'), QByteArray("M")})
        CHECK(refusalAfterPadding(sent, {frame}) == Kind::FileDamaged);
}

TEST_CASE("a manifest stands first and once, and every frame is of a known kind", "[sealedfile][damage]")
{
    const FileSent sent;
    CHECK_FALSE(whyRefused(sent, [](FilePieces &) {}));
    CHECK(kindOf(whyRefused(sent, [](FilePieces &pieces) { pieces.frames << pieces.frames.front(); }))
        == Kind::FileDamaged);
    CHECK(kindOf(whyRefused(sent, [](FilePieces &pieces) { pieces.frames.removeFirst(); })) == Kind::FileDamaged);
    CHECK(kindOf(whyRefused(sent, [](FilePieces &pieces) { pieces.frames.swapItemsAt(0, 1); })) == Kind::FileDamaged);
    for (int type = 0; type < 256; ++type) {
        const QByteArray frame = char(type) + FilePieces::lengthField(0);
        const bool isKnown = QByteArray("RVED").contains(char(type));
        const auto why = whyRefused(sent, [&](FilePieces &pieces) { pieces.frames << frame; });
        INFO(type);
        CHECK(kindOf(why) == (isKnown || type == 'P' ? std::nullopt : std::optional(Kind::FileDamaged)));
    }
    for (const QByteArray &frame : {QByteArray(), QByteArray("D"), QByteArray("D\0\0\0", 4)})
        CHECK(kindOf(whyRefused(sent, [&](FilePieces &pieces) { pieces.frames << frame; })) == Kind::FileDamaged);
}

TEST_CASE("padding is zeros, up to a length that files have", "[sealedfile][damage]")
{
    const FileSent sent;
    FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
    pieces.padTo(sealed::padmeLength(pieces.signedBytes() + leastPadding + 2));
    QByteArray &padding = pieces.frames.back();
    for (const qsizetype at : {qsizetype(1), padding.size() - 1}) {
        padding[at] = 'x';
        CHECK(kindOf(whyNotTaken(pieces.signedBy(sent.sender), sent.first)) == Kind::FileDamaged);
        padding[at] = '\0';
    }
    CHECK_FALSE(whyNotTaken(pieces.signedBy(sent.sender), sent.first));
    padding += '\0';
    CHECK(kindOf(whyNotTaken(pieces.signedBy(sent.sender), sent.first)) == Kind::FileDamaged);
    padding.chop(2);
    CHECK(kindOf(whyNotTaken(pieces.signedBy(sent.sender), sent.first)) == Kind::FileDamaged);
}

TEST_CASE("a frame that would unpack to more than it says, or to gigabytes, takes no more room than a frame",
    "[sealedfile][damage]")
{
    const FileSent sent;
    const SealKeyPair *const keys[] = {&sent.first};
    const auto withFrame = [&](const QByteArray &frame) {
        FilePieces pieces = FilePieces::make(sent.manifest({sent.first.publicKey}));
        pieces.frames << frame;
        pieces.padTo(sealed::padmeLength(pieces.signedBytes() + leastPadding));
        return pieces.signedBy(sent.sender);
    };
    const QByteArray gigabytes = 'D' + QByteArray(4, '\xff') + FilePieces::dataFrame(QByteArray(100'000, '\0')).mid(5);
    REQUIRE(gigabytes.size() < 200);
    CHECK(kindOf(whyNotTaken(withFrame(gigabytes), sent.first)) == Kind::FileDamaged);
    // What only unpacking shows is shown when it is unpacked, after the signature.
    const QByteArray good = FilePieces::dataFrame(QByteArray(1'000, 'a'));
    QList<QByteArray> bad{good.first(5), good.chopped(1), good + 'x', good + good.mid(5),
        good.first(5) + QByteArray("\x50\x2a\x4d\x18\0\0\0\0", 8) + good.mid(5), "D" + FilePieces::lengthField(0)};
    for (const int length : {0, 999, 1'001, 262'144})
        bad << 'D' + FilePieces::lengthField(length) + good.mid(5);
    int taken = 0;
    const auto count = [&taken](FramePart, QByteArrayView) { return ++taken, Result<void>(); };
    for (const QByteArray &frame : bad) {
        const auto reader = readerOf(withFrame(frame), keys);
        REQUIRE((reader && reader->verify()));
        const auto given = reader->each(count);
        REQUIRE_FALSE(given);
        CHECK(given.error().kind == Kind::FileDamaged);
    }
    CHECK(taken == 0);
    const auto reader = readerOf(withFrame(good), keys);
    REQUIRE((reader && reader->verify() && reader->each(count)));
    CHECK(taken == 1);
}

TEST_CASE("a card is in clear and has nothing but manifest and signature", "[sealedfile][damage]")
{
    const FileSent sent;
    const FileManifest manifest = sent.manifest({});
    const auto whyNot
        = [&](const FilePieces &pieces) { return kindOf(whyNotTaken(pieces.signedBy(sent.sender), sent.first)); };
    CHECK_FALSE(whyNot(FilePieces::make(manifest)));
    for (const QByteArray &frame : {FilePieces::dataFrame("x"), QByteArray("R"), QByteArray("P"), QByteArray("M")}) {
        FilePieces pieces = FilePieces::make(manifest);
        pieces.frames << frame;
        CHECK(whyNot(pieces) == Kind::FileDamaged);
    }
    CHECK(whyNotTaken(FilePieces::make(manifest).signedBy(SignKeyPair::make()), sent.first) == notSigned);
    // Something else in clear; sealed, a card; and in clear, but sealed to somebody by its own account.
    FileManifest other = manifest;
    other.content = FileContent::Share;
    CHECK(whyNot(FilePieces::make(other)) == Kind::FileDamaged);
    other = sent.manifest({sent.first.publicKey});
    FilePieces pieces = FilePieces::make(manifest);
    pieces.frames.front() = 'M' + encodedManifest(other);
    CHECK(whyNot(pieces) == Kind::FileDamaged);
    other.content = FileContent::Card;
    CHECK(kindOf(whyRefused(sent, [&](FilePieces &card) { card.frames.front() = 'M' + encodedManifest(other); }))
        == Kind::FileDamaged);
}

TEST_CASE("a manifest has one form, and names the receivers there are", "[sealedfile][damage]")
{
    const FileSent sent;
    const FileManifest whole = sent.manifest();
    const QByteArray bytes = encodedManifest(whole);
    REQUIRE(readManifest(bytes));
    const auto refused = [](const FileManifest &manifest) {
        const auto read = readManifest(encodedManifest(manifest));
        return !read && read.error().kind == Kind::FileDamaged;
    };
    FileManifest other = whole;
    std::swap(other.receivers[0], other.receivers[1]);
    CHECK(refused(other));
    other.receivers[0] = other.receivers[1];
    CHECK(refused(other));
    other = whole;
    other.content = FileContent(5);
    CHECK(refused(other));
    other = whole;
    other.id = FileId();
    CHECK(refused(other));
    other = whole;
    other.made = Instant{-1};
    CHECK(refused(other));
    REQUIRE(bytes.startsWith("\x8b\x01\x01"));
    CHECK_FALSE(readManifest("\x8b\x18\x01\x01" + bytes.mid(3)));
    CHECK_FALSE(readManifest(bytes + '\0'));
    QByteArray newer = bytes;
    newer[1] = 2;
    CHECK(readManifest(newer).error().kind == Kind::FileNewer);
    CHECK(
        kindOf(whyRefused(sent, [&](FilePieces &pieces) { pieces.frames.front() = 'M' + newer; })) == Kind::FileNewer);
    // One receiver named, two slots; two named, one slot; and somebody else named.
    const auto whyNot = [&](const std::vector<SealPublicKey> &named, const std::vector<SealPublicKey> &slots) {
        return whyRefused(sent, [&](FilePieces &pieces) {
            pieces.frames.front() = 'M' + encodedManifest(sent.manifest(named));
            pieces.sealTo(slots);
        });
    };
    const SealPublicKey &first = sent.first.publicKey;
    const SealPublicKey &second = sent.second.publicKey;
    CHECK_FALSE(whyNot({first, second}, {first, second}));
    CHECK(whyNot({first}, {first, second}) == toOthers);
    CHECK(whyNot({first, second}, {first}) == toOthers);
    CHECK(whyNot({second}, {first}) == toOthers);
}

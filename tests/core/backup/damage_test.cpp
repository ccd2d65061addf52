// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/backup/moreholders.h"
#include "tests/core/backup/taking.h"
#include "tests/fuzz/mutator.h"
#include "tests/support/failingcalls.h"

using namespace hub;
using namespace hub::test;

namespace {

/// A backup that three can open, made once for all tests here.
struct Backup {
    NoWaitingForDisks quick;
    BackupDesk desk;
    QByteArray bytes;

    Backup()
    {
        for (int i = 0; i < 20; ++i)
            desk.log(QStringLiteral("Note %1").arg(i), QStringLiteral("Person %1").arg(i));
        MoreHolders holders(desk);
        holders.addLead(QStringLiteral("Ben"), QStringLiteral("quiet bridge morning seven"));
        holders.addSheet(QStringLiteral("twelve words stand on a piece of paper"));
        desk.back();
        bytes = bytesOf(desk.file);
        REQUIRE_FALSE(whyRefused(bytes, desk.words));
    }
    std::optional<Error::Kind> refusal(const QByteArray &altered) const { return whyRefused(altered, desk.words); }
    /// Where the first frame begins.
    qsizetype framesAt() const
    {
        return 8 + 4 + qsizetype(qFromBigEndian<quint32>(bytes.constData() + 8)) + streamHeaderBytes + 4;
    }
    void put(const QByteArray &altered) const
    {
        QFile file(desk.file);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(altered) == altered.size());
    }
};

QByteArray flipped(QByteArray bytes, qint64 bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

/// What may be said of a damaged backup, and nothing else.
bool isRefusal(const std::optional<Error::Kind> &kind)
{
    using enum Error::Kind;
    return kind == BackupDamaged || kind == NotABackup || kind == FileNewer || kind == BackupWordsWrong;
}

} // namespace

TEST_CASE("every single bit flipped in front of the frames is refused, whoever of the three gives their words", "[backup][damage]")
{
    const Backup backup;
    const QString words[] = {backup.desk.words, QStringLiteral("quiet bridge morning seven"),
        QStringLiteral("twelve words stand on a piece of paper")};
    int accepted = 0;
    for (qint64 bit = 0; bit < backup.framesAt() * 8; ++bit)
        accepted += !isRefusal(whyRefused(flipped(backup.bytes, bit), words[bit % 3]));
    CHECK(accepted == 0);
}

TEST_CASE("a bit flipped at any of 2,000 places in the frames is refused", "[backup][damage]")
{
    const Backup backup;
    Dice dice(20261122);
    int accepted = 0;
    for (int i = 0; i < 2'000; ++i) {
        const qint64 bit = backup.framesAt() * 8 + dice.below((backup.bytes.size() - backup.framesAt()) * 8);
        accepted += backup.refusal(flipped(backup.bytes, bit)) != Error::Kind::BackupDamaged;
    }
    CHECK(accepted == 0);
}

TEST_CASE("a backup cut at any length before its frames, or at any frame's border, is refused", "[backup][damage]")
{
    const Backup backup;
    const Unsealed unsealed = Unsealed::of(backup.bytes, backup.desk.words);
    REQUIRE(unsealed.frames.size() > 5);
    QList<qsizetype> lengths;
    for (qsizetype length = 0; length < backup.framesAt(); ++length)
        lengths << length;
    qsizetype border = backup.framesAt();
    for (const QByteArray &frame : unsealed.frames) {
        lengths << border - 1 << border << border + 1;
        border += frame.size() + frameOverhead;
    }
    CHECK(border == backup.bytes.size());
    lengths << border - 1;
    for (const qsizetype length : lengths) {
        INFO(length);
        CHECK(isRefusal(backup.refusal(backup.bytes.first(length))));
    }
    CHECK(backup.refusal(backup.bytes + '\0') == Error::Kind::BackupDamaged);
    CHECK(backup.refusal(backup.bytes + backup.bytes) == Error::Kind::BackupDamaged);
}

TEST_CASE("frames that were moved, doubled or left out are refused", "[backup][damage]")
{
    const Backup backup;
    const Unsealed unsealed = Unsealed::of(backup.bytes, backup.desk.words);
    const qsizetype whole = BackupLimits::frameBytes + frameOverhead;
    const qsizetype last = unsealed.frames.back().size() + frameOverhead;
    QByteArray swapped = backup.bytes;
    const qsizetype second = swapped.size() - last - whole;
    const qsizetype first = second - whole;
    const QByteArray before = swapped.mid(first, whole);
    swapped.replace(first, whole, swapped.mid(second, whole));
    swapped.replace(second, whole, before);
    CHECK(backup.refusal(swapped) == Error::Kind::BackupDamaged);
    QByteArray doubled = backup.bytes;
    doubled.replace(second, whole, before);
    CHECK(backup.refusal(doubled) == Error::Kind::BackupDamaged);
    CHECK(backup.refusal(QByteArray(backup.bytes).remove(first, whole)) == Error::Kind::BackupDamaged);
}

TEST_CASE("the end must be where it is said to be, and be said", "[backup][damage]")
{
    const Backup backup;
    const Unsealed unsealed = Unsealed::of(backup.bytes, backup.desk.words);
    CHECK_FALSE(backup.refusal(unsealed.sealed())); // put together again as it was
    CHECK(backup.refusal(unsealed.sealed(-1)) == Error::Kind::BackupDamaged);
    for (qsizetype i = 0; i + 1 < unsealed.frames.size(); ++i)
        CHECK(backup.refusal(unsealed.sealed(i)) == Error::Kind::BackupDamaged);
}

TEST_CASE("a length that the frames do not have is refused before anything is taken for it", "[backup][damage]")
{
    const Backup backup;
    for (const qint64 wrong : {qint64(1), qint64(4096), BackupLimits::fileBytes, BackupLimits::fileBytes + 1,
             std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max() - 20}) {
        Unsealed unsealed = Unsealed::of(backup.bytes, backup.desk.words);
        BackupContents contents = unsealed.contents();
        contents.storeBytes = wrong;
        unsealed.setContents(contents);
        CHECK(backup.refusal(unsealed.sealed()) == Error::Kind::BackupDamaged);
        contents.storeBytes = backup.bytes.size();
        contents.membersBytes = std::min<qint64>(wrong, 1'000'000);
        unsealed.setContents(contents);
        CHECK(backup.refusal(unsealed.sealed()) == Error::Kind::BackupDamaged);
    }
}

TEST_CASE("a file larger than the cap is not even looked into", "[backup][damage]")
{
    const Backup backup;
    QFile file(backup.desk.file);
    REQUIRE(file.resize(BackupLimits::fileBytes)); // takes no room: the rest of it is a hole
    CHECK(glanceAtBackup(backup.desk.file));
    REQUIRE(file.resize(BackupLimits::fileBytes + 1));
    CHECK(glanceAtBackup(backup.desk.file).error().kind == Error::Kind::FileTooLarge);
    REQUIRE(file.resize(backup.bytes.size()));
    CHECK(bytesOf(backup.desk.file) == backup.bytes);
}

TEST_CASE("what does not fit together is not restored, though every frame opens", "[backup][damage]")
{
    Backup backup;
    const auto restoredWith = [&](const std::function<void(Unsealed &)> &change) {
        Unsealed unsealed = Unsealed::of(backup.bytes, backup.desk.words);
        change(unsealed);
        backup.put(unsealed.sealed());
        const auto restored = backup.desk.restore();
        CHECK(QFileInfo::exists(backup.desk.restored) == restored.has_value());
        return restored ? std::optional<Error::Kind>() : std::optional(restored.error().kind);
    };
    const auto withContents = [&](const std::function<void(BackupContents &)> &change) {
        return restoredWith([&](Unsealed &unsealed) {
            BackupContents contents = unsealed.contents();
            change(contents);
            unsealed.setContents(contents);
        });
    };
    using enum Error::Kind;
    CHECK(withContents([](BackupContents &contents) { contents.head.seq -= 1; }) == BackupDamaged);
    CHECK(withContents([](BackupContents &contents) { contents.head.at = contents.head.at.plusMs(1); }) == BackupDamaged);
    CHECK(withContents([](BackupContents &contents) { contents.head.chain[0] ^= 1; }) == BackupDamaged);
    CHECK(withContents([](BackupContents &contents) { contents.head.desk = DeskKeys::make().id; }) == BackupDamaged);
    CHECK(withContents([](BackupContents &contents) { contents.signedHead.reset(); }) == BackupDamaged);
    CHECK(withContents([](BackupContents &contents) { contents.storeKey = SecretBytes::random(32); }) == BackupDamaged);
    // A head that its desk signed, but of another log than the one in the file.
    const Value key = backup.desk.store().setting(settings::identityKey).value();
    const auto identity = DeskIdentity::read(backup.desk.around.profile, backup.desk.store().desk(),
        SecretBytes::copyOf(std::get<QByteArray>(key)));
    CHECK(withContents([&](BackupContents &contents) {
        contents.head.seq -= 1;
        contents.signedHead = signHead(identity->sign, contents.head);
    }) == BackupDamaged);
    // Pages that the cipher did not write, and those of another store.
    CHECK(restoredWith([](Unsealed &unsealed) { unsealed.frames.back()[100] = char(unsealed.frames.back()[100] ^ 1); })
        == BackupDamaged);
    CHECK(restoredWith([](Unsealed &unsealed) { unsealed.frames[1][100] = char(unsealed.frames[1][100] ^ 1); })
        == BackupDamaged);
    BackupDesk other;
    other.back();
    CHECK(restoredWith([&](Unsealed &unsealed) {
        const Unsealed theirs = Unsealed::of(bytesOf(other.file), other.words);
        unsealed.frames = theirs.frames;
    }) == BackupDamaged);
    CHECK(restoredWith([](Unsealed &) {}) == std::nullopt);
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/random.h"
#include "tests/support/filepieces.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace hub::test {

using SentFrames = std::vector<std::pair<FramePart, QByteArray>>;

/// A sender, two who receive from it, and one who does not.
struct FileSent {
    SignKeyPair sender = SignKeyPair::make();
    SealKeyPair first = SealKeyPair::make();
    SealKeyPair second = SealKeyPair::make();
    SealKeyPair stranger = SealKeyPair::make();

    /// As begin() completes it: receivers ascending, the sender named.
    FileManifest manifest(std::vector<SealPublicKey> receivers) const
    {
        FileManifest manifest;
        manifest.content = receivers.empty() ? FileContent::Card : FileContent::Team;
        manifest.id = FileId{RawId{randomArray<16>()}};
        manifest.sender = sender.publicKey;
        manifest.receivers = std::move(receivers);
        std::sort(manifest.receivers.begin(), manifest.receivers.end());
        manifest.team = blake2b("a team");
        manifest.made = Instant{1'790'000'000'000};
        manifest.schema = 10;
        manifest.minReader = 9;
        manifest.said = "what the content says";
        return manifest;
    }
    FileManifest manifest() const { return manifest({first.publicKey, second.publicKey}); }

    QByteArray file(const FileManifest &manifest, const SentFrames &frames) const
    {
        QByteArray bytes;
        auto writer = SealedFileWriter::begin(
            [&bytes](QByteArrayView more) {
                bytes.append(more.data(), more.size());
                return Result<void>();
            },
            manifest, sender);
        REQUIRE(writer);
        for (const auto &[part, plain] : frames)
            REQUIRE((*writer)->add(part, plain));
        REQUIRE((*writer)->finish());
        REQUIRE((*writer)->bytes() == bytes.size());
        return bytes;
    }

    /// A small file with a frame of each part.
    QByteArray file() const
    {
        return file(manifest(),
            {{FramePart::Roster, "entries"}, {FramePart::Coverage, "covered"}, {FramePart::Erased, "erased."},
                {FramePart::Data, "some changes"}, {FramePart::Data, "some more changes"}});
    }
    QByteArray card() const { return file(manifest({}), {}); }
};

/// What may be said of a damaged file, and nothing else.
inline bool isRefusal(const std::optional<Error> &why)
{
    using Kind = Error::Kind;
    return why
        && (why->kind == Kind::FileDamaged || why->kind == Kind::NotADeskFile || why->kind == Kind::FileNewer
            || why->kind == Kind::NotForThisDesk);
}

inline std::optional<Error::Kind> kindOf(const std::optional<Error> &why)
{
    return why ? std::optional(why->kind) : std::nullopt;
}

inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

/// What a verified reader gives.
inline SentFrames framesOf(SealedFileReader &reader)
{
    SentFrames frames;
    REQUIRE(reader.each([&frames](FramePart part, QByteArrayView plain) {
        frames.emplace_back(part, plain.toByteArray());
        return Result<void>();
    }));
    return frames;
}

} // namespace hub::test

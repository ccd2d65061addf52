// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytesink.h"
#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/security/hashing.h"
#include "core/security/keys.h"
#include "core/security/secretstream.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hub {

class FramePacker;
class FrameUnpacker;

// The one container of all files between desks and partners (sealedfile.md): who is on it, what it is and whom it concerns
// can be read by its receivers alone; a card, which is for whoever may become one, is in clear.

/// What a file is for. Nobody can tell from outside.
enum class FileContent : quint8 { Team = 1, Share = 2, Receipt = 3, Card = 4 };

/// What a frame holds. Their order is each content's own affair.
enum class FramePart : char { Roster = 'R', Coverage = 'V', Erased = 'E', Data = 'D' };

/// One file, whatever it is called.
using FileId = Id<struct FileTag>;

/// What stands first in a file.
struct FileManifest {
    FileContent content = FileContent::Team;
    FileId id;
    SignPublicKey sender;                 ///< who signed it
    std::vector<SealPublicKey> receivers; ///< whom it is sealed to, ascending; none: a card
    Hash32 team{};                        ///< the sender's team; all zero where the content does not say
    Instant made;
    int schema = 1;                       ///< of the program that wrote it
    int minReader = 1;                    ///< the oldest schema that can read it
    std::optional<Instant> until;         ///< past that it is not to be read
    QByteArray said;                      ///< what else the content says of itself, in its own CBOR
};

/// Bounds on a file from elsewhere; what is over them is refused before it is read (sync.md §12).
struct SealedFileLimits {
    static constexpr qint64 fileBytes = qint64(1) << 30;
    static constexpr qint64 rawBytes = qint64(4) << 30; ///< of all data, unpacked; and at most 100 times the file and 1 MiB
    static constexpr int frames = 65'536;
    static constexpr qsizetype frameBytes = 256 * 1024; ///< of what is inside a frame, unpacked
    static constexpr qsizetype manifestBytes = 64 * 1024;
    static constexpr qsizetype saidBytes = 32 * 1024;
    static constexpr int slots = 64;
};

/// Writes a file from its first byte to its last. What fails leaves a file that no reader takes.
class SealedFileWriter
{
public:
    /// `manifest.sender` is set from the keys, receivers are put in order. TooLong for more receivers than there are slots, or
    /// a manifest over its bound; and what the sink says.
    static Result<std::unique_ptr<SealedFileWriter>> begin(ByteSink sink, FileManifest manifest, const SignKeyPair &sender);

    /// A frame of at most frameBytes; Data is packed. FileTooLarge past any bound.
    Result<void> add(FramePart part, QByteArrayView plain);
    /// Padding up to the next size class, so that the length says little, and the signature.
    Result<void> finish();
    qint64 bytes() const { return m_bytes; }

    ~SealedFileWriter();

private:
    SealedFileWriter(ByteSink sink, const SignKeyPair &sender);
    Result<void> writeHead(const std::vector<SealPublicKey> &receivers);
    Result<void> put(QByteArrayView bytes);
    Result<void> frame(char type, QByteArrayView content, FrameKind kind);
    Result<void> pad(qint64 gap);
    qint64 wholeFrame(qsizetype content) const;
    qint64 leastEnd() const;

    ByteSink m_sink;
    SignKeyPair m_sender;
    SignedMessage m_message;
    std::optional<StreamSealer> m_sealer; ///< none: a card
    QByteArray m_bound;
    std::unique_ptr<FramePacker> m_packer;
    QByteArray m_plain;
    qint64 m_bytes = 0;
    qint64 m_rawBytes = 0;
    int m_frames = 0;
    bool m_isOpen = true;
};

/// Reads one. Nothing but the manifest is believed before verify() has been through to the end.
class SealedFileReader
{
public:
    /// Told how many bytes of the file were read; false stops.
    using Progress = std::function<bool(qint64 done)>;
    /// Gets each frame in order, Data unpacked; an error ends the reading.
    using Take = std::function<Result<void>(FramePart part, QByteArrayView plain)>;

    /// Reads what stands first. `keys`: all the pairs this desk receives with. NotADeskFile, FileNewer, FileTooLarge,
    /// NotForThisDesk, FileDamaged, Io.
    static Result<std::unique_ptr<SealedFileReader>> over(
        std::unique_ptr<QIODevice> device, std::span<const SealKeyPair *const> keys);

    const FileManifest &manifest() const { return m_manifest; }
    qint64 fileBytes() const { return m_size; }

    /// Opens every frame once, to the last: none missing, moved, doubled or altered, nothing after the end, and signed by
    /// the manifest's sender. Whether that sender is anybody's, and is allowed, is the caller's to ask. FileDamaged,
    /// FileTooLarge, Io, Cancelled.
    Result<void> verify(const Progress &progress = {});
    /// After verify(): all frames but manifest, padding and signature. May be called again. Memory: one frame. What
    /// `take` says; FileDamaged before verify(), or where the sender's program packed a frame wrongly; Io, Cancelled.
    Result<void> each(const Take &take, const Progress &progress = {});

    ~SealedFileReader();

private:
    struct Frame {
        FrameKind kind = FrameKind::More;
        char type = 0;
        QByteArrayView content; ///< good until the next one
    };

    explicit SealedFileReader(std::unique_ptr<QIODevice> device);
    Result<void> readHead(std::span<const SealKeyPair *const> keys);
    Result<void> openSlots(std::span<const SealKeyPair *const> keys);
    Result<void> takeHead(qsizetype count);
    Result<void> fill(std::span<char> into);
    Result<void> readFirst();
    Result<Frame> firstFrame();
    Result<Frame> nextFrame(qsizetype mostContent);
    Result<void> verifyFrames(SignedMessage &message, const Progress &progress);
    Result<void> verifyEnd(const Frame &last, SignedMessage &message) const;
    Result<void> give(const Frame &frame, const Take &take);

    std::unique_ptr<QIODevice> m_device;
    qint64 m_size = 0;
    QByteArray m_head; ///< all that stands before the first frame
    qsizetype m_slots = 0;
    SealPublicKey m_openedWith;
    std::optional<StreamOpener> m_opener; ///< none: a card
    StreamOpener::Place m_firstPlace{};
    QByteArray m_bound;
    QByteArray m_said; ///< the manifest, as it stands there
    FileManifest m_manifest;
    std::unique_ptr<FrameUnpacker> m_unpacker;
    QByteArray m_sealed;
    QByteArray m_plain;
    int m_frames = 0;
    bool m_isVerified = false;
};

} // namespace hub

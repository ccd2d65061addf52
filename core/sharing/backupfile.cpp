// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/backupfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace hub {

namespace {

constexpr char magic[] = "HUBBACK\x01";
constexpr qsizetype magicBytes = 8;
constexpr qsizetype lengthBytes = 4;
constexpr char boundDomain[] = "hubdesk backup frames";
constexpr qsizetype framesKept = 256;

Error damaged(const char *what)
{
    return {Error::Kind::BackupDamaged, QLatin1String(what)};
}

QByteArray lengthOf(qsizetype bytes)
{
    const auto big = qToBigEndian(quint32(bytes));
    return {reinterpret_cast<const char *>(&big), lengthBytes};
}

// Every frame is bound to all that stands before the first one.
QByteArray boundTo(const QByteArray &prelude)
{
    return toBytes(Hasher<32>().add(QByteArrayView(boundDomain)).add(prelude).result());
}

} // namespace

BackupWriter::BackupWriter(ByteSink sink, const BackupClear &clear, const SecretBytes &fileKey)
    : m_sink(std::move(sink))
    , m_sealer(fileKey)
{
    const QByteArray said = clear.encoded();
    m_prelude = QByteArray(magic, magicBytes) + lengthOf(said.size()) + said + m_sealer.header();
}

Result<void> BackupWriter::frame(QByteArrayView plain, FrameKind kind)
{
    return m_sink(m_sealer.seal(plain, m_bound, kind));
}

Result<void> BackupWriter::begin(const BackupContents &contents, const QByteArray &members)
{
    Q_ASSERT(contents.membersBytes == members.size());
    const SecretBytes first = contents.encoded();
    m_prelude += lengthOf(first.size());
    m_bound = boundTo(m_prelude);
    if (const auto done = m_sink(m_prelude); !done)
        return done;
    if (const auto done = frame(first.view(), FrameKind::More); !done)
        return done;
    for (qsizetype at = 0; at < members.size(); at += BackupLimits::frameBytes) {
        const auto piece = QByteArrayView(members).sliced(at, std::min(BackupLimits::frameBytes, members.size() - at));
        if (const auto done = frame(piece, FrameKind::More); !done)
            return done;
    }
    return {};
}

Result<void> BackupWriter::add(QByteArrayView pages, FrameKind kind)
{
    Q_ASSERT(pages.size() == BackupLimits::frameBytes || kind == FrameKind::Last);
    return frame(pages, kind);
}

BackupReader::BackupReader(std::unique_ptr<QIODevice> device)
    : m_device(std::move(device))
    , m_size(m_device->size())
    , m_frames(size_t(framesKept))
{
}

Result<std::unique_ptr<BackupReader>> BackupReader::at(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->exists())
        return Error{Error::Kind::FileMissing};
    if (!QFileInfo(path).isFile() || !file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Kind::FileUnreadable, file->errorString()};
    return over(std::move(file));
}

Result<std::unique_ptr<BackupReader>> BackupReader::over(std::unique_ptr<QIODevice> device)
{
    std::unique_ptr<BackupReader> reader(new BackupReader(std::move(device)));
    if (reader->m_size > BackupLimits::fileBytes)
        return Error{Error::Kind::FileTooLarge};
    if (const auto done = reader->readPrelude(); !done)
        return done.error();
    return reader;
}

// Exactly so many bytes from where the device stands; checked against its size before any memory is taken.
Result<QByteArray> BackupReader::take(qint64 count)
{
    if (count < 0 || count > m_size - m_device->pos())
        return damaged("cut short");
    QByteArray bytes = m_device->read(count);
    if (bytes.size() != count)
        return Error{Error::Kind::Io, m_device->errorString()};
    return bytes;
}

static Result<qsizetype> lengthIn(const Result<QByteArray> &bytes, qsizetype most)
{
    if (!bytes)
        return bytes.error();
    const quint32 length = qFromBigEndian<quint32>(bytes->constData());
    if (length == 0 || length > quint32(most))
        return damaged("an impossible length");
    return qsizetype(length);
}

Result<void> BackupReader::readPrelude()
{
    const auto first = take(std::min<qint64>(magicBytes, m_size));
    if (!first)
        return first.error();
    if (first->size() < magicBytes || !first->startsWith(QByteArrayView(magic, magicBytes - 1)))
        return Error{Error::Kind::NotABackup};
    if (first->back() != magic[magicBytes - 1])
        return Error{Error::Kind::FileNewer, QStringLiteral("a backup of another major version")};
    const auto clearLength = take(lengthBytes);
    const auto clearBytes = lengthIn(clearLength, BackupClear::mostBytes);
    const auto said = clearBytes ? take(*clearBytes) : Result<QByteArray>(clearBytes.error());
    if (!said)
        return said.error();
    auto clear = BackupClear::decode(*said);
    if (!clear)
        return clear.error();
    const auto header = take(streamHeaderBytes);
    const auto contentsLength = header ? take(lengthBytes) : header;
    const auto contents = lengthIn(contentsLength, BackupContents::mostBytes);
    if (!contents)
        return contents.error();
    m_clear = std::move(*clear);
    m_streamHeader = *header;
    m_contentsBytes = *contents;
    m_bound = boundTo(*first + *clearLength + *said + *header + *contentsLength);
    return {};
}

Result<FrameKind> BackupReader::openNext(std::span<char> plain)
{
    const auto sealed = take(qint64(plain.size()) + frameOverhead);
    if (!sealed)
        return sealed.error();
    const auto kind = m_opener->open(*sealed, m_bound, plain);
    return kind ? kind : Result<FrameKind>(damaged("a frame"));
}

Result<void> BackupReader::readContents()
{
    SecretBytes plain(m_contentsBytes);
    const auto kind = openNext({reinterpret_cast<char *>(plain.data()), size_t(plain.size())});
    if (!kind)
        return kind.error();
    auto contents = BackupContents::decode(plain);
    if (!contents)
        return contents.error();
    // The file is as long as its parts: nothing is missing, and nothing follows.
    const auto sealedBytes = [](qint64 plainBytes) {
        const qint64 frames = (plainBytes + BackupLimits::frameBytes - 1) / BackupLimits::frameBytes;
        return plainBytes + frames * frameOverhead;
    };
    if (*kind != FrameKind::More || contents->storeBytes > BackupLimits::fileBytes
        || m_device->pos() + sealedBytes(contents->membersBytes) + sealedBytes(contents->storeBytes) != m_size)
        return damaged("of another length than it says");
    m_contents = std::move(*contents);
    return {};
}

Result<void> BackupReader::readMembers()
{
    m_members.resize(m_contents.membersBytes);
    for (qsizetype at = 0; at < m_members.size(); at += BackupLimits::frameBytes) {
        const auto size = size_t(std::min(BackupLimits::frameBytes, m_members.size() - at));
        const auto kind = openNext({m_members.data() + at, size});
        if (!kind)
            return kind.error();
        if (*kind != FrameKind::More)
            return damaged("ended in the middle");
    }
    return {};
}

qsizetype BackupReader::bytesOfFrame(qint64 number) const
{
    return qsizetype(
        std::min<qint64>(BackupLimits::frameBytes, m_contents.storeBytes - number * BackupLimits::frameBytes));
}

Result<void> BackupReader::readStore(const Progress &progress, const Compare &compare)
{
    m_storeAt = m_device->pos();
    QByteArray plain(BackupLimits::frameBytes, Qt::Uninitialized);
    const qint64 frames = (m_contents.storeBytes + BackupLimits::frameBytes - 1) / BackupLimits::frameBytes;
    m_places.reserve(size_t(frames));
    for (qint64 number = 0; number < frames; ++number) {
        if (progress && number % 32 == 0 && !progress(m_device->pos()))
            return Error::Kind::Cancelled;
        m_places.push_back(m_opener->place());
        const qsizetype bytes = bytesOfFrame(number);
        const auto kind = openNext({plain.data(), size_t(bytes)});
        if (!kind)
            return kind.error();
        if (compare && !compare(number * BackupLimits::frameBytes, QByteArrayView(plain).first(bytes)))
            return damaged("other pages");
        if ((*kind == FrameKind::Last) != (number == frames - 1))
            return damaged("the end is not where it says");
    }
    return {};
}

Result<void> BackupReader::readThrough(const SecretBytes &fileKey, const Progress &progress, const Compare &compare)
{
    m_opener = std::make_unique<StreamOpener>(fileKey, m_streamHeader);
    for (const auto part : {&BackupReader::readContents, &BackupReader::readMembers}) {
        if (const auto done = (this->*part)(); !done)
            return done;
    }
    return readStore(progress, compare);
}

const QByteArray *BackupReader::frame(qint64 number)
{
    Frame &kept = m_frames[size_t(number % framesKept)];
    if (kept.number == number)
        return &kept.plain;
    kept.number = -1;
    kept.plain.resize(bytesOfFrame(number));
    m_opener->goTo(m_places[size_t(number)]);
    const bool there = m_device->seek(m_storeAt + number * (BackupLimits::frameBytes + frameOverhead));
    if (!there || !openNext({kept.plain.data(), size_t(kept.plain.size())}))
        return nullptr;
    kept.number = number;
    return &kept.plain;
}

bool BackupReader::read(qint64 offset, std::span<char> into)
{
    while (!into.empty()) {
        const QByteArray *plain = frame(offset / BackupLimits::frameBytes);
        if (!plain)
            return false;
        const qsizetype from = qsizetype(offset % BackupLimits::frameBytes);
        const size_t count = std::min(into.size(), size_t(plain->size() - from));
        std::copy_n(plain->constData() + from, count, into.data());
        into = into.subspan(count);
        offset += qint64(count);
    }
    return true;
}

} // namespace hub

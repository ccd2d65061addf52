// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace hub {

namespace {

/// An open file that closes itself; -1 when there is none.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Some file systems report only here that the bytes had no room.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Error errorOf(int number)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(number));
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {Error::Kind::DiskFull, detail};
    case EACCES:
    case EPERM:
    case EROFS:
    case EISDIR:
    case ENOENT:
    case ENOTDIR:
        return {Error::Kind::FileUnwritable, detail};
    default:
        return {Error::Kind::Io, detail};
    }
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// The number of what went wrong, or nothing.
std::optional<int> writeNew(const QByteArray &path, QByteArrayView bytes)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return errno;
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0 || !file.close())
        return errno;
    return std::nullopt;
}

} // namespace

Result<QByteArray> readWhole(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::FileMissing};
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::FileUnreadable, file.errorString()};
    if (file.size() > most)
        return Error{Error::Kind::FileTooLarge};
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::FileUnreadable, file.errorString()};
    // It may have grown since its size was asked for.
    if (bytes.size() > most)
        return Error{Error::Kind::FileTooLarge};
    return bytes;
}

Result<void> writeWhole(const QString &path, QByteArrayView bytes)
{
    const QByteArray place = QFile::encodeName(path);
    const QByteArray beside = place + ".new";
    if (const auto failed = writeNew(beside, bytes)) {
        ::unlink(beside.constData());
        return errorOf(*failed);
    }
    if (::rename(beside.constData(), place.constData()) != 0) {
        const int failed = errno;
        ::unlink(beside.constData());
        return errorOf(failed);
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isOpen() || ::fsync(opened.number()) != 0)
        return errorOf(errno);
    return {};
}

} // namespace hub

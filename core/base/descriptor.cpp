// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/descriptor.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace hub {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

bool Descriptor::close()
{
    return ::close(std::exchange(m_number, -1)) == 0;
}

Error diskError(int number)
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

static Result<void> sync(const QString &path, int flags)
{
    const Descriptor opened(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags));
    if (!opened.isOpen())
        return diskError(errno);
    if (::fsync(opened.number()) != 0 && errno != EINVAL)
        return diskError(errno);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    return sync(folder, O_DIRECTORY);
}

Result<void> syncFile(const QString &path)
{
    return sync(path, 0);
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include "core/base/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace hub {

namespace {

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
        return diskError(*failed);
    }
    if (::rename(beside.constData(), place.constData()) != 0) {
        const int failed = errno;
        ::unlink(beside.constData());
        return diskError(failed);
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

} // namespace hub

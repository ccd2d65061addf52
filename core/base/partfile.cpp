// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/partfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace hub {

static constexpr qsizetype atOnce = 1024 * 1024;

PartFile::PartFile(const QString &path, int file)
    : m_path(path)
    , m_file(file)
{
    m_waiting.reserve(atOnce);
}

PartFile::~PartFile()
{
    if (!m_kept)
        ::unlink(QFile::encodeName(partPath()).constData());
}

Result<std::unique_ptr<PartFile>> PartFile::create(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{Error::Kind::FileExists};
    const int file = ::open(
        QFile::encodeName(partName(path)).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return diskError(errno);
    return std::unique_ptr<PartFile>(new PartFile(path, file));
}

Result<void> PartFile::flush()
{
    if (!writeAll(m_file.number(), m_waiting))
        return diskError(errno);
    m_waiting.resize(0);
    return {};
}

Result<void> PartFile::append(QByteArrayView bytes)
{
    m_waiting.append(bytes.data(), bytes.size());
    return m_waiting.size() < atOnce ? Result<void>() : flush();
}

Result<void> PartFile::sync()
{
    if (const auto done = flush(); !done)
        return done;
    if (::fsync(m_file.number()) != 0)
        return diskError(errno);
    // What stays in memory would be read back from there, whatever the disk holds. Only advice: an error means nothing.
    ::posix_fadvise(m_file.number(), 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

// The name is given only if nobody has it; file systems that cannot promise it in one step are asked before.
static bool renameToFree(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    if (::access(to.constData(), F_OK) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

Result<void> PartFile::keep()
{
    if (const auto done = sync(); !done)
        return done;
    if (!m_file.close())
        return diskError(errno);
    const QByteArray place = QFile::encodeName(m_path);
    if (!renameToFree(QFile::encodeName(partPath()), place))
        return errno == EEXIST ? Result<void>(Error::Kind::FileExists) : Result<void>(diskError(errno));
    m_kept = true;
    const auto named = syncFolder(QFileInfo(m_path).absolutePath());
    // Its name may be gone after a power cut: who is told that it failed finds nothing there.
    if (!named)
        ::unlink(place.constData());
    return named;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hub {

Result<std::unique_ptr<StoreLock>> StoreLock::take(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/lock"));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Error{Error::Kind::StoreReadOnly, QString::fromLocal8Bit(strerror(errno))};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return Error{Error::Kind::StoreInUse};
    }
    return std::unique_ptr<StoreLock>(new StoreLock(file));
}

StoreLock::~StoreLock()
{
    ::close(m_file);
}

} // namespace hub

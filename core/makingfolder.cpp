// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/makingfolder.h"

#include "core/base/descriptor.h"
#include "core/security/random.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

namespace hub {

MakingFolder::MakingFolder(QString path)
    : m_path(std::move(path))
{
}

MakingFolder::MakingFolder(MakingFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

MakingFolder::~MakingFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<MakingFolder> MakingFolder::beside(const QString &final)
{
    const QString path = final + QStringLiteral(".new-") + QString::fromLatin1(randomBytes(4).toHex());
    // Others who use this computer cannot even see which files are in it.
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(QFileInfo(final).absolutePath()) || !QDir().mkdir(path, ownerOnly))
        return Error{Error::Kind::StoreReadOnly};
    return MakingFolder(path);
}

Result<void> MakingFolder::moveTo(const QString &final)
{
    if (const auto done = syncFolder(m_path); !done)
        return done;
    // rename(2) puts a folder over an empty one only, so nothing that is there can be lost.
    if (std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(final).constData()) != 0) {
        const bool isTaken = errno == EEXIST || errno == ENOTEMPTY || errno == ENOTDIR;
        return isTaken ? Error{Error::Kind::StoreExists} : diskError(errno);
    }
    m_path.clear();
    return syncFolder(QFileInfo(final).absolutePath());
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"

#include <QString>

#include <memory>

namespace hub {

/// A file on its way: written as "NAME.part", readable by its owner alone, and given its name when it is whole. What is
/// not kept is gone with this.
class PartFile
{
public:
    /// FileExists when anything stands at `path`; DiskFull, FileUnwritable, Io.
    static Result<std::unique_ptr<PartFile>> create(const QString &path);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    static QString partName(const QString &path) { return path + QStringLiteral(".part"); }
    /// Where it can be read back before it is kept.
    QString partPath() const { return partName(m_path); }

    /// DiskFull, Io. Collects small pieces before it writes.
    Result<void> append(QByteArrayView bytes);
    /// Brings everything to the disk and lets go of the copy in memory, so that who reads it now reads the disk.
    Result<void> sync();
    /// Gives the file its name; never over one that came in the meantime (FileExists).
    Result<void> keep();

private:
    PartFile(const QString &path, int file);
    Result<void> flush();

    QString m_path;
    Descriptor m_file;
    QByteArray m_waiting;
    bool m_kept = false;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace hub {

/// An open file that closes itself; -1 when there is none.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor();
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Some file systems report only here that the bytes had no room.
    bool close();

private:
    int m_number;
};

/// DiskFull, FileUnwritable or Io, from the number the system gives.
Error diskError(int number);

/// All of the bytes; false with the system's number in errno.
bool writeAll(int file, QByteArrayView bytes);

/// Brings the names in a folder to the disk. A file system that cannot be asked for it (a stick's, often) is let off.
Result<void> syncFolder(const QString &folder);
/// Brings one file's bytes to the disk.
Result<void> syncFile(const QString &path);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace hub {

/// All of a file that is at most `most` bytes long. FileMissing, FileUnreadable, FileTooLarge (before anything is
/// read).
Result<QByteArray> readWhole(const QString &path, qint64 most);

/// Puts the bytes in the file's place, readable by its owner alone: a new file beside it ("NAME.new"), written, brought
/// to the disk, renamed over the old one, the folder brought to the disk. Whatever happens, the old file or the new one
/// stands there, whole. DiskFull, FileUnwritable (a folder that may not be written), Io.
Result<void> writeWhole(const QString &path, QByteArrayView bytes);

} // namespace hub

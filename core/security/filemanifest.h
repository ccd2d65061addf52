// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/sealedfile.h"

namespace hub {

/// As it stands in the first frame; one meaning has one form (sealedfile.md).
QByteArray encodedManifest(const FileManifest &manifest);

/// FileDamaged; FileNewer when it says that this program is too old for it.
Result<FileManifest> readManifest(const QByteArray &bytes);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub::test {

/// A backup of the first released format, kept for ever: every later program brings it back. Its words are sealed by the
/// cheap derivation, so that no Hubdesk opens it.
inline QString frozenBackupPath()
{
    return QStringLiteral(HUBDESK_TEST_DATA "/backup/v1-cheap.hubback");
}

inline QString frozenBackupWords()
{
    return QStringLiteral("apple river lamp stone cloud");
}

} // namespace hub::test

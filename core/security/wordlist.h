// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/hashing.h"

#include <QStringList>

namespace hub {

/// How many words the program offers; each is 11 bits.
enum class OfferedWords { Member = 4, Lead = 5, RecoverySheet = 12 };

/// Our list of 2,048 plain, kind words (resources/words/README.md), in the alphabet's order; the place is the number.
QStringList wordList();

/// Words drawn at random, each as likely as any other, with a space between.
QString offerWords(OfferedWords how);

/// Whether it is as many words as a recovery sheet has, all of them of the list.
bool isSheetLong(const QString &typed);

/// Six words that say a hash aloud: its first 66 bits, most significant first.
QString sixWords(const Hash32 &hash);

} // namespace hub

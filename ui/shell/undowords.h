// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/op.h"

#include <QString>

namespace hub {

/// What an undo took back, in a sentence: "The last visit is taken back."
QString undoneSentence(Op op);

} // namespace hub

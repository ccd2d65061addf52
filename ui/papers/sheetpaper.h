// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/members.h"
#include "ui/papers/paper.h"

namespace hub {

/// Recovery sheets, a page for each: twelve words, what they open, and where to keep them. `madeOn`: a day, as people read it.
Paper sheetPaper(const std::vector<NewSheet> &sheets, const QString &hubName, const QString &madeOn, bool isExample);

} // namespace hub

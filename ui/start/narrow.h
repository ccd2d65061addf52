// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QVBoxLayout;

namespace hub {

class Page;

/// A column in the middle of a page, no wider than lines are easy to read.
QVBoxLayout *addNarrowColumn(Page &page);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hub {

/// Teaches Qt what our own widgets are to a screen reader: a status line is a notification, a card is a group with
/// a name, a page's heading is a heading. Call once, before the first widget is made: Qt keeps
/// the first answer it gets about a widget.
void installAccessibility();

} // namespace hub

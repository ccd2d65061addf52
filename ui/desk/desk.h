// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hub {

class Hub;
class Notifier;
class TodayPage;
class Window;

/// Makes the Today page and puts it into the window, as its first page: F2 from anywhere goes to *Who*, Ctrl+Z takes
/// back the last thing done.
TodayPage *addDesk(Window &window, Hub &hub, Notifier &notifier);

} // namespace hub

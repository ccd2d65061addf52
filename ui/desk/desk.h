// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hub {

class Hub;
class Notifier;
class TodayPage;
class Window;

/// The bar as the desk sees it, which follows what a hub changes in its lists; for a page that shows it without use.
QWidget *barPreview(Hub &hub, Notifier &notifier);

/// Makes the Today page and puts it into the window, as its first page: F2 from anywhere goes to *Who*, Ctrl+Z takes
/// back the last thing done.
TodayPage *addDesk(Window &window, Hub &hub, Notifier &notifier);

} // namespace hub

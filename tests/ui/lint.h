// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace hub::test {

/// What a person who cannot see the screen, or cannot use a mouse, would stumble over in a shown window: one line each,
/// naming the widget. Empty is good. Looks at what is visible now, through the same interface a screen reader uses.
///  - everything that takes the focus has a name; a drop-down list has a buddy
///  - nothing that is pressed or typed into is smaller than 24 by 24 pixels
///  - no two things answer to the same Alt key
///  - Tab comes round: from every stop it reaches every other and gets out of tables and long texts
///  - one page heading
///  - every control has an objectName, so that tests and bug reports can point at it
QStringList accessibilityFaults(QWidget &window);

} // namespace hub::test

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QString;
class QWidget;

namespace hub {

class Actions;
class Appearance;
class Settings;

/// Makes the actions of colours and type change the look at once and be remembered, and ticks what holds now.
void connectLook(const Actions &actions, Appearance &appearance, Settings &settings);

/// Puts the look on that was remembered.
void restoreLook(Appearance &appearance, const Settings &settings);

/// All of them as a menu, two presses away from every page.
QMenu *makeLookMenu(const Actions &actions, QWidget *parent);

/// The languages there are words in, each under its own name, below the rest of that menu. What is chosen is remembered and
/// holds from the next start, for texts that stand already do not change. `now`: the code of the one in use.
QMenu *addLanguages(QMenu *look, Settings &settings, const QString &now);

} // namespace hub

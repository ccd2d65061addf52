// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <array>
#include <optional>

namespace hub {

/// The colours somebody can choose. Follow takes light or dark from the desktop as it was when the program started.
enum class ThemeChoice { Follow, Light, Warm, Dark, HighContrast };

inline constexpr std::array allThemeChoices{
    ThemeChoice::Follow, ThemeChoice::Light, ThemeChoice::Warm, ThemeChoice::Dark, ThemeChoice::HighContrast};

/// "follow", "light", "warm", "dark", "contrast": kept in the settings and taken by the command line.
QString toCode(ThemeChoice choice);
std::optional<ThemeChoice> themeFromCode(const QString &code);

/// Every colour of the program by what it is for. All themes are values of this one struct; nothing else in the
/// program names a colour.
struct Theme {
    QColor ground; ///< the page
    QColor side;   ///< the navigation
    QColor line;   ///< decorative hairlines and edges of cards: carry no meaning
    QColor card;   ///< cards, fields, buttons
    QColor edge;   ///< edges of controls, 3:1 on card and ground
    QColor text;
    QColor quiet;   ///< text that may be read later
    QColor main;    ///< the one main act of a page, links, the focus ring
    QColor mainLit; ///< the same under the mouse or pressed
    QColor onMain;  ///< text on both
    QColor soft;    ///< ground of a selected row
    QColor chosen;  ///< ground of a chosen toggle
    QColor chosenEdge;
    QColor chosenText;
    QColor promise; ///< the bar beside a promise, and nothing else
    QColor caution; ///< ground of a caution
    QColor cautionEdge;
    QColor done; ///< ground of "Logged Sam, 10:32am"
    QColor doneEdge;
};

/// `followDark`: what Follow means now.
Theme themeFor(ThemeChoice choice, bool followDark = false);

/// Whether a palette (the desktop's) is a dark one.
bool isDark(const QPalette &palette);

/// The same colours for Qt's own controls. PlaceholderText is the quiet text, Link the main act, Mid a hairline, Dark
/// the edge of a control, AlternateBase the side.
QPalette paletteOf(const Theme &theme);

/// WCAG 2.2 contrast ratio, 1 to 21 (relative luminance of sRGB); alpha is ignored.
double contrast(const QColor &a, const QColor &b);

} // namespace hub

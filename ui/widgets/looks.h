// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

namespace hub::looks {

/// Parts of the program's own look beyond Qt's. Widgets ask the style for them and ui/shell/style draws them, so that
/// no widget knows a colour. Texts of buttons carry a key hint after a tab, as menu texts do: "Find anyone\tCtrl F".

/// QStyleOptionButton; on when chosen, Flat for a dashed edge ("Not asked today").
inline constexpr auto chip = QStyle::ControlElement(QStyle::CE_CustomBase + 1);
inline constexpr auto chipSize = QStyle::ContentsType(QStyle::CT_CustomBase + 1);

/// QStyleOptionButton; on when its page is the open one.
inline constexpr auto navEntry = QStyle::ControlElement(QStyle::CE_CustomBase + 2);
inline constexpr auto navEntrySize = QStyle::ContentsType(QStyle::CT_CustomBase + 2);

/// QStyleOptionButton; only its text is looked at.
inline constexpr auto keyCap = QStyle::ControlElement(QStyle::CE_CustomBase + 3);
inline constexpr auto keyCapSize = QStyle::ContentsType(QStyle::CT_CustomBase + 3);

/// CardOption.
inline constexpr auto card = QStyle::PrimitiveElement(QStyle::PE_CustomBase + 1);

/// BandOption.
inline constexpr auto band = QStyle::PrimitiveElement(QStyle::PE_CustomBase + 2);

/// What a card says by its look, always in its words too.
enum class CardKind {
    Plain,
    Done,    ///< "Logged Sam, 10:32am. Undo"
    Caution, ///< something to know before reading on
    Promise, ///< a standing promise, and nothing else
};

struct CardOption : QStyleOption {
    CardKind kind = CardKind::Plain;
};

enum class Edge { Top, Bottom, Leading, Trailing };

/// Where a band stands in the window: its ground and its hairline follow from it.
struct BandOption : QStyleOption {
    Edge at = Edge::Top;
};

/// Room around a button for its focus ring. Layouts do not count it, so edges of buttons and texts line up.
inline constexpr int focusRoom = 3;

} // namespace hub::looks

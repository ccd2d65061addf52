// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QSize>

class QFont;
class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace hub {

/// How everything that can be pressed is drawn, and how much room it takes. A part of Style. A text may carry a key
/// hint after a tab: "Find anyone\tCtrl F".
class ButtonLook
{
public:
    /// `mnemonicFlag`: Qt::TextShowMnemonic or Qt::TextHideMnemonic.
    ButtonLook(const Theme &theme, bool touch, int mnemonicFlag)
        : m_theme(theme)
        , m_touch(touch)
        , m_mnemonicFlag(mnemonicFlag)
    {
    }

    /// DefaultButton is the one main act of a page or dialog; Flat is a link ("Show the number").
    /// All draw with the painter's font.
    void button(const QStyleOptionButton &option, QPainter &painter) const;
    void chip(const QStyleOptionButton &option, QPainter &painter) const;
    void navEntry(const QStyleOptionButton &option, QPainter &painter) const;
    void keyCap(const QStyleOptionButton &option, QPainter &painter) const;
    /// The box of a tick box or the circle of a radio button.
    void indicator(const QStyleOption &option, QPainter &painter, bool round) const;

    QSize buttonSize(const QStyleOptionButton &option, const QFont &font) const;
    QSize chipSize(const QStyleOptionButton &option, const QFont &font) const;
    /// `width`: how wide the navigation is, so that a long name goes on in a second line; 0 where that is not known
    /// yet.
    QSize navEntrySize(const QStyleOptionButton &option, const QFont &font, int width) const;
    QSize keyCapSize(const QStyleOptionButton &option, const QFont &font) const;

    /// 24 px, or 44 with touch, and never less than the size given.
    QSize target(QSize size) const;

private:
    const Theme &m_theme;
    bool m_touch;
    int m_mnemonicFlag;
};

} // namespace hub

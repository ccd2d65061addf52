// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionViewItem;

namespace hub {

/// How fields, cards, lists and tables are drawn. A part of Style.
class ViewLook
{
public:
    explicit ViewLook(const Theme &theme)
        : m_theme(theme)
    {
    }

    /// The ground and edge of a text field or a framed view; thicker and deep blue while it has the focus.
    void field(const QStyleOption &option, QPainter &painter) const;
    void card(const QStyleOption &option, QPainter &painter) const;
    void band(const QStyleOption &option, QPainter &painter) const;
    /// Ground and outline of a list's or table's selected row, 2 px while its view has the focus; `lined` draws a
    /// hairline under it.
    void row(const QStyleOptionViewItem &option, QPainter &painter, bool lined) const;
    void header(const QStyleOptionHeader &option, QPainter &painter) const;
    void scrollSlider(const QStyleOption &option, const QRect &slider, QPainter &painter) const;
    /// Menus and tooltips.
    void bubble(const QStyleOption &option, QPainter &painter) const;

private:
    const Theme &m_theme;
};

} // namespace hub

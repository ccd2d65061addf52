// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/viewlook.h"

#include "ui/shell/stylepaint.h"
#include "ui/widgets/looks.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace hub {

void ViewLook::field(const QStyleOption &option, QPainter &painter) const
{
    const bool focused = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    paint::box(painter, option.rect, paint::controlRadius,
        {.fill = enabled ? m_theme.card : m_theme.ground,
            .edge = focused ? m_theme.main
                : enabled   ? m_theme.edge
                            : m_theme.line,
            .width = focused ? paint::ringWidth : 1.0});
}

void ViewLook::card(const QStyleOption &option, QPainter &painter) const
{
    const auto *const cardOption = static_cast<const looks::CardOption *>(&option);
    paint::Box look{.fill = m_theme.card, .edge = m_theme.line};
    if (cardOption->kind == looks::CardKind::Done)
        look = {.fill = m_theme.done, .edge = m_theme.doneEdge};
    if (cardOption->kind == looks::CardKind::Caution)
        look = {.fill = m_theme.caution, .edge = m_theme.cautionEdge};
    paint::box(painter, option.rect, paint::cardRadius, look);
    if (cardOption->kind == looks::CardKind::Promise)
        paint::leadingBar(
            painter, option.rect, paint::cardRadius, 5, m_theme.promise, option.direction == Qt::RightToLeft);
}

void ViewLook::band(const QStyleOption &option, QPainter &painter) const
{
    const auto at = static_cast<const looks::BandOption *>(&option)->at;
    const QRect all = option.rect;
    const bool upright = at == looks::Edge::Leading || at == looks::Edge::Trailing;
    painter.fillRect(all, upright ? m_theme.side : m_theme.card);
    // The hairline is on the side where the page is.
    QRect line(all.left(), at == looks::Edge::Top ? all.bottom() : all.top(), all.width(), 1);
    if (upright) {
        const bool right = (at == looks::Edge::Leading) == (option.direction == Qt::LeftToRight);
        line = QRect(right ? all.right() : all.left(), all.top(), 1, all.height());
    }
    painter.fillRect(line, m_theme.line);
}

void ViewLook::row(const QStyleOptionViewItem &option, QPainter &painter, bool lined) const
{
    using Option = QStyleOptionViewItem;
    const bool selected = option.state & QStyle::State_Selected;
    const bool lit = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    if (lined)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
    if (!selected && !lit)
        return;
    // A table draws a row cell by cell: a box wider than the cell, clipped to it, joins up with its neighbours.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const bool opensLeft = option.viewItemPosition == Option::Middle
        || option.viewItemPosition == (mirrored ? Option::Beginning : Option::End);
    const bool opensRight = option.viewItemPosition == Option::Middle
        || option.viewItemPosition == (mirrored ? Option::End : Option::Beginning);
    const int beyond = 2 * int(paint::controlRadius);
    const QRect box = option.rect.adjusted(opensLeft ? -beyond : 1, 0, opensRight ? beyond : -1, 0);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    paint::box(painter, box, paint::controlRadius, {.fill = m_theme.soft, .edge = {}});
    if (selected)
        paint::box(painter, box, paint::controlRadius,
            {.fill = {},
                .edge = m_theme.main,
                .width = option.state & QStyle::State_HasFocus ? paint::ringWidth : 1.0});
    painter.restore();
}

void ViewLook::header(const QStyleOptionHeader &option, QPainter &painter) const
{
    painter.save();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.quiet);
    const QRect text = option.rect.adjusted(8, 0, -8, 0);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const QString words = QFontMetrics(font).elidedText(option.text, Qt::ElideRight, text.width());
    painter.drawText(text, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
    painter.restore();
}

void ViewLook::scrollSlider(const QStyleOption &option, const QRect &slider, QPainter &painter) const
{
    const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF bar = QRectF(slider).adjusted(4, 4, -4, -4);
    paint::box(
        painter, bar, std::min(bar.width(), bar.height()) / 2, {.fill = lit ? m_theme.main : m_theme.edge, .edge = {}});
}

void ViewLook::bubble(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme.edge);
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), m_theme.card);
}

} // namespace hub

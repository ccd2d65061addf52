// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personrow.h"

#include "ui/models/peoplemodel.h"

#include <QPainter>
#include <QWidget>

namespace hub {
namespace {

constexpr int sideRoom = 11;
constexpr int topRoom = 7;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont apartFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

} // namespace

void PersonRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *const style = option.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect room = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    const QFont nameInk = nameFont(option.font);
    const QFont apartInk = apartFont(option.font);
    const int nameHeight = QFontMetrics(nameInk).height();
    const auto line = [&](const QFont &font, QPalette::ColorRole color, int top, int role) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(option.palette.color(color));
        // The side where reading starts, whatever the direction of the name.
        const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        const QString text = metrics.elidedText(index.data(role).toString(), Qt::ElideRight, room.width());
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()),
            int(side) | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip, text); // some letters reach lower
    };
    painter->save();
    line(nameInk, QPalette::WindowText, room.top(), PeopleModel::NameRole);
    line(apartInk, QPalette::PlaceholderText, room.top() + nameHeight + 1, PeopleModel::ApartRole);
    painter->restore();
}

QSize PersonRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int words = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(apartFont(option.font)).height() + 1;
    return {0, words + 2 * topRoom};
}

} // namespace hub

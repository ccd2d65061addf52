// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/visitrow.h"

#include "ui/models/timelinemodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <cmath>
#include <memory>
#include <vector>

namespace hub {
namespace {

constexpr int sideRoom = 8;
constexpr int topRoom = 8;

QFont quietFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QTextOption writing(const QStyleOptionViewItem &option)
{
    QTextOption how(option.direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft);
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return how;
}

/// One paragraph, laid out for a width.
struct Paragraph {
    Paragraph(const QString &text, const QFont &font, const QTextOption &how, QPalette::ColorRole role, int bold)
        : layout(QString(text).replace(u'\n', QChar::LineSeparator), font)
        , color(role)
    {
        layout.setTextOption(how);
        layout.setCacheEnabled(true);
        QTextLayout::FormatRange range{0, bold, {}};
        range.format.setFontWeight(QFont::DemiBold);
        if (bold > 0)
            layout.setFormats({range});
    }

    int breakFor(int width)
    {
        qreal y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
        }
        layout.endLayout();
        return int(std::ceil(y));
    }

    QTextLayout layout;
    QPalette::ColorRole color;
};

std::vector<std::unique_ptr<Paragraph>> paragraphs(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QTextOption how = writing(option);
    std::vector<std::unique_ptr<Paragraph>> all;
    const auto add = [&](const QString &text, const QFont &font, QPalette::ColorRole color, qsizetype bold) {
        if (!text.isEmpty())
            all.push_back(std::make_unique<Paragraph>(text, font, how, color, int(bold)));
    };
    if (index.column() == TimelineModel::Day) {
        add(index.data().toString(), quietFont(option.font), QPalette::PlaceholderText, 0);
        return all;
    }
    const QString what = index.data(TimelineModel::WhatRole).toString();
    const QString with = index.data(TimelineModel::WithRole).toString();
    add(with.isEmpty() ? what : what + u' ' + with, option.font, QPalette::WindowText, what.size());
    add(index.data(TimelineModel::QuietRole).toString(), quietFont(option.font), QPalette::PlaceholderText, 0);
    add(index.data(TimelineModel::NotesRole).toString(), quietFont(option.font), QPalette::WindowText, 0);
    return all;
}

} // namespace

void VisitRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const QRect room = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    painter->save();
    int top = room.top();
    for (const auto &paragraph : paragraphs(option, index)) {
        const int height = paragraph->breakFor(room.width());
        painter->setPen(option.palette.color(paragraph->color));
        paragraph->layout.draw(painter, QPointF(room.left(), top));
        top += height + 1;
    }
    painter->restore();
}

QSize VisitRow::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = 2 * topRoom;
    for (const auto &paragraph : paragraphs(option, index))
        height += paragraph->breakFor(std::max(1, option.rect.width() - 2 * sideRoom)) + 1;
    return {0, height};
}

} // namespace hub

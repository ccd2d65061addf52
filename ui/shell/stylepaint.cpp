// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylepaint.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

namespace hub::paint {
namespace {

/// Puts the painter back as it was, whatever a drawing did with it.
class Kept
{
public:
    explicit Kept(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Kept() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Kept)

private:
    QPainter &m_painter;
};

} // namespace

void box(QPainter &painter, const QRectF &rect, qreal radius, const Box &look)
{
    const Kept kept(painter);
    const qreal half = look.edge.isValid() ? look.width / 2 : 0;
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    if (look.edge.isValid()) {
        QPen pen(look.edge, look.width);
        if (look.dashed)
            pen.setDashPattern({3, 3});
        painter.setPen(pen);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void ring(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    box(painter, rect, radius, {.fill = {}, .edge = color, .width = ringWidth});
}

void checkMark(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    const Kept kept(painter);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return rect.topLeft() + QPointF(x * rect.width(), y * rect.height()); };
    const QPointF points[] = {at(0.08, 0.55), at(0.38, 0.84), at(0.92, 0.2)};
    painter.drawPolyline(points, 3);
}

void leadingBar(QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &color, bool rightToLeft)
{
    const Kept kept(painter);
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    const qreal left = rightToLeft ? rect.right() - width : rect.left();
    painter.fillRect(QRectF(left, rect.top(), width, rect.height()), color);
}

void keyCap(QPainter &painter, const QRectF &rect, const QString &key, const QFont &font, const Cap &look)
{
    const Kept kept(painter);
    box(painter, rect, 4, {.fill = look.fill, .edge = look.edge, .width = 1});
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, key);
}

} // namespace hub::paint

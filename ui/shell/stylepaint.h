// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace hub::paint {

/// Sizes at 100 % type, in device-independent pixels; the style scales what belongs to text.
inline constexpr qreal controlRadius = 8;
inline constexpr qreal cardRadius = 12;
inline constexpr qreal ringWidth = 2;

struct Box {
    QColor fill;
    QColor edge;
    qreal width = 1;
    bool dashed = false;
};

/// A filled rounded box whose edge lies wholly inside `rect`.
void box(QPainter &painter, const QRectF &rect, qreal radius, const Box &look);

/// The focus ring: 2 px wide, its outer side on `rect`.
void ring(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// A check mark that fills `rect`.
void checkMark(QPainter &painter, const QRectF &rect, const QColor &color, qreal width);

/// A bar along the leading edge of a rounded box, following its corners.
void leadingBar(
    QPainter &painter, const QRectF &rect, qreal radius, qreal width, const QColor &color, bool rightToLeft);

/// A key as it stands on a keyboard.
struct Cap {
    QColor fill;
    QColor edge;
    QColor text;
};
void keyCap(QPainter &painter, const QRectF &rect, const QString &key, const QFont &font, const Cap &look);

} // namespace hub::paint

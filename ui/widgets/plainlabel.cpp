// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QEvent>

namespace hub {
namespace {

struct Type {
    double size; ///< of the application's font
    QFont::Weight weight;
    QPalette::ColorRole color = QPalette::WindowText;
};

Type typeOf(PlainLabel::Look look)
{
    switch (look) {
    case PlainLabel::Look::Text:
        return {1.0, QFont::Normal};
    case PlainLabel::Look::Quiet:
        return {0.9, QFont::Normal, QPalette::PlaceholderText};
    case PlainLabel::Look::Strong:
        return {1.0, QFont::DemiBold};
    case PlainLabel::Look::Heading:
        return {1.02, QFont::Bold};
    case PlainLabel::Look::BarHeading:
        return {1.12, QFont::Bold};
    case PlainLabel::Look::PageHeading:
        return {1.375, QFont::Bold};
    case PlainLabel::Look::Figure:
        return {1.875, QFont::Bold};
    }
    Q_UNREACHABLE();
}

} // namespace

PlainLabel::PlainLabel(Look look, QWidget *parent)
    : QLabel(parent)
    , m_look(look)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setWordWrap(true);
    takeLook();
    takeSide();
}

PlainLabel::PlainLabel(const QString &text, Look look, QWidget *parent)
    : PlainLabel(look, parent)
{
    setText(text);
}

void PlainLabel::setLook(Look look)
{
    m_look = look;
    takeLook();
}

void PlainLabel::setScale(qreal scale)
{
    m_scale = scale;
    takeLook();
}

QSize PlainLabel::sizeHint() const
{
    const QSize block = QLabel::sizeHint();
    const QSize line = fontMetrics().size(Qt::TextShowMnemonic, text());
    const QMargins around = contentsMargins();
    const int width = line.width() + 1 + around.left() + around.right();
    const bool isShort = width <= 40 * fontMetrics().height();
    return wordWrap() && isShort ? QSize(width, heightForWidth(width)) : block;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange)
        takeLook();
    if (event->type() == QEvent::LayoutDirectionChange)
        takeSide();
}

void PlainLabel::takeSide()
{
    // Qt aligns a text by its own direction; a Polish name among Arabic labels would jump to the far side.
    const Qt::Alignment sides = alignment() & Qt::AlignHorizontal_Mask;
    if (sides != Qt::AlignLeft && !(sides & Qt::AlignAbsolute))
        return;
    const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void PlainLabel::takeLook()
{
    const Type type = typeOf(m_look);
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * type.size * m_scale);
    font.setWeight(type.weight);
    setFont(font);
    setForegroundRole(type.color);
}

} // namespace hub

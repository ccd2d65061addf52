// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columns.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontInfo>

#include <algorithm>

namespace hub {

Columns::Columns(int leastEms, QWidget *parent)
    : QWidget(parent)
    , m_leastEms(leastEms)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(18);
    // The layout's own least width would be that of all columns beside each other.
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
}

void Columns::add(QWidget *column, int share)
{
    m_layout->addWidget(column, share);
}

bool Columns::areSideBySide() const
{
    return m_layout->direction() == QBoxLayout::LeftToRight;
}

QSize Columns::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        widest = std::max(widest, m_layout->itemAt(i)->minimumSize().width());
    return {widest, m_layout->minimumSize().height()};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Columns::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Columns::arrange()
{
    const int needed = m_leastEms * QFontInfo(font()).pixelSize();
    const bool before = areSideBySide();
    m_layout->setDirection(width() >= needed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (areSideBySide() != before)
        Q_EMIT arranged(!before);
}

QWidget *stacked(const QList<QWidget *> &cards)
{
    auto *const column = new QWidget;
    auto *const all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(14);
    for (QWidget *const card : cards)
        all->addWidget(card);
    all->addStretch(1);
    return column;
}

} // namespace hub

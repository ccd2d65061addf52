// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/plainlabel.h"

#include <QStylePainter>
#include <QVBoxLayout>

namespace hub {

Card::Card(const QString &heading, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_heading(new PlainLabel(PlainLabel::Look::Heading, this))
    , m_body(new QVBoxLayout)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(18, 15, 18, 16);
    all->setSpacing(8);
    all->addWidget(m_heading);
    all->addLayout(m_body, 1);
    m_body->setSpacing(8);
    setHeading(heading);
}

QString Card::heading() const
{
    return m_heading->text();
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    looks::CardOption option;
    option.initFrom(this);
    option.kind = m_kind;
    painter.drawPrimitive(looks::card, option);
}

} // namespace hub

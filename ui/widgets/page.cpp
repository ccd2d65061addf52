// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

Page::Page(const QString &title, HeadingAt at, QWidget *parent)
    : QWidget(parent)
    , m_heading(new PlainLabel(PlainLabel::Look::PageHeading, this))
    , m_body(new QVBoxLayout)
{
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    auto *const content = new QWidget;
    auto *const inside = new QVBoxLayout(content);
    inside->setContentsMargins(22, 18, 22, 18);
    inside->setSpacing(12);
    if (at == HeadingAt::Top)
        inside->addWidget(m_heading);
    inside->addLayout(m_body, 1);
    m_body->setSpacing(14);

    m_scroll = new PageScroll(content, this);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);
    setTitle(title);
}

QString Page::title() const
{
    return m_heading->text();
}

void Page::setTitle(const QString &title)
{
    m_heading->setText(title);
    setAccessibleName(title);
}

} // namespace hub

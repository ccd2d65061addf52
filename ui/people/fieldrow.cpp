// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fieldrow.h"

#include "ui/models/personwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

FieldRow::FieldRow(const QString &shown, const QString &quiet, QWidget *parent)
    : QWidget(parent)
    , m_shown(shown)
    , m_layout(new FlowLayout(10, 2))
{
    m_layout->setContentsMargins(looks::focusRoom, looks::focusRoom, looks::focusRoom, looks::focusRoom);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *const words = new Columns(16);
    words->add(new PlainLabel(breakable(shown), PlainLabel::Look::Text), 3);
    if (!quiet.isEmpty())
        words->add(new PlainLabel(breakable(quiet), PlainLabel::Look::Quiet), 2);
    all->addWidget(words);
    all->addLayout(m_layout);
}

LinkButton *FieldRow::addAct(const QString &text, const QString &name, std::function<void()> act)
{
    auto *const button = new LinkButton(text);
    button->setObjectName(name);
    //: What a screen reader says for an act on one entry of a list: "Take out: Sam Okafor"
    button->setAccessibleName(tr("%1: %2").arg(text, m_shown));
    connect(button, &Button::clicked, this, [done = std::move(act)] { done(); });
    m_layout->addWidget(button);
    return button;
}

} // namespace hub

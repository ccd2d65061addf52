// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/textchoice.h"

#include "ui/models/personwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hub {

TextChoice::TextChoice(const QString &why, QWidget *parent)
    : QWidget(parent)
    , m_texts(new QHBoxLayout)
{
    setObjectName(QStringLiteral("textChoice"));
    setAccessibleName(tr("Two versions"));
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PlainLabel(why, PlainLabel::Look::Quiet));
    m_texts->setSpacing(18);
    all->addLayout(m_texts);
}

void TextChoice::add(const QString &heading, const QString &text, std::function<void()> keep)
{
    auto *const one = new QVBoxLayout;
    if (!heading.isEmpty())
        one->addWidget(new PlainLabel(heading, PlainLabel::Look::Strong));
    one->addWidget(new PlainLabel(passage(text), PlainLabel::Look::Text));
    auto *const choose = new LinkButton(tr("Keep this one"));
    choose->setObjectName(QStringLiteral("keepText%1").arg(m_texts->count() + 1));
    //: A screen reader says it for "Keep this one"; %1 is what stands there
    choose->setAccessibleName(tr("Keep this one: %1").arg(oneLine(text)));
    connect(choose, &Button::clicked, this, [kept = std::move(keep)] { kept(); });
    one->addWidget(choose, 0, Qt::AlignLeading);
    one->addStretch(1);
    m_texts->addLayout(one, 1);
}

} // namespace hub

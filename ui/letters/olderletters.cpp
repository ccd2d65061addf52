// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/olderletters.h"

#include "ui/models/personwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

OlderLetters::OlderLetters()
    : Card(tr("Earlier letters"))
    , m_letters(new QVBoxLayout)
{
    setObjectName(QStringLiteral("olderLetters"));
    body()->addLayout(m_letters);
    hide();
}

void OlderLetters::show(const std::vector<Letter> &letters, const Say &say)
{
    forget();
    for (size_t i = 1; i < letters.size(); ++i)
        add(letters[i], int(i), say);
    setVisible(letters.size() > 1);
}

void OlderLetters::add(const Letter &letter, int number, const Say &say)
{
    auto *const open = new LinkButton(say.day(say.zone().dayOf(letter.begun)));
    open->setObjectName(QStringLiteral("olderLetter%1").arg(number));
    auto *const words = new QWidget;
    auto *const lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 0, 0, 0);
    for (const QString &text : letter.texts)
        lines->addWidget(new PlainLabel(passage(text), PlainLabel::Look::Text));
    if (!letter.additions.empty())
        lines->addWidget(new PlainLabel(tr("What I wanted to add"), PlainLabel::Look::Strong));
    for (const QString &text : letter.additions)
        lines->addWidget(new PlainLabel(passage(text), PlainLabel::Look::Text));
    words->hide();
    connect(open, &Button::clicked, words, [words] { words->setVisible(words->isHidden()); });
    m_letters->addWidget(open, 0, Qt::AlignLeading);
    m_letters->addWidget(words);
}

void OlderLetters::forget()
{
    clear(m_letters);
    hide();
}

} // namespace hub

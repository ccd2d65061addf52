// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/toldcard.h"

#include "ui/models/registerwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

ToldCard::ToldCard(Hub &hub)
    : Card(tr("For the leads"), Kind::Caution)
    , m_hub(hub)
    , m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("toldCard"));
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    refresh();
}

void ToldCard::refresh()
{
    clear(m_lines);
    const auto waiting = m_hub.registers.unread();
    if (!waiting) {
        m_lines->addWidget(new PlainLabel(sentence(waiting.error()), PlainLabel::Look::Text));
        return show();
    }
    for (size_t i = 0; i < std::min(mostLines, waiting->size()); ++i)
        add((*waiting)[i], i);
    if (waiting->size() > mostLines)
        m_lines->addWidget(new PlainLabel(
            tr("And %Ln more, when these are read.", nullptr, int(waiting->size() - mostLines)), PlainLabel::Look::Quiet));
    setVisible(!waiting->empty());
}

void ToldCard::add(const RegisterLine &line, size_t number)
{
    const Say say(m_hub.civilTime());
    m_lines->addWidget(new PlainLabel(leadSentence(line, m_hub.lists.now()), PlainLabel::Look::Text));
    m_lines->addWidget(new PlainLabel(doneWhen(line, say), PlainLabel::Look::Quiet));
    auto *const read = new LinkButton(tr("I have read this"));
    read->setObjectName(QStringLiteral("toldRead-%1").arg(number));
    read->setAccessibleDescription(leadSentence(line, m_hub.lists.now()));
    connect(read, &Button::clicked, this, [this, id = line.id] { markRead(id); });
    m_lines->addWidget(read, 0, Qt::AlignLeading);
}

void ToldCard::markRead(RawId event)
{
    // The save tells the page, which draws this card anew.
    if (const auto done = m_hub.registers.markRead(event); !done)
        m_lines->addWidget(new PlainLabel(sentence(done.error()), PlainLabel::Look::Text));
}

} // namespace hub

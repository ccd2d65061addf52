// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ourhub/ourhubpage.h"

#include "ui/models/listchangewords.h"
#include "ui/ourhub/clockcard.h"
#include "ui/ourhub/hubcard.h"
#include "ui/ourhub/listscard.h"
#include "ui/ourhub/lockcard.h"
#include "ui/shell/actions.h"
#include "ui/shell/notifier.h"
#include "ui/shell/say.h"
#include "ui/shell/undowords.h"
#include "ui/shell/words.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/undobar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static QWidget *previewCard(QWidget *preview)
{
    auto *const card = new Card(OurHubPage::tr("What the desk sees"));
    card->setObjectName(QStringLiteral("previewCard"));
    preview->setEnabled(false);
    card->body()->addWidget(preview);
    return card;
}

OurHubPage::OurHubPage(Hub &hub, Notifier &notifier, QWidget *preview)
    : Page(tr("Our hub"))
    , m_hub(hub)
    , m_undoBar(new UndoBar(Actions::keyHint(ActionId::Undo)))
    , m_about(new HubCard(hub))
    , m_lock(new LockCard(hub))
    , m_clock(new ClockCard(hub))
    , m_lists(new ListsCard(hub))
    , m_history(new QVBoxLayout)
{
    setObjectName(QStringLiteral("ourHubPage"));
    auto *const columns = new Columns;
    columns->add(stacked({m_lists, m_about, m_lock, m_clock}), 7);
    columns->add(stacked({previewCard(preview), historyCard()}), 7);
    body()->addWidget(m_undoBar);
    body()->addWidget(columns);
    body()->addStretch(1);
    connect(m_undoBar, &UndoBar::undoWanted, this, &OurHubPage::undo);
    connect(m_lists, &ListsCard::done, m_undoBar, &UndoBar::done);
    connect(m_about, &HubCard::done, m_undoBar, &UndoBar::done);
    connect(m_lock, &LockCard::done, m_undoBar, &UndoBar::done);
    connect(m_lists, &ListsCard::listChosen, this, &OurHubPage::showHistory);
    connect(&notifier, &Notifier::changed, this, &OurHubPage::follow);
    showHistory();
}

QWidget *OurHubPage::historyCard()
{
    auto *const card = new Card(tr("Who changed this list"));
    card->setObjectName(QStringLiteral("listHistory"));
    m_history->setSpacing(4);
    card->body()->addLayout(m_history);
    return card;
}

void OurHubPage::showHistory()
{
    constexpr int most = 12;
    clear(m_history);
    const auto history = m_hub.lists.history(m_lists->list());
    if (!history) {
        m_history->addWidget(new PlainLabel(sentence(history.error()), PlainLabel::Look::Text));
        return;
    }
    if (history->empty())
        m_history->addWidget(new PlainLabel(tr("Nobody yet: it is as it came."), PlainLabel::Look::Quiet));
    const Say say(m_hub.civilTime());
    int shown = 0;
    for (auto change = history->rbegin(); change != history->rend() && shown < most; ++change, ++shown) {
        m_history->addWidget(new PlainLabel(inWords(*change, m_hub.lists.now(), m_lists->list()), PlainLabel::Look::Text));
        m_history->addWidget(new PlainLabel(say.when({change->at, Precision::Minute}), PlainLabel::Look::Quiet));
    }
}

void OurHubPage::follow(const Changes &changes)
{
    m_clock->refresh();
    if (changes.touches(Entity::ListEntry)) {
        m_lists->refresh();
        showHistory();
    }
    if (changes.touches(Entity::Hub)) {
        m_about->refresh();
        m_lock->refresh();
    }
}

void OurHubPage::undo()
{
    const auto undone = m_hub.undoing.undoLast();
    m_undoBar->say(undone ? undoneSentence(undone->op) : sentence(undone.error()));
}

} // namespace hub

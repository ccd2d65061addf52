// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/removedview.h"

#include "ui/models/personwords.h"
#include "ui/models/visitwords.h"
#include "ui/people/block.h"
#include "ui/people/fieldrow.h"
#include "ui/shell/actions.h"
#include "ui/shell/words.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/undobar.h"

#include <QVBoxLayout>

namespace hub {
namespace {

void addQuiet(QVBoxLayout &to, const QString &text)
{
    to.addWidget(new PlainLabel(text, PlainLabel::Look::Quiet));
}

} // namespace

RemovedView::RemovedView(Hub &hub)
    : m_hub(hub)
    , m_people(new QVBoxLayout)
    , m_visits(new QVBoxLayout)
    , m_undoBar(new UndoBar(Actions::keyHint(ActionId::Undo)))
{
    auto *const content = new QWidget;
    auto *const inside = new QVBoxLayout(content);
    inside->setContentsMargins(3, 0, 6, 3);
    inside->setSpacing(14);
    inside->addWidget(new PlainLabel(
        tr("What was removed stays here, with everything in it, until a lead erases it."), PlainLabel::Look::Text));
    const auto addCard = [&](const QString &heading, QVBoxLayout *rows) {
        auto *const card = new Card(heading);
        card->body()->addLayout(rows);
        inside->addWidget(card);
    };
    addCard(tr("People"), m_people);
    addCard(tr("Visits"), m_visits);
    inside->addStretch(1);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageScroll(content), 1);
    all->addWidget(m_undoBar);
    connect(m_undoBar, &UndoBar::undoWanted, this, [this] {
        const auto undone = m_hub.undoing.undoLast();
        m_undoBar->say(undone ? tr("Taken back.") : sentence(undone.error()));
    });
}

QString RemovedView::title()
{
    return tr("Recently removed");
}

void RemovedView::reload()
{
    m_undoBar->clear();
    reloadPeople();
    reloadVisits();
}

void RemovedView::reloadPeople()
{
    clear(m_people);
    const auto people = m_hub.people.recentlyRemoved();
    if (!people)
        return tellTrouble(*m_people, people.error());
    if (people->empty())
        addQuiet(*m_people, tr("Nobody was removed."));
    for (const PersonCard &card : *people)
        addPerson(card);
    addHeldBack();
}

// Found by no search, and seen by leads alone.
void RemovedView::addHeldBack()
{
    const auto held = m_hub.erasing.restricted();
    if (!held)
        return tellTrouble(*m_people, held.error());
    for (const PersonCard &card : *held) {
        auto *const row = new FieldRow(oneLine(card.chosen.text), tr("held back"));
        row->addAct(tr("Look"), QStringLiteral("lookAtHeldBack"), [this, id = card.id] { Q_EMIT openWanted(id); });
        m_people->addWidget(row);
    }
}

void RemovedView::addPerson(const PersonCard &card)
{
    const QString apart = tellApart(card, Say(m_hub.civilTime()), m_hub.now());
    const QString name = oneLine(card.chosen.text);
    auto *const row = new FieldRow(name, apart);
    row->addAct(tr("Bring back"), QStringLiteral("bringBack"), [this, id = card.id, name] {
        //: %1 is a name
        tell(m_hub.people.bringBack(id), tr("Brought %1 back").arg(named(name)));
    });
    row->addAct(tr("Look"), QStringLiteral("lookAtRemoved"), [this, id = card.id] { Q_EMIT openWanted(id); });
    m_people->addWidget(row);
}

void RemovedView::reloadVisits()
{
    clear(m_visits);
    const auto visits = m_hub.contacts.recentlyRemoved(mostVisits);
    if (!visits)
        return tellTrouble(*m_visits, visits.error());
    if (visits->empty())
        addQuiet(*m_visits, tr("No visit was removed."));
    for (const ContactRow &visit : *visits)
        addVisit(visit);
    if (int(visits->size()) == mostVisits)
        addQuiet(*m_visits, tr("Older ones are kept too, but not shown here."));
}

void RemovedView::addVisit(const ContactRow &visit)
{
    const QString who = visit.who.text.isEmpty() ? tr("someone") : named(oneLine(visit.who.text, 60));
    const VisitWords words = inWords(visit, m_hub.lists.now());
    //: A removed visit: %1 whose it was, %2 what it was for
    const QString shown = tr("%1: %2").arg(who, words.what);
    auto *const row = new FieldRow(shown, Say(m_hub.civilTime()).when(visit.contact.when));
    row->addAct(tr("Bring back"), QStringLiteral("bringBackVisit"), [this, id = visit.contact.id] {
        tell(m_hub.contacts.bringBack(id), tr("Brought a visit back"));
    });
    m_visits->addWidget(row);
}

void RemovedView::tell(const Result<void> &done, const QString &what)
{
    reload();
    if (done)
        m_undoBar->done(what);
    else
        m_undoBar->say(sentence(done.error()));
}

void RemovedView::tellTrouble(QVBoxLayout &where, const Error &error)
{
    addQuiet(where, sentence(error));
}

} // namespace hub

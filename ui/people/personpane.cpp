// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpane.h"

#include "ui/models/personwords.h"
#include "ui/people/carersblock.h"
#include "ui/people/erasingcard.h"
#include "ui/people/keptblock.h"
#include "ui/people/keptnotice.h"
#include "ui/people/namesblock.h"
#include "ui/people/needsblock.h"
#include "ui/people/personheader.h"
#include "ui/people/pleaseknowblock.h"
#include "ui/people/promiseshield.h"
#include "ui/people/reachblock.h"
#include "ui/people/reachingcard.h"
#include "ui/people/supportersblock.h"
#include "ui/people/timeline.h"
#include "ui/people/whatmatterscard.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/undobar.h"

#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace hub {
namespace {

QWidget *removedNote(const std::function<void()> &bringBack)
{
    auto *const note = new Card(PersonPane::tr("In Recently removed"), Card::Kind::Caution);
    note->setObjectName(QStringLiteral("removedNote"));
    note->body()->addWidget(
        new PlainLabel(PersonPane::tr("Nothing about them is lost. They are left out of lists and counts until somebody "
                                      "brings them back."),
            PlainLabel::Look::Text));
    auto *const back = new Button(PersonPane::tr("Bring back"));
    back->setObjectName(QStringLiteral("bringBackPerson"));
    QObject::connect(back, &Button::clicked, note, bringBack);
    note->body()->addWidget(back, 0, Qt::AlignLeading);
    return note;
}

} // namespace

PersonPane::PersonPane(Hub &hub, Prompts &prompts)
    : m_person(hub)
    , m_heading(new PlainLabel(PlainLabel::Look::PageHeading))
    , m_header(new PersonHeader(m_person, m_heading))
    , m_top(new QWidget)
    , m_places(new PersonPlaces)
    , m_shield(new PromiseShield(m_person))
    , m_matters(new WhatMattersCard(m_person))
    , m_reaching(new ReachingCard(m_person))
    , m_erasing(new ErasingCard(m_person, prompts))
    , m_names(new NamesBlock(m_person))
    , m_reach(new ReachBlock(m_person))
    , m_carers(new CarersBlock(m_person))
    , m_kept(new KeptBlock(m_person))
    , m_keptNotice(new KeptNotice(m_person))
    , m_removedNote(removedNote([this] { bringBack(); }))
    , m_toAdd(new Card(tr("Add when it helps")))
    , m_toAddWords(new QVBoxLayout)
    , m_timeline(new Timeline(hub))
    , m_undoBar(new UndoBar(Actions::keyHint(ActionId::Undo)))
{
    auto *const left = new QWidget;
    auto *const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    makeBlocks(*column);
    auto *const columns = new Columns(42);
    columns->add(left, 10);
    columns->add(m_timeline, 13);

    auto *const content = new QWidget;
    m_inside = new QVBoxLayout(content);
    m_inside->setContentsMargins(3, 0, 6, 3);
    m_inside->setSpacing(14);
    for (QWidget *const one : std::initializer_list<QWidget *>{m_names, m_removedNote, m_keptNotice, columns})
        m_inside->addWidget(one);
    m_inside->addStretch(1);
    m_scroll = new PageScroll(content);
    m_scroll->setObjectName(QStringLiteral("personScroll"));

    m_all = new QVBoxLayout(this);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->addWidget(makeTop());
    m_all->addWidget(m_scroll, 1);
    m_all->addWidget(m_undoBar);
    connectParts();
}

QWidget *PersonPane::makeTop()
{
    m_top->setObjectName(QStringLiteral("personTop"));
    m_top->installEventFilter(this);
    auto *const lines = new QVBoxLayout(m_top);
    lines->setContentsMargins(3, 0, 6, 0);
    lines->setSpacing(6);
    lines->addWidget(m_header);
    lines->addWidget(m_places);
    lines->addWidget(m_shield);
    return m_top;
}

// In large type, or with many promises, the top would leave the card less room than it takes itself: then it scrolls with it.
void PersonPane::placeTop()
{
    const bool stays = m_top->heightForWidth(width()) * 2 <= height();
    if (stays == (m_top->parentWidget() == this))
        return;
    QWidget *const focus = window()->focusWidget();
    const bool hadFocus = focus && m_top->isAncestorOf(focus);
    // What is given another parent is hidden by Qt.
    (stays ? m_all : m_inside)->insertWidget(0, m_top);
    m_top->show();
    if (hadFocus)
        focus->setFocus(Qt::OtherFocusReason);
}

// It takes the room it is given, however high its parts would like to be: a top that asked for more would get it, and then
// always seem to fit. Less than a few lines would not be worth scrolling in.
int PersonPane::enoughHeight() const
{
    constexpr int lines = 9;
    return lines * fontMetrics().lineSpacing();
}

void PersonPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTop();
}

// Its parts take another height: a promise more, a longer name, larger type.
bool PersonPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_top && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        QTimer::singleShot(0, this, &PersonPane::placeTop);
    return QWidget::eventFilter(watched, event);
}

void PersonPane::makeBlocks(QVBoxLayout &column)
{
    m_blocks = {new PleaseKnowBlock(m_person), m_reach, new NeedsBlock(m_person), m_carers, new SupportersBlock(m_person),
        m_kept};
    column.addWidget(m_matters);
    // Whoever has never met them needs what to know, how to be in touch and how they take part before anything else.
    for (Block *const block : m_blocks) {
        if (block == m_carers)
            column.addWidget(m_reaching);
        column.addWidget(block);
    }
    m_toAdd->setObjectName(QStringLiteral("toAdd"));
    static_cast<Card *>(m_toAdd)->body()->addLayout(m_toAddWords);
    column.addWidget(m_toAdd);
    column.addWidget(m_erasing);
    column.addStretch(1);
}

void PersonPane::connectParts()
{
    connect(&m_person, &OpenPerson::opened, this, &PersonPane::personOpened);
    connect(&m_person, &OpenPerson::reloaded, this, &PersonPane::refresh);
    connect(&m_person, &OpenPerson::changedBySelf, m_undoBar, &UndoBar::done);
    connect(&m_person, &OpenPerson::said, m_undoBar, &UndoBar::say);
    connect(m_undoBar, &UndoBar::undoWanted, this, &PersonPane::undo);
    for (Block *const block : m_blocks)
        connect(block, &Block::shapeChanged, this, &PersonPane::arrange);
    connect(m_names, &Block::shapeChanged, this, &PersonPane::arrange);
    connect(m_names, &NamesBlock::removeWanted, this, &PersonPane::remove);
    connect(m_carers, &CarersBlock::openWanted, this, &PersonPane::openWanted);
    connect(m_kept, &KeptBlock::keeping, this, [this] { finishBlocks(m_kept); });
    connect(m_keptNotice, &KeptNotice::opened, &m_person, &OpenPerson::reload);
    connect(m_places, &PersonPlaces::wanted, this,
        [this](PersonPlace place) { Q_EMIT placeWanted(m_person.id(), place); });
    connect(m_erasing, &ErasingCard::erased, this, &PersonPane::erased);
    connect(m_header, &PersonHeader::editWanted, m_names, &Block::edit);
    connect(m_header, &PersonHeader::showWanted, this, [this] { Q_EMIT showWanted(m_person.id()); });
    connect(m_places, &PersonPlaces::registerWanted, this, [this] { Q_EMIT registerWanted(m_person.id()); });
    connect(m_header, &PersonHeader::logWanted, this, [this] { Q_EMIT logWanted(m_person.id()); });
    connect(m_timeline, &Timeline::removeWanted, this, &PersonPane::removeVisit);
    connect(m_timeline, &Timeline::correctWanted, this, &PersonPane::correctWanted);
    connect(m_timeline, &Timeline::rowInView, this, [this](const QRect &row) {
        const QPoint at = m_timeline->table()->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, row.height() / 2 + 8);
    });
}

Result<void> PersonPane::open(PersonId person)
{
    keepTyped();
    return m_person.open(person);
}

void PersonPane::focusMain()
{
    m_header->focusMain();
    showTop();
}

// The name stands above what has the keyboard, and is what whoever comes back looks for. Later: the page that was in
// between left no room to this one, and its parts are still finding their places.
void PersonPane::showTop()
{
    QTimer::singleShot(0, m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(0); });
}

std::optional<PersonId> PersonPane::current() const
{
    return m_person.isOpen() ? std::optional(m_person.id()) : std::nullopt;
}

void PersonPane::keepTyped()
{
    if (!m_person.isOpen())
        return;
    finishBlocks(nullptr);
    if (!m_names->finish())
        m_names->leave();
}

void PersonPane::finishBlocks(const Block *but)
{
    for (Block *const block : m_blocks) {
        if (block != but && !block->finish())
            block->leave(); // what is not understood cannot be kept
    }
}

void PersonPane::personOpened()
{
    m_keptNotice->startAnew();
    m_undoBar->clear();
    m_reach->hideNumbers();
    m_timeline->show(current());
    m_keptBefore = m_person.detail().keptFromMe;
    m_scroll->verticalScrollBar()->setValue(0);
    if (m_person.isOpen())
        refresh();
}

void PersonPane::refresh()
{
    m_heading->setText(passage(m_person.detail().chosen.text));
    m_places->refresh(m_person.hub(), m_person.detail());
    m_shield->refresh();
    m_matters->refresh();
    m_reaching->refresh();
    m_erasing->refresh();
    m_names->refresh();
    for (Block *const block : m_blocks) {
        if (!block->maySee())
            block->leave();
        block->refresh();
    }
    //: Under the visits on a card. %1 is who sees that somebody came, and what for; %2 who sees notes of it
    m_timeline->setSeenBy(tr("%1 Notes, and how things were, are for fewer. %2")
                              .arg(breakable(m_person.whoSees(Question::Support)), breakable(m_person.whoSees(Question::Note))));
    // What they keep to others is cut from the timeline too.
    if (const RecordParts kept = m_person.detail().keptFromMe; kept != std::exchange(m_keptBefore, kept))
        m_timeline->reload();
    m_keptNotice->refresh();
    arrange();
}

void PersonPane::arrange()
{
    if (!m_person.isOpen())
        return;
    for (Block *const block : m_blocks)
        block->setVisible(block->maySee() && (block->isEditing() || !block->isEmpty()));
    m_names->setVisible(m_names->isEditing());
    m_header->setEditing(m_names->isEditing());
    m_removedNote->setVisible(m_person.detail().removed);
    arrangeToAdd();
}

void PersonPane::arrangeToAdd()
{
    clear(m_toAddWords);
    auto *const words = new FlowLayout(10, 2);
    for (Block *const block : m_blocks) {
        if (!block->isEmpty() || block->isEditing() || !block->mayEdit())
            continue;
        auto *const word = new LinkButton(block->what());
        word->setObjectName(block->objectName() + QStringLiteral("Add"));
        connect(word, &Button::clicked, block, &Block::edit);
        words->addWidget(word);
    }
    m_toAdd->setVisible(words->count() > 0);
    m_toAddWords->addLayout(words);
}

void PersonPane::follow(const Changes &changes)
{
    if (changes.entities == QSet{EntityNumber(Entity::Event)} && !changes.everything)
        return;
    // Whatever was saved since is what an undo would take back now.
    m_undoBar->clear();
    if (!m_person.isOpen())
        return;
    if (changes.touches(Entity::Contact) || changes.touches(Entity::ListEntry))
        m_timeline->reload();
    m_person.reload();
}

void PersonPane::undo()
{
    const auto undone = m_person.hub().undoing.undoLast();
    if (undone)
        m_undoBar->say(tr("Taken back."));
    else
        m_person.tellTrouble(undone.error());
}

void PersonPane::remove()
{
    const PersonId id = m_person.id();
    m_names->leave();
    if (m_person.kept(m_person.hub().people.remove(id), tr("Moved %1 to Recently removed").arg(m_person.name())))
        Q_EMIT removed();
}

void PersonPane::bringBack()
{
    m_person.kept(m_person.hub().people.bringBack(m_person.id()), tr("Brought %1 back").arg(m_person.name()));
}

void PersonPane::removeVisit(ContactId visit)
{
    m_person.kept(m_person.hub().contacts.remove(visit), tr("Moved a visit to Recently removed"));
}

} // namespace hub

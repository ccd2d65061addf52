// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/people/peoplelist.h"
#include "ui/people/personpane.h"
#include "ui/people/registerview.h"
#include "ui/people/removedview.h"
#include "ui/shell/notifier.h"
#include "ui/shell/words.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/onestack.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace hub {

PeoplePage::PeoplePage(Hub &hub, Notifier &notifier, Prompts &prompts)
    : Page(tr("People"), HeadingAt::Body)
    , m_hub(hub)
    , m_list(new PeopleList(hub))
    , m_person(new PersonPane(hub, prompts))
    , m_register(new RegisterView(hub, prompts))
    , m_removed(new RemovedView(hub))
    , m_empty(makeEmpty())
    , m_removedSide(makeRemoved())
    , m_detail(new OneStack)
    , m_both(nullptr)
{
    setObjectName(QStringLiteral("peoplePage"));
    for (QWidget *const one : std::initializer_list<QWidget *>{m_empty, m_person, m_register, m_removedSide})
        m_detail->addWidget(one);
    m_both = new ListDetail(makeListSide(), m_detail, tr("Back to everyone"));
    body()->addWidget(m_both, 1);
    connectParts(notifier);
}

// One heading is in view at a time: whose card it is, or "People" where the list stands alone.
QWidget *PeoplePage::makeListSide()
{
    auto *const side = new QWidget;
    auto *const lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(heading());
    lines->addWidget(m_list, 1);
    return side;
}

QWidget *PeoplePage::makeRemoved()
{
    auto *const side = new QWidget;
    auto *const lines = new QVBoxLayout(side);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new PlainLabel(RemovedView::title(), PlainLabel::Look::PageHeading));
    lines->addWidget(m_removed, 1);
    return side;
}

QWidget *PeoplePage::makeEmpty() const
{
    auto *const empty = new QWidget;
    auto *const lines = new QVBoxLayout(empty);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    lines->addWidget(new PlainLabel(title(), PlainLabel::Look::PageHeading));
    lines->addStretch(1);
    auto *const words = new QWidget;
    words->setMaximumWidth(520);
    auto *const wordLines = new QVBoxLayout(words);
    wordLines->setSpacing(10);
    const auto add = [&](const QString &text, PlainLabel::Look look) { wordLines->addWidget(new PlainLabel(text, look)); };
    add(tr("Choose somebody from the list, or find them by any part of any of their names."), PlainLabel::Look::Text);
    add(tr("Their card shows what they want you to know, how to reach them and your time together. Nothing on it is "
           "required."),
        PlainLabel::Look::Text);
    add(tr("Opening a card is written into that person's own register of who looked."), PlainLabel::Look::Quiet);
    lines->addWidget(words);
    lines->addStretch(2);
    return empty;
}

void PeoplePage::connectParts(Notifier &notifier)
{
    connect(m_list, &PeopleList::opened, this, &PeoplePage::openPerson);
    connect(m_list, &PeopleList::removedWanted, this, &PeoplePage::showRemoved);
    connect(m_both, &ListDetail::arranged, heading(), [this](bool sideBySide) { heading()->setVisible(!sideBySide); });
    connect(m_person, &PersonPane::logWanted, this, &PeoplePage::logWanted);
    connect(m_person, &PersonPane::correctWanted, this, &PeoplePage::correctWanted);
    connect(m_person, &PersonPane::showWanted, this, &PeoplePage::showWanted);
    connect(m_person, &PersonPane::openWanted, this, &PeoplePage::openPerson);
    connect(m_person, &PersonPane::placeWanted, this, &PeoplePage::placeWanted);
    connect(m_person, &PersonPane::erased, this, [this] {
        closeDetail();
        m_list->forget();
        m_list->find();
        m_list->say(tr("Erased. A new backup is made now; older ones on this desk go within 30 days."));
    });
    connect(m_person, &PersonPane::registerWanted, this, &PeoplePage::showRegister);
    connect(m_register, &RegisterView::cardWanted, this, &PeoplePage::backToCard);
    connect(m_removed, &RemovedView::openWanted, this, &PeoplePage::openPerson);
    connect(m_both, &ListDetail::wentBack, this, [this] { m_list->find(); });
    connect(&notifier, &Notifier::changed, this, [this](const Changes &changes) {
        m_list->follow(changes);
        const auto before = m_person->current();
        m_person->follow(changes);
        // Erased, or out of sight, while their card was open.
        if (before && !m_person->current()) {
            const auto why = m_hub.people.detail(*before);
            closeDetail();
            m_list->say(sentence(why ? Error{Error::Kind::NotFound} : why.error()));
        }
        if (m_detail->currentWidget() == m_register && changes.touches(Entity::Event))
            m_register->reload();
        if (m_detail->currentWidget() == m_removedSide && !changes.entities.isEmpty())
            m_removed->reload();
    });
}

void PeoplePage::find()
{
    m_both->showList();
    m_list->find();
}

void PeoplePage::openPerson(PersonId person)
{
    if (const auto opened = m_person->open(person); !opened) {
        closeDetail();
        m_list->say(sentence(opened.error()));
        return;
    }
    m_detail->setCurrentWidget(m_person);
    m_list->setCurrent(person);
    m_both->showDetail();
    // Beside the card, the list keeps the keyboard for the next name; a card alone takes it.
    if (!m_list->isVisible())
        m_person->focusMain();
}

std::optional<PersonId> PeoplePage::openedPerson() const
{
    return m_detail->currentWidget() == m_person ? m_person->current() : std::nullopt;
}

void PeoplePage::lookAgain()
{
    const auto person = openedPerson();
    if (!person)
        return;
    if (const auto looked = m_hub.people.look(*person); !looked)
        m_list->say(sentence(looked.error()));
    m_person->showTop();
}

void PeoplePage::undo()
{
    m_person->undo();
}

void PeoplePage::keepTyped()
{
    m_person->keepTyped();
}

void PeoplePage::showRemoved()
{
    m_person->keepTyped();
    m_removed->reload();
    m_detail->setCurrentWidget(m_removedSide);
    m_both->showDetail();
}

void PeoplePage::showRegister(PersonId person)
{
    m_person->keepTyped();
    m_register->show(person);
    m_detail->setCurrentWidget(m_register);
    m_register->focusMain();
}

// The card is still open: going back to it is no new look.
void PeoplePage::backToCard()
{
    m_detail->setCurrentWidget(m_person);
    m_person->focusMain();
}

void PeoplePage::closeDetail()
{
    m_detail->setCurrentWidget(m_empty);
    m_both->showList();
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_detail->currentWidget() == m_register)
        return backToCard();
    m_both->showList();
    m_list->find();
}

} // namespace hub

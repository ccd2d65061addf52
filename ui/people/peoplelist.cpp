// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplelist.h"

#include "ui/models/personwords.h"
#include "ui/people/personrow.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/statusline.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

PeopleList::PeopleList(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_model(hub)
    , m_field(new QLineEdit(this))
    , m_count(new StatusLine(this))
    , m_list(new QListView(this))
    , m_welcome(new LinkButton(tr("Welcome someone new"), this))
    , m_removed(new LinkButton(tr("Recently removed"), this))
{
    auto *const label = new PlainLabel(tr("&Find anyone"), PlainLabel::Look::Quiet, this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("findPerson"));
    m_field->setPlaceholderText(tr("any part of any name"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &PeopleList::textChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &PeopleList::openCurrent);

    m_count->setObjectName(QStringLiteral("peopleCount"));
    m_count->setLook(PlainLabel::Look::Quiet);

    setUpList();
    m_welcome->setObjectName(QStringLiteral("welcomeSomeone"));
    connect(m_welcome, &Button::clicked, this, &PeopleList::welcome);
    m_removed->setObjectName(QStringLiteral("showRemoved"));
    connect(m_removed, &Button::clicked, this, &PeopleList::removedWanted);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->setSpacing(6);
    all->addWidget(label);
    all->addWidget(m_field);
    all->addWidget(m_count);
    all->addWidget(m_list, 1);
    all->addWidget(m_welcome, 0, Qt::AlignLeading);
    all->addWidget(m_removed, 0, Qt::AlignLeading);
    textChanged({});
}

void PeopleList::setUpList()
{
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("People"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::activated, this, &PeopleList::openCurrent);
    connect(m_list, &QListView::clicked, this, &PeopleList::openCurrent);
}

void PeopleList::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void PeopleList::textChanged(const QString &text)
{
    m_model.find(text.trimmed());
    const bool typed = !text.trimmed().isEmpty();
    if (typed && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_list->scrollToTop();
    m_welcome->setVisible(typed && m_hub.may(Op::WelcomePerson));
    if (typed)
        //: %1 is a name somebody has typed; the person becomes known with only that name
        m_welcome->setAccessibleName(tr("Welcome someone new: “%1”").arg(named(oneLine(text.trimmed(), 60))));
    sayCount();
}

void PeopleList::sayCount()
{
    if (m_model.trouble()) {
        m_count->say(sentence(*m_model.trouble()));
        return;
    }
    const int count = m_model.rowCount();
    const Say say(m_hub.civilTime());
    if (!m_model.text().isEmpty())
        m_count->say(count == 0 ? tr("Nobody here by that name") : tr("%Ln people match", nullptr, count));
    else
        m_count->say(count == 0 ? tr("Nobody here yet: people appear as they are welcomed") : say.people(count));
}

void PeopleList::say(const QString &text)
{
    m_count->say(text);
}

void PeopleList::forget()
{
    m_field->clear();
}

void PeopleList::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT opened(m_model.personAt(current.row()));
}

void PeopleList::welcome()
{
    const auto made = m_hub.people.add({m_field->text(), PersonName::Kind::Known});
    if (!made) {
        say(sentence(made.error()));
        return;
    }
    m_field->clear();
    Q_EMIT opened(*made);
}

void PeopleList::setCurrent(PersonId person)
{
    const int row = m_model.rowOf(person);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->clearSelection();
}

void PeopleList::keepCurrent(const std::function<void()> &change)
{
    const QModelIndex current = m_list->currentIndex();
    const auto person = current.isValid() ? std::optional(m_model.personAt(current.row())) : std::nullopt;
    change();
    if (person && m_list->currentIndex() != current)
        setCurrent(*person);
}

void PeopleList::follow(const Changes &changes)
{
    const int before = m_model.rowCount();
    keepCurrent([&] { m_model.follow(changes); });
    if (m_model.rowCount() != before)
        sayCount();
}

bool PeopleList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride && m_field->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        // With nothing typed, Ctrl+Z is the window's.
        event->ignore();
        return true;
    }
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_model.rowCount() == 0)
        return QWidget::eventFilter(watched, event);
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + step, 0, m_model.rowCount() - 1) : 0;
    m_list->setCurrentIndex(m_model.index(row));
    return true;
}

} // namespace hub

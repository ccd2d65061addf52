// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitactions.h"

#include "ui/desk/personfinder.h"
#include "ui/models/visitsmodel.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

VisitActions::VisitActions(Hub &hub, QWidget *parent)
    : QWidget(parent)
    , m_hub(hub)
    , m_about(new PlainLabel(PlainLabel::Look::Quiet))
    , m_card(button(tr("Open their card"), "openCard"))
    , m_correct(button(tr("Correct"), "correct"))
    , m_who(button(tr("Who was it?"), "whoWasIt"))
    , m_unlink(button(tr("Not them"), "unlink"))
    , m_undo(button(tr("Undo"), "undoVisit"))
    , m_remove(button(tr("Remove"), "removeVisit"))
    , m_bringBack(button(tr("Bring back"), "bringBackVisit"))
    , m_finderBox(new QWidget)
    , m_finder(new PersonFinder(hub))
{
    auto *const buttons = new FlowLayout(4, 2);
    for (LinkButton *const one : {m_card, m_correct, m_who, m_unlink, m_undo, m_remove, m_bringBack})
        buttons->addWidget(one);
    auto *const inside = new QVBoxLayout(m_finderBox);
    inside->setContentsMargins(0, 4, 0, 0);
    inside->setSpacing(5);
    auto *const question = new PlainLabel(tr("Whose visit was it?"), PlainLabel::Look::Quiet);
    question->setBuddy(m_finder->field());
    m_finder->field()->setObjectName(QStringLiteral("whoseVisit"));
    m_finder->field()->setAccessibleName(question->text());
    inside->addWidget(question);
    inside->addWidget(m_finder);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->setSpacing(2);
    all->addWidget(m_about);
    all->addLayout(buttons);
    all->addWidget(m_finderBox);

    connect(m_card, &QPushButton::clicked, this, [this] { Q_EMIT cardWanted(*m_row.contact.person); });
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT correctWanted(m_row.contact.id); });
    connect(m_who, &QPushButton::clicked, this, &VisitActions::askWho);
    connect(m_unlink, &QPushButton::clicked, this, [this] { Q_EMIT unlinkWanted(m_row.contact.id); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_row.contact.id); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_row.contact.id); });
    connect(m_bringBack, &QPushButton::clicked, this, [this] { Q_EMIT bringBackWanted(m_row.contact.id); });
    connect(m_finder, &PersonFinder::taken, this,
        [this](const MatchRow &who) { Q_EMIT linkWanted(m_row.contact.id, who); });
    connect(m_finder, &PersonFinder::left, this, &VisitActions::closeFinder);
    showNothing();
}

LinkButton *VisitActions::button(const QString &text, const char *name)
{
    auto *const made = new LinkButton(text);
    made->setObjectName(QLatin1String(name));
    return made;
}

void VisitActions::showFor(const ContactRow &row, bool removed)
{
    const bool isAnother = row.contact.id != m_row.contact.id;
    m_row = row;
    //: a visit: %1 is a time, %2 a name or "someone", %3 kinds of support
    m_about->setText(tr("%1, %2: %3")
                         .arg(Say(m_hub.civilTime()).time(row.contact.when.at), named(VisitsModel::whoOf(row)),
                             VisitsModel::kindOf(row, m_hub.lists.now())));
    const bool linked = row.contact.person.has_value();
    m_card->setVisible(linked && !removed);
    m_correct->setVisible(!removed);
    m_who->setVisible(!linked && !removed);
    m_unlink->setVisible(linked && !removed);
    m_undo->setVisible(row.mayUndo && !removed);
    m_remove->setVisible(!row.mayUndo && !removed);
    m_bringBack->setVisible(removed);
    if (isAnother || linked || removed)
        m_finderBox->hide();
    show();
}

void VisitActions::showNothing()
{
    m_row = {};
    m_finderBox->hide();
    hide();
}

void VisitActions::focusFirst()
{
    for (LinkButton *const one : {m_card, m_correct, m_bringBack}) {
        if (!one->isHidden()) {
            one->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void VisitActions::askWho()
{
    m_finder->setText({});
    m_finderBox->show();
    m_finder->field()->setFocus();
}

void VisitActions::closeFinder()
{
    m_finderBox->hide();
    m_who->setFocus();
}

void VisitActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hub

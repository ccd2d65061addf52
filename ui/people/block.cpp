// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/block.h"

#include "ui/models/personwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace hub {

Block::Block(OpenPerson &person, const QString &name, const QString &heading, Question question)
    : m_person(person)
    , m_heading(heading)
    , m_question(question)
    , m_edit(new LinkButton(tr("Edit"), this))
    , m_content(new QVBoxLayout)
{
    setObjectName(name);
    setAccessibleName(heading);
    m_edit->setObjectName(name + QStringLiteral("Edit"));
    //: What a screen reader says for a quiet Edit; %1 is the heading of the block: "Edit: Please know"
    m_edit->setAccessibleName(tr("Edit: %1").arg(heading));
    connect(m_edit, &Button::clicked, this, &Block::edit);

    auto *const head = new QHBoxLayout;
    head->addWidget(new PlainLabel(heading, PlainLabel::Look::Heading), 1);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    m_content->setSpacing(8);
    body()->addLayout(head);
    body()->addLayout(m_content);
}

void Block::refresh()
{
    if (m_editing)
        refreshEditor();
    else
        arrange();
    Q_EMIT shapeChanged();
}

void Block::edit()
{
    if (m_editing || !mayEdit())
        return;
    m_editing = true;
    arrange();
    Q_EMIT shapeChanged();
    if (QWidget *const first = m_content->parentWidget()->findChild<QWidget *>(objectName() + QStringLiteral("First")))
        first->setFocus(Qt::TabFocusReason);
}

bool Block::finish()
{
    if (!m_editing)
        return true;
    if (!keepTyped())
        return false;
    closeEditor();
    return true;
}

void Block::leave()
{
    if (m_editing)
        closeEditor();
}

void Block::closeEditor()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_editing = false;
    arrange();
    Q_EMIT shapeChanged();
    if (hadFocus && m_edit->isVisible())
        m_edit->setFocus(Qt::OtherFocusReason);
}

void Block::arrange()
{
    clear(m_content);
    m_edit->setVisible(!m_editing && mayEdit());
    if (!m_editing) {
        fillView(*m_content);
        addLine(*m_content, seenBy(), true);
        return;
    }
    addLine(*m_content, whyWeAsk(hub().lists.now(), m_question), true);
    fillEditor(*m_content);
    addLine(*m_content, seenBy(), true);

    auto *const acts = new FlowLayout;
    auto *const done = new Button(hasText() ? tr("Keep and close") : tr("Done"));
    done->setObjectName(objectName() + QStringLiteral("Done"));
    done->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText).replace(u'+', u' '));
    connect(done, &Button::clicked, this, &Block::finish);
    acts->addWidget(done);
    if (hasText()) {
        auto *const leaveIt = new LinkButton(tr("Leave as it was"));
        leaveIt->setObjectName(objectName() + QStringLiteral("Leave"));
        leaveIt->setKeyHint(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
        connect(leaveIt, &Button::clicked, this, &Block::leave);
        acts->addWidget(leaveIt);
    }
    m_content->addLayout(acts);
}

QString Block::seenBy() const
{
    return m_person.whoSees(m_question);
}

void Block::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_editing && event->key() == Qt::Key_Escape)
        leave();
    else if (m_editing && enter && event->modifiers() & Qt::ControlModifier)
        finish();
    else
        Card::keyPressEvent(event);
}

PlainLabel *Block::addLine(QVBoxLayout &to, const QString &text, bool quiet) const
{
    auto *const line = new PlainLabel(breakable(text), quiet ? PlainLabel::Look::Quiet : PlainLabel::Look::Text);
    to.addWidget(line);
    return line;
}

} // namespace hub

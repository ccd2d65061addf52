// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personheader.h"

#include "ui/models/personwords.h"
#include "ui/shell/actions.h"
#include "ui/widgets/button.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

PersonHeader::PersonHeader(OpenPerson &person, PlainLabel *heading)
    : m_person(person)
    , m_name(heading)
    , m_line(new PlainLabel(PlainLabel::Look::Quiet))
    , m_marks(new PlainLabel(PlainLabel::Look::Strong))
    , m_show(new LinkButton(tr("Show them the screen")))
    , m_edit(new LinkButton(tr("Edit names")))
    , m_log(new PrimaryButton(tr("Log a visit")))
{
    m_line->setObjectName(QStringLiteral("personLine"));
    m_marks->setObjectName(QStringLiteral("personMarks"));
    m_edit->setObjectName(QStringLiteral("namesEdit"));
    m_log->setObjectName(QStringLiteral("logVisit"));
    m_log->setKeyHint(Actions::keyHint(ActionId::LogVisitOfCard));
    m_show->setObjectName(QStringLiteral("showThem"));
    m_show->setKeyHint(Actions::keyHint(ActionId::ShowPerson));
    connect(m_show, &Button::clicked, this, &PersonHeader::showWanted);
    connect(m_edit, &Button::clicked, this, &PersonHeader::editWanted);
    connect(m_log, &Button::clicked, this, &PersonHeader::logWanted);

    auto *const both = new Columns(36);
    both->add(m_name, 3);
    both->add(makeActs(*both), 2);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addWidget(both);
    all->addWidget(m_line);
    all->addWidget(m_marks);
}

// At the far side of the name while they stand beside it; under it they begin where reading begins.
QWidget *PersonHeader::makeActs(Columns &both)
{
    using looks::focusRoom;
    auto *const acts = new QWidget;
    auto *const buttons = new QWidget;
    auto *const line = new FlowLayout(10, 4);
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    for (Button *const button : std::initializer_list<Button *>{m_show, m_edit, m_log})
        line->addWidget(button);
    buttons->setLayout(line);
    auto *const row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(buttons);
    const auto place = [row, buttons](bool sideBySide) {
        // Beside the name they keep their one line, and the name wraps.
        buttons->setSizePolicy(sideBySide ? QSizePolicy::Minimum : QSizePolicy::Preferred, QSizePolicy::Preferred);
        row->setAlignment(buttons, (sideBySide ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignTop);
    };
    place(both.areSideBySide());
    connect(&both, &Columns::arranged, acts, place);
    return acts;
}

void PersonHeader::refresh()
{
    if (!m_person.isOpen())
        return;
    const PersonDetail &detail = m_person.detail();
    m_line->setText(breakable(headline(detail, m_person.hub().lists.now(), Say(m_person.hub().civilTime()), m_person.hub().now())));
    const QString toMind = marks();
    m_marks->setText(breakable(toMind));
    m_marks->setVisible(!toMind.isEmpty());
    m_show->setVisible(!detail.died && !detail.removed && !m_editing);
    m_edit->setVisible(detail.mayEdit && !m_editing);
    m_log->setVisible(!detail.died && !detail.removed && m_person.hub().may(Op::RecordContact));
}

QString PersonHeader::marks() const
{
    const PersonDetail &detail = m_person.detail();
    QStringList marks;
    if (detail.notSafeToCall.value_or(false))
        marks << tr("Not safe to call");
    if (detail.restricted)
        marks << tr("Held back: leads alone see this card");
    const QString needs = needWords(detail.accessNeeds.value_or(std::vector<AccessNeed>()), m_person.hub().lists.now());
    if (!needs.isEmpty())
        //: Under a name. %1 is what helps them take part: "Large print · BSL"
        marks << tr("To take part: %1").arg(needs);
    return marks.join(tr(" · "));
}

void PersonHeader::focusMain()
{
    (m_log->isVisible() ? static_cast<QWidget *>(m_log) : m_edit)->setFocus(Qt::OtherFocusReason);
}

void PersonHeader::setEditing(bool editing)
{
    m_editing = editing;
    refresh();
}

} // namespace hub

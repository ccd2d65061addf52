// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personpicker.h"

#include "ui/models/personwords.h"
#include "ui/people/personrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

PersonPicker::PersonPicker(Hub &hub, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_model(hub)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_new(new LinkButton({}))
    , m_chosen(new PlainLabel(PlainLabel::Look::Strong))
{
    m_field->setPlaceholderText(tr("any part of any name"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &PersonPicker::typed);
    m_list->setObjectName(QStringLiteral("pickerMatches"));
    m_list->setAccessibleName(tr("People who match"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListView::activated, this, &PersonPicker::take);
    connect(m_list, &QListView::clicked, this, &PersonPicker::take);
    m_new->setObjectName(QStringLiteral("pickNew"));
    connect(m_new, &Button::clicked, this, &PersonPicker::takeNew);

    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->setSpacing(4);
    all->addWidget(labelled(label, m_field));
    all->addWidget(m_list);
    all->addWidget(m_new, 0, Qt::AlignLeading);
    all->addWidget(m_chosen);
    clear();
}

void PersonPicker::clear()
{
    m_pick.reset();
    m_field->clear();
    m_chosen->hide();
    typed({});
}

bool PersonPicker::isHalfTyped() const
{
    return !m_pick && !m_field->text().trimmed().isEmpty();
}

void PersonPicker::typed(const QString &text)
{
    constexpr int mostRows = 4;
    m_pick.reset();
    m_chosen->hide();
    const QString name = text.trimmed();
    m_model.find(name);
    const int rows = name.isEmpty() ? 0 : std::min(mostRows, m_model.rowCount());
    m_list->setVisible(rows > 0);
    if (rows > 0) {
        m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
        m_list->setCurrentIndex(m_model.index(0));
        m_list->scrollToTop();
    }
    m_new->setVisible(!name.isEmpty());
    //: %1 is a name somebody has typed
    m_new->setText(onButton(tr("Someone new: “%1”").arg(named(oneLine(name, 20)))));
}

void PersonPicker::take()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        set({m_model.personAt(current.row()), current.data(PeopleModel::NameRole).toString()});
}

void PersonPicker::takeNew()
{
    set({{}, m_field->text().trimmed()});
}

void PersonPicker::set(const Pick &pick)
{
    m_pick = pick;
    m_list->hide();
    m_new->hide();
    const QString name = named(oneLine(pick.name, 30));
    //: %1 is a name nobody had yet
    m_chosen->setText(pick.known ? name : tr("%1, new here").arg(name));
    m_chosen->show();
    Q_EMIT picked();
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || !isHalfTyped())
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & Qt::ControlModifier)
        return false;
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0 && m_model.rowCount() > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model.rowCount() - 1);
        m_list->setCurrentIndex(m_model.index(row));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        m_model.rowCount() > 0 ? take() : takeNew();
        return true;
    }
    return false;
}

} // namespace hub

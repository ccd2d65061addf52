// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/timeline.h"

#include "ui/models/visithistory.h"
#include "ui/people/visitrow.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace hub {

VisitTable::VisitTable(TimelineModel &model, QWidget *parent)
    : Table(tr("Together so far"), parent)
{
    setObjectName(QStringLiteral("timeline"));
    setModel(&model);
    setItemDelegate(new VisitRow(this));
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void VisitTable::fit()
{
    // As wide as the widest day there is, which is another one in each language.
    int dayWidth = fontMetrics().horizontalAdvance(QStringLiteral("Wed 30 Nov "));
    for (int row = 0; row < model()->rowCount(); ++row)
        dayWidth = std::max(dayWidth, fontMetrics().horizontalAdvance(model()->index(row, TimelineModel::Day).data().toString()));
    dayWidth += 16;
    setColumnWidth(TimelineModel::Day, std::min(dayWidth, viewport()->width() * 2 / 5));
    setColumnWidth(TimelineModel::What, viewport()->width() - columnWidth(TimelineModel::Day));
    resizeRowsToContents();
    m_fitted = viewport()->width();
    setFixedHeight(verticalHeader()->length() + 2 * frameWidth());
}

void VisitTable::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    if (viewport()->width() != m_fitted)
        fit();
}

void VisitTable::changeEvent(QEvent *event)
{
    Table::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_fitted = -1;
}

void VisitTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    Table::keyPressEvent(event);
}

void VisitTable::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

Timeline::Timeline(Hub &hub, QWidget *parent)
    : Card(tr("Together so far"), Kind::Plain, parent)
    , m_hub(hub)
    , m_model(hub)
    , m_table(new VisitTable(m_model, this))
    , m_none(new PlainLabel(PlainLabel::Look::Quiet, this))
    , m_more(new LinkButton(tr("Show earlier visits"), this))
    , m_correct(new LinkButton(tr("Correct this visit"), this))
    , m_remove(new LinkButton(tr("Remove this visit"), this))
    , m_earlier(new PlainLabel(PlainLabel::Look::Quiet, this))
    , m_seenBy(new PlainLabel(PlainLabel::Look::Quiet, this))
{
    m_more->setObjectName(QStringLiteral("earlierVisits"));
    m_correct->setObjectName(QStringLiteral("correctVisit"));
    m_remove->setObjectName(QStringLiteral("removeVisit"));
    connect(m_table, &VisitTable::chosen, this, [this](int row) {
        m_model.unfold(row);
        m_table->fit();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &Timeline::currentChanged);
    connect(m_more, &Button::clicked, this, [this] {
        m_model.showMore();
        refresh();
    });
    connect(m_correct, &Button::clicked, this, [this] {
        if (const auto visit = current())
            Q_EMIT correctWanted(*visit);
    });
    connect(m_remove, &Button::clicked, this, [this] {
        if (const auto visit = current())
            Q_EMIT removeWanted(*visit);
    });
    auto *const acts = new FlowLayout;
    for (LinkButton *const act : {m_more, m_correct, m_remove})
        acts->addWidget(act);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addLayout(acts);
    m_earlier->setObjectName(QStringLiteral("earlierWordings"));
    body()->addWidget(m_earlier);
    m_seenBy->setObjectName(QStringLiteral("visitsSeenBy"));
    body()->addWidget(m_seenBy);
    body()->addStretch();
    refresh();
}

void Timeline::show(std::optional<PersonId> person)
{
    m_model.show(person);
    refresh();
}

void Timeline::setSeenBy(const QString &line)
{
    m_seenBy->setText(line);
}

void Timeline::reload()
{
    m_model.reload();
    refresh();
}

void Timeline::refresh()
{
    const bool empty = m_model.rowCount() == 0;
    m_none->setText(m_model.trouble() ? sentence(*m_model.trouble()) : tr("No visit yet. The first one will stand here."));
    m_none->setVisible(empty);
    m_table->setVisible(!empty);
    m_more->setVisible(m_model.hasMore());
    m_table->fit();
    currentChanged();
}

void Timeline::currentChanged()
{
    const bool one = current().has_value();
    m_correct->setVisible(one && m_hub.may(Op::CorrectContact));
    m_remove->setVisible(one && m_hub.may(Op::RemoveContact));
    showEarlier();
    if (one)
        Q_EMIT rowInView(m_table->visualRect(m_table->currentIndex()));
}

void Timeline::showEarlier()
{
    QStringList lines;
    if (const auto visit = current()) {
        if (const auto history = m_hub.contacts.history(*visit))
            lines = earlierWordings(*history, Say(m_hub.civilTime()), m_hub.lists.now());
    }
    m_earlier->setText(lines.join(u'\n'));
    m_earlier->setVisible(!lines.isEmpty());
}

std::optional<ContactId> Timeline::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_model.visitAt(index.row()).contact.id) : std::nullopt;
}

} // namespace hub

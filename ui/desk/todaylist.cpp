// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/todaylist.h"

#include "ui/desk/visitactions.h"
#include "ui/models/visitsmodel.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace hub {

TodayList::TodayList(Hub &hub, PlainLabel *heading, QWidget *parent)
    : Card({}, Kind::Plain, parent)
    , m_hub(hub)
    , m_date(new PlainLabel(PlainLabel::Look::Quiet))
    , m_count(new PlainLabel(PlainLabel::Look::Quiet))
    , m_model(new VisitsModel(hub.civilTime(), VisitsModel::Times::OfOneDay, this))
    , m_table(new Table(tr("Today's visits")))
    , m_actions(new VisitActions(hub))
    , m_removedLink(new LinkButton(QString()))
{
    setAccessibleName(tr("Today's visits"));
    m_count->setObjectName(QStringLiteral("dayCount"));
    m_table->setObjectName(QStringLiteral("visits"));
    m_actions->setObjectName(QStringLiteral("visitActions"));
    m_removedLink->setObjectName(QStringLiteral("recentlyRemoved"));
    heading->setWordWrap(false);
    m_date->setWordWrap(false);
    auto *const head = new FlowLayout(8, 0);
    head->addWidget(heading);
    head->addWidget(m_date);
    body()->addLayout(head);
    body()->addWidget(m_count);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_actions);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_removedLink);
    foot->addStretch();
    body()->addLayout(foot);

    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::When, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::Who, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::Kind, QHeaderView::Stretch);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    // The page's scroll bar comes and goes, and with it the room for words.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == VisitsModel::Kind)
            takeRowHeights();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodayList::chosenChanged);
    connect(m_actions, &VisitActions::left, this, &TodayList::focusList);
    connect(m_removedLink, &QPushButton::clicked, this, [this] {
        m_removedShown = !m_removedShown;
        m_chosen.reset();
        refresh();
    });
}

void TodayList::refresh()
{
    m_removedShown ? showRemoved() : showToday();
    m_removedLink->setText(m_removedShown ? tr("Back to today") : tr("Recently removed"));
}

void TodayList::showToday()
{
    auto day = m_hub.contacts.today();
    if (!day) {
        Q_EMIT failed(day.error());
        return;
    }
    const Say say(m_hub.civilTime());
    //: Date format: beside the heading "Today". Letters as in Qt: dddd weekday, d day, MMMM month.
    m_date->setText(QLocale().toString(day->day, tr("dddd d MMMM")));
    //: %1 is "11 people"
    m_count->setText(day->unlinked == 0
            ? say.people(day->people)
            : tr("%1, %Ln visits without a name", nullptr, day->unlinked).arg(say.people(day->people)));
    if (day->rows.empty())
        m_count->setText(tr("Nobody has been logged yet today."));
    setRows(std::move(day->rows), day->day);
}

void TodayList::showRemoved()
{
    auto rows = m_hub.contacts.recentlyRemoved();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_date->setText(tr("Recently removed"));
    m_count->setText(rows->empty() ? tr("Nothing has been removed.")
                                   : tr("These visits no longer count. Each can be brought back."));
    setRows(std::move(*rows), m_hub.civilTime().workingDayOf(m_hub.now()));
}

void TodayList::setRows(std::vector<ContactRow> rows, QDate today)
{
    const auto chosen = m_chosen;
    m_model->setTimes(m_removedShown ? VisitsModel::Times::WithDays : VisitsModel::Times::OfOneDay);
    m_model->setRows(std::move(rows), today);
    m_table->setVisible(m_model->rowCount() > 0);
    takeTableSizes();
    choose(chosen ? m_model->rowOf(*chosen) : -1);
}

void TodayList::takeTableSizes()
{
    // A long name leaves room for the kind of support.
    m_table->resizeColumnToContents(VisitsModel::Who);
    const int names = m_table->columnWidth(VisitsModel::Who);
    m_table->setColumnWidth(VisitsModel::Who, std::min(names, m_table->viewport()->width() * 2 / 5));
    takeRowHeights();
    // Where the page scrolls as a whole, so many rows are in view; where there is room, the table takes it.
    constexpr int fewestRows = 3;
    constexpr int rowsInView = 8;
    const int rows = std::clamp(m_model->rowCount(), fewestRows, rowsInView);
    const int height
        = m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(height + 2 * m_table->frameWidth());
}

void TodayList::takeRowHeights()
{
    constexpr int paddingY = 10;
    const int oneLine = m_table->verticalHeader()->defaultSectionSize();
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_table->rowHeight(row) > oneLine)
            m_table->setRowHeight(row, m_table->rowHeight(row) + paddingY);
    }
}

void TodayList::choose(int row)
{
    if (row < 0)
        m_table->selectionModel()->clear();
    else
        m_table->selectRow(row);
    chosenChanged();
}

void TodayList::chosenChanged()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_chosen.reset();
        m_actions->showNothing();
        return;
    }
    m_chosen = m_model->visitAt(row).contact.id;
    m_actions->showFor(m_model->visitAt(row), m_removedShown);
}

void TodayList::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool TodayList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_actions->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_actions->focusFirst();
            return true;
        }
    }
    // Once the table has taken its new size or type itself.
    if ((watched == m_table->viewport() && event->type() == QEvent::Resize)
        || (watched == m_table && event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &TodayList::takeTableSizes, Qt::QueuedConnection);
    if (watched == m_table && event->type() == QEvent::FocusIn && m_table->currentIndex().row() < 0
        && m_model->rowCount() > 0)
        m_table->selectRow(0);
    return Card::eventFilter(watched, event);
}

} // namespace hub

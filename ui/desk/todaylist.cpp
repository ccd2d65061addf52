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
    , m_heading(heading)
    , m_date(new PlainLabel(PlainLabel::Look::Quiet))
    , m_count(new PlainLabel(PlainLabel::Look::Quiet))
    , m_model(new VisitsModel(hub, VisitsModel::Times::OfOneDay, this))
    , m_table(new Table(tr("Today's visits")))
    , m_actions(new VisitActions(hub))
    , m_earlier(new LinkButton(tr("Earlier day")))
    , m_later(new LinkButton(tr("Later day")))
    , m_today(new LinkButton(tr("Back to today")))
    , m_removedLink(new LinkButton(tr("Recently removed")))
{
    setAccessibleName(tr("Today's visits"));
    m_count->setObjectName(QStringLiteral("dayCount"));
    m_table->setObjectName(QStringLiteral("visits"));
    m_actions->setObjectName(QStringLiteral("visitActions"));
    m_earlier->setObjectName(QStringLiteral("earlierDay"));
    m_later->setObjectName(QStringLiteral("laterDay"));
    m_today->setObjectName(QStringLiteral("backToToday"));
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
    auto *const foot = new FlowLayout(4, 2);
    for (LinkButton *const one : {m_earlier, m_later, m_today, m_removedLink})
        foot->addWidget(one);
    body()->addLayout(foot);

    setUpTable();
    connect(m_actions, &VisitActions::left, this, &TodayList::focusList);
    connectDays();
}

void TodayList::setUpTable()
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::When, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::Who, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(VisitsModel::Kind, QHeaderView::Stretch);
    m_table->wrapWords();
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TodayList::chosenChanged);
}

void TodayList::connectDays()
{
    const auto shown = [this] { return m_day.value_or(m_hub.civilTime().workingDayOf(m_hub.now())); };
    connect(m_earlier, &QPushButton::clicked, this, [this, shown] { goTo(m_hub.contacts.dayBefore(shown())); });
    connect(m_later, &QPushButton::clicked, this, [this, shown] { goTo(m_hub.contacts.dayAfter(shown())); });
    connect(m_today, &QPushButton::clicked, this, [this] {
        showToday();
        focusList();
    });
    connect(m_removedLink, &QPushButton::clicked, this, [this] {
        m_removedShown = true;
        m_chosen.reset();
        refresh();
        m_today->setFocus();
    });
}

void TodayList::goTo(const Result<std::optional<QDate>> &day)
{
    if (!day) {
        Q_EMIT failed(day.error());
        return;
    }
    const QDate today = m_hub.civilTime().workingDayOf(m_hub.now());
    m_day = day->value_or(today) == today ? std::nullopt : *day;
    m_removedShown = false;
    m_chosen.reset();
    refresh();
}

void TodayList::showToday()
{
    if (m_day || m_removedShown)
        goTo(std::optional<QDate>());
}

void TodayList::refresh()
{
    const bool isToday = !m_day && !m_removedShown;
    //: the heading of a page, above the list of who came
    m_heading->setText(isToday ? tr("Today") : m_removedShown ? tr("Recently removed") : tr("Earlier"));
    m_table->setAccessibleName(isToday ? tr("Today's visits") : m_removedShown ? tr("Removed visits") : tr("That day's visits"));
    setAccessibleName(m_table->accessibleName());
    m_removedShown ? readRemoved() : readDay();
    m_removedLink->setVisible(!m_removedShown);
    m_today->setVisible(!isToday);
}

// What leads nowhere is not offered; where it was pressed, the keyboard goes on from its neighbour.
void TodayList::showNeighbours(QDate shown)
{
    const auto before = m_hub.contacts.dayBefore(shown);
    const bool hadFocus = m_earlier->hasFocus() || m_later->hasFocus();
    m_earlier->setVisible(!m_removedShown && before && *before);
    m_later->setVisible(!m_removedShown && m_day);
    if (hadFocus && m_earlier->isHidden() && m_later->isHidden())
        focusList();
    else if (hadFocus && m_earlier->isHidden())
        m_later->setFocus();
    else if (hadFocus && m_later->isHidden())
        m_earlier->setFocus();
}

void TodayList::readDay()
{
    auto day = m_day ? m_hub.contacts.day(*m_day) : m_hub.contacts.today();
    if (!day) {
        Q_EMIT failed(day.error());
        return;
    }
    const Say say(m_hub.civilTime());
    //: Date format: beside the heading "Today". Letters as in Qt: dddd weekday, d day, MMMM month.
    const QString date = QLocale().toString(day->day, tr("dddd d MMMM"));
    m_date->setText(m_day ? say.day(day->day) : date);
    m_date->show();
    //: %1 is "11 people"
    m_count->setText(day->unlinked == 0
            ? say.people(day->people)
            : tr("%1, %Ln visits without a name", nullptr, day->unlinked).arg(say.people(day->people)));
    if (day->rows.empty())
        m_count->setText(m_day ? tr("No visit of that day counts any more.") : tr("Nobody has been logged yet today."));
    showNeighbours(day->day);
    setRows(std::move(day->rows), day->day);
}

void TodayList::readRemoved()
{
    auto rows = m_hub.contacts.recentlyRemoved();
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    m_date->hide();
    m_count->setText(rows->empty() ? tr("Nothing has been removed.")
                                   : tr("These visits no longer count. Each can be brought back."));
    const QDate today = m_hub.civilTime().workingDayOf(m_hub.now());
    showNeighbours(today);
    setRows(std::move(*rows), today);
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
    m_table->fitRows();
    // Where the page scrolls as a whole, so many rows are in view; where there is room, the table takes it.
    constexpr int fewestRows = 3;
    constexpr int rowsInView = 8;
    const int rows = std::clamp(m_model->rowCount(), fewestRows, rowsInView);
    const int height
        = m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(height + 2 * m_table->frameWidth());
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

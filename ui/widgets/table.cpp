// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include <QAbstractItemModel>
#include <QEvent>
#include <QHeaderView>
#include <QStyleOptionViewItem>

namespace hub {

Table::Table(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    takeRowHeight();
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeRowHeight();
}

// A header out of view does not hear of its new width, so a lone column is given it by hand.
void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (horizontalHeader()->isHidden() && model() && model()->columnCount() == 1)
        setColumnWidth(0, viewport()->width());
}

void Table::wrapWords()
{
    m_wraps = true;
    setWordWrap(true);
    const QAbstractItemModel *const rows = model();
    connect(rows, &QAbstractItemModel::modelReset, this, &Table::fitRows);
    connect(rows, &QAbstractItemModel::rowsInserted, this, &Table::fitRows);
    connect(rows, &QAbstractItemModel::dataChanged, this, &Table::fitRows);
    // A scroll bar comes and goes, and with it the room for words. Later, for a header that shares out its room says the new
    // widths before it has them.
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Table::fitRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_later, qOverload<>(&QTimer::start));
    fitRows();
}

void Table::fitRows()
{
    // A row of one line has the room of the style around it; what Qt makes of more has none, and cuts the last line.
    constexpr int paddingY = 10;
    const int oneLine = verticalHeader()->defaultSectionSize();
    // Each height follows from the row alone, for a scroll bar that goes on the way has this called within itself.
    for (int row = 0; row < model()->rowCount(); ++row) {
        const int needed = sizeHintForRow(row);
        setRowHeight(row, needed > oneLine ? needed + paddingY : oneLine);
    }
}

void Table::takeRowHeight()
{
    // What one line of text takes in this style, touch included.
    QStyleOptionViewItem option;
    option.initFrom(this);
    const QSize line(0, fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(
        style()->sizeFromContents(QStyle::CT_ItemViewItem, &option, line, this).height());
    if (m_wraps)
        fitRows();
}

} // namespace hub

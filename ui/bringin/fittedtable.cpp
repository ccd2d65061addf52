// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/fittedtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace hub {

FittedTable::FittedTable(const QString &name, int mostRows)
    : Table(name)
    , m_mostRows(mostRows)
{
}

void FittedTable::fit()
{
    if (!model())
        return;
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    const int line = verticalHeader()->defaultSectionSize();
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * line + horizontalScrollBar()->sizeHint().height());
    const int em = fontMetrics().averageCharWidth();
    for (int column = 0; column + 1 < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + 2 * em;
        setColumnWidth(column, std::min(wanted, 30 * em));
    }
}

void FittedTable::changeEvent(QEvent *event)
{
    Table::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace hub

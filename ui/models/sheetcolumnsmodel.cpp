// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetcolumnsmodel.h"

#include "ui/models/bringinwords.h"
#include "ui/shell/say.h"

namespace hub {

void SheetColumnsModel::setPlan(std::shared_ptr<const SheetPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_examples.clear();
    for (int column = 0; column < rowCount(); ++column)
        m_examples << example(column);
    endResetModel();
}

// The first thing that stands in it, among the first rows.
QString SheetColumnsModel::example(int column) const
{
    constexpr size_t rowsLookedAt = 200;
    const auto first = [column](const auto &rows) {
        for (size_t i = 0; i < rows.size() && i < rowsLookedAt; ++i) {
            const QString cell = rows[i].cells.value(column).simplified();
            if (!cell.isEmpty())
                return visible(cell.left(60));
        }
        return QString();
    };
    const QString ofVisits = first(m_plan->sheet.visits);
    const QString ofPeople = ofVisits.isEmpty() ? first(m_plan->sheet.persons) : ofVisits;
    return ofPeople.isEmpty() ? first(m_plan->sheet.leftOver) : ofPeople;
}

int SheetColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->sheet.layout.columns.size());
}

int SheetColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

Meaning SheetColumnsModel::meaningOf(int row) const
{
    return m_plan->sheet.layout.columns.at(size_t(row)).meaning;
}

QString SheetColumnsModel::nameOf(int row) const
{
    const QString header = visible(m_plan->sheet.layout.columns.at(size_t(row)).header);
    //: A column of a spreadsheet that has no heading; %1 is its number
    return header.isEmpty() ? tr("column %1").arg(row + 1) : header;
}

QVariant SheetColumnsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (index.column()) {
    case 0:
        return nameOf(index.row());
    case 1:
        return words(meaningOf(index.row()));
    default:
        return m_examples.value(index.row());
    }
}

QVariant SheetColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        //: Column of a table: the headings of a spreadsheet's columns
        return tr("Column");
    case 1:
        return tr("Taken for");
    case 2:
        return tr("For example");
    default:
        return {};
    }
}

} // namespace hub

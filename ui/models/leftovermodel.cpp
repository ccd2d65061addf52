// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leftovermodel.h"

#include "ui/models/bringinwords.h"

namespace hub {

LeftOverModel::LeftOverModel(const Say &say, QObject *parent)
    : QAbstractTableModel(parent)
    , m_say(say)
{
}

void LeftOverModel::setPlan(std::shared_ptr<const SheetPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

int LeftOverModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_plan->sheet.leftOver.size());
}

int LeftOverModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant LeftOverModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    constexpr qsizetype most = 120;
    const LeftOverRow &row = m_plan->sheet.leftOver[size_t(index.row())];
    switch (index.column()) {
    case 0:
        return m_say.number(row.row);
    case 1:
        return visible(row.cells.value(row.column).simplified().left(most));
    default:
        return words(row.reason);
    }
}

QVariant LeftOverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return tr("Row");
    case 1:
        return tr("What stood there");
    case 2:
        //: Column of a table: the reason for which a row was not brought in
        return tr("Why it is left over");
    default:
        return {};
    }
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheetplan.h"

#include <QAbstractTableModel>

#include <memory>

namespace hub {

/// The columns of a spreadsheet, a row each: the heading, an example of what stands below it, what it was taken for.
class SheetColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(std::shared_ptr<const SheetPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Meaning meaningOf(int row) const;
    /// The heading, or "column 3" where there is none.
    QString nameOf(int row) const;

private:
    QString example(int column) const;

    std::shared_ptr<const SheetPlan> m_plan;
    QStringList m_examples;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/say.h"

#include <QAbstractTableModel>

#include <memory>

namespace hub {

/// The rows of a spreadsheet as they were understood, and beside it what stood there.
class SheetRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SheetRowsModel(const Hub &hub, QDate today, QObject *parent = nullptr);

    /// Null for none.
    void setPlan(std::shared_ptr<const SheetPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The same for a sheet of visits and for a list of people; what each holds differs.
    enum Column { Number, When, Who, What, With, Note, Written, ColumnCount };

    bool isOfPeople() const;
    QString visitCell(size_t row, int column) const;
    QString personCell(size_t row, int column) const;
    QString whenWords(const hub::When &when) const;

    const Hub &m_hub;
    Say m_say;
    QDate m_today;
    std::shared_ptr<const SheetPlan> m_plan;
};

} // namespace hub

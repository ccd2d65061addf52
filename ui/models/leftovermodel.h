// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheetplan.h"
#include "ui/shell/say.h"

#include <QAbstractTableModel>

#include <memory>

namespace hub {

/// The rows of a spreadsheet that are left over: which, why, and what stood there.
class LeftOverModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit LeftOverModel(const Say &say, QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const SheetPlan> plan);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Say m_say;
    std::shared_ptr<const SheetPlan> m_plan;
};

} // namespace hub

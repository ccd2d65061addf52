// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace hub {

/// Visits as rows: when, who, what kind. Used for a day, for one person's time at the hub, and for what was removed.
class VisitsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, Kind, ColumnCount };
    /// Whether the day goes without saying.
    enum class Times { OfOneDay, WithDays };
    enum Role { UnlinkedRole = Qt::UserRole }; ///< bool: a visit without a name

    VisitsModel(const Hub &hub, Times times, QObject *parent = nullptr);

    /// Before the rows that it is for.
    void setTimes(Times times) { m_times = times; }
    /// Replaces all rows. `today`: the working day it is now, which days are said against. What helps whoever came take part
    /// stands in a day's rows, and is read with them.
    void setRows(std::vector<ContactRow> rows, QDate today);
    const ContactRow &visitAt(int row) const { return m_rows.at(size_t(row)); }
    /// -1 if it is not here.
    int rowOf(ContactId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "someone" for a visit not linked to anybody.
    static QString whoOf(const ContactRow &row);
    /// "Goals, Skills", and what else sets the visit apart: "Phone call: Goals", "Carer support, about Kit".
    static QString kindOf(const ContactRow &row, const HubLists &lists);

private:
    QString whenOf(const ContactRow &row) const;
    void readNeeds();

    const Hub &m_hub;
    Times m_times;
    QDate m_today;
    std::vector<ContactRow> m_rows;
    QHash<PersonId, QString> m_needs; ///< in words, of those who have any
};

} // namespace hub

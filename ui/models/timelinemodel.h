// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/models/visitwords.h"

#include <QAbstractTableModel>

namespace hub {

/// A person's visits, newest first, a page at a time.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, What, Columns };
    enum Role {
        WhatRole = Qt::UserRole + 1, ///< "Peer support, Goals"
        WithRole,                    ///< "with Dee, 40 min"
        QuietRole,
        NotesRole,   ///< shortened unless the row is unfolded
        FoldedRole,  ///< whether there is more to read
    };
    static constexpr int pageSize = 30;
    /// Longer notes are folded until somebody wants to read on.
    static constexpr int foldAt = 600;

    explicit TimelineModel(Hub &hub, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Begins with the first page again; nobody shows nothing.
    void show(std::optional<PersonId> person);
    /// The same person again, as many visits as were shown.
    void reload();
    bool hasMore() const { return m_more; }
    void showMore();
    void unfold(int row);

    const ContactRow &visitAt(int row) const { return m_rows.at(size_t(row)).visit; }
    /// Why the visits could not be read, if so.
    const std::optional<Error> &trouble() const { return m_trouble; }

private:
    struct Row {
        ContactRow visit;
        VisitWords words;
        bool folded = false;
    };
    std::vector<Row> read(int most, int skip);
    QString notesOf(const Row &row) const;

    Hub &m_hub;
    std::optional<PersonId> m_person;
    std::vector<Row> m_rows;
    bool m_more = false;
    std::optional<Error> m_trouble;
};

} // namespace hub

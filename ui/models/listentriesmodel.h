// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/questions.h"

#include <QAbstractListModel>

namespace hub {

/// One of the hub's lists as it stands, hidden entries too, a row for each.
class ListEntriesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ListEntriesModel(const Hub &hub, QObject *parent = nullptr);

    void show(HubList list);
    /// The hub changed its lists.
    void reload();
    /// Of a list of lines: what the chosen question is.
    Question questionAt(int row) const { return Question(row); }
    HubList list() const { return m_list; }
    const ListedEntry &entryAt(int row) const { return m_entries.at(size_t(row)); }
    /// -1 if it is not here.
    int rowOf(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    const Hub &m_hub;
    HubList m_list = HubList::SupportTypes;
    std::vector<ListedEntry> m_entries;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/registers.h"
#include "core/rules/hublists.h"
#include "ui/shell/say.h"

#include <QAbstractListModel>

namespace hub {

/// What was done, newest first: a sentence a row, and under it when. More rows on demand.
class RegisterModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;

    /// A person's register says on which day; leads read a day at a time, and whose record it was.
    enum class For { ThePerson, Leads };
    RegisterModel(const Say &say, For reader, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Begins with the first page again.
    void show(std::vector<RegisterLine> lines, const HubLists &lists = {});
    bool hasMore() const { return m_shown < int(m_lines.size()); }
    void showMore();
    void showAll();

private:
    void showUpTo(int row);

    Say m_say;
    For m_reader;
    std::vector<RegisterLine> m_lines;
    HubLists m_lists; ///< for the jobs of those who did it
    int m_shown = 0;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registermodel.h"

#include "ui/models/registerwords.h"

#include <algorithm>

namespace hub {

RegisterModel::RegisterModel(const Say &say, For reader, QObject *parent)
    : QAbstractListModel(parent)
    , m_say(say)
    , m_reader(reader)
{
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const RegisterLine &line = m_lines[size_t(index.row())];
    if (m_reader == For::Leads)
        return QString(leadSentence(line, m_lists) + u'\n' + m_say.time(line.event.at));
    return QString(doneSentence(line, m_lists) + u'\n' + doneWhen(line, m_say));
}

void RegisterModel::show(std::vector<RegisterLine> lines, const HubLists &lists)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_lists = lists;
    m_shown = std::min(pageSize, int(m_lines.size()));
    endResetModel();
}

void RegisterModel::showMore()
{
    showUpTo(std::min(m_shown + pageSize, int(m_lines.size())));
}

void RegisterModel::showAll()
{
    showUpTo(int(m_lines.size()));
}

void RegisterModel::showUpTo(int row)
{
    if (row <= m_shown)
        return;
    beginInsertRows({}, m_shown, row - 1);
    m_shown = row;
    endInsertRows();
}

} // namespace hub

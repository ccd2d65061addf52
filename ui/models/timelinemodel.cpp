// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timelinemodel.h"

#include "ui/shell/say.h"

#include <algorithm>

namespace hub {

TimelineModel::TimelineModel(Hub &hub, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
{
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Day ? tr("Day") : tr("What happened");
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() == Day) {
        if (role != Qt::DisplayRole)
            return {};
        const CivilTime &time = m_hub.civilTime();
        return Say(time).shortDay(time.workingDayOf(row.visit.contact.when.at), time.workingDayOf(m_hub.now()));
    }
    switch (role) {
    case WhatRole:
        return row.words.what;
    case WithRole:
        return row.words.withWho;
    case QuietRole:
        return row.words.quiet;
    case NotesRole:
        return notesOf(row);
    case FoldedRole:
        return row.folded;
    case Qt::DisplayRole: {
        QStringList lines{row.words.what + u' ' + row.words.withWho};
        lines << row.words.quiet << notesOf(row);
        lines.removeAll(QString());
        return lines.join(QStringLiteral(". "));
    }
    default:
        return {};
    }
}

QString TimelineModel::notesOf(const Row &row) const
{
    //: After the beginning of a long note; the row is read on by pressing Enter on it
    return row.folded ? tr("%1 … (Enter to read on)").arg(row.words.notes.left(foldAt)) : row.words.notes;
}

std::vector<TimelineModel::Row> TimelineModel::read(int most, int skip)
{
    std::vector<Row> rows;
    m_more = false;
    m_trouble.reset();
    if (!m_person)
        return rows;
    // One more than wanted says whether there is more.
    auto visits = m_hub.contacts.ofPerson(*m_person, most + 1, skip);
    if (!visits) {
        m_trouble = visits.error();
        return rows;
    }
    m_more = int(visits->size()) > most;
    const auto end = visits->begin() + std::min(most, int(visits->size()));
    for (auto visit = visits->begin(); visit != end; ++visit) {
        VisitWords words = inWords(*visit, m_hub.lists.now());
        const bool folded = words.notes.size() > foldAt;
        rows.push_back({std::move(*visit), std::move(words), folded});
    }
    return rows;
}

void TimelineModel::show(std::optional<PersonId> person)
{
    beginResetModel();
    m_person = person;
    m_rows = read(pageSize, 0);
    endResetModel();
}

void TimelineModel::reload()
{
    beginResetModel();
    m_rows = read(std::max(pageSize, int(m_rows.size())), 0);
    endResetModel();
}

void TimelineModel::showMore()
{
    std::vector<Row> more = read(pageSize, int(m_rows.size()));
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_rows));
    endInsertRows();
}

void TimelineModel::unfold(int row)
{
    if (!m_rows.at(size_t(row)).folded)
        return;
    m_rows[size_t(row)].folded = false;
    Q_EMIT dataChanged(index(row, What), index(row, What));
}

} // namespace hub

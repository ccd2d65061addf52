// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visitsmodel.h"

#include "core/rules/visit.h"
#include "ui/models/personwords.h"
#include "ui/shell/say.h"
#include "ui/shell/listwords.h"

#include <QSet>

#include <algorithm>

namespace hub {

VisitsModel::VisitsModel(const Hub &hub, Times times, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_times(times)
{
}

void VisitsModel::setRows(std::vector<ContactRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    readNeeds();
    endResetModel();
}

void VisitsModel::readNeeds()
{
    m_needs.clear();
    if (m_times != Times::OfOneDay)
        return;
    QSet<PersonId> asked;
    for (const ContactRow &row : m_rows) {
        const auto person = row.contact.person;
        if (!person || asked.contains(*person))
            continue;
        asked.insert(*person);
        const auto needs = m_hub.people.needsOf(*person);
        if (needs && !needs->empty())
            m_needs.insert(*person, needWords(*needs, m_hub.lists.now()));
    }
}

int VisitsModel::rowOf(ContactId id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.contact.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString VisitsModel::whoOf(const ContactRow &row)
{
    if (row.who.text.isEmpty())
        //: who came, where no name was given
        return tr("someone");
    return visible(row.who.text);
}

QString VisitsModel::kindOf(const ContactRow &row, const HubLists &lists)
{
    const Contact &contact = row.contact;
    QStringList parts;
    for (const SupportType &support : contact.supports)
        parts << shortWord(lists, support);
    if (contact.attendance != codes::came)
        parts << shortWord(lists, contact.attendance);
    if (contact.about)
        //: a carer's visit; %1 is the person they care for
        parts << tr("about %1").arg(named(row.about.text));
    const QString kind = shortWord(lists, contact.kind);
    if (parts.isEmpty())
        return kind;
    //: between kinds of support: Goals, Skills
    const QString rest = parts.join(tr(", ", "between kinds of support"));
    //: %1 is the kind of contact (Phone call), %2 what it was for
    return contact.kind == codes::dropIn ? rest : tr("%1: %2").arg(kind, rest);
}

QString VisitsModel::whenOf(const ContactRow &row) const
{
    const Say say(m_hub.civilTime());
    const hub::When &when = row.contact.when;
    const QDate day = workingDayOf(when, m_hub.civilTime());
    const bool exact = when.precision == Precision::Minute || when.precision == Precision::Hour;
    const bool morning = m_hub.civilTime().timeOf(when.at).hour() < 12;
    //: when somebody came, where no exact time is known
    const QString half = morning ? tr("morning") : tr("afternoon");
    const QString time = exact ? say.time(when.at) : when.precision == Precision::HalfDay ? half : QString();
    if (m_times == Times::OfOneDay)
        //: somebody came on this day, at no known time
        return time.isEmpty() ? tr("some time") : time;
    const QString shortDay = say.shortDay(day, m_today);
    //: %1 is a day (Thu 19 Nov), %2 a time (3pm)
    return time.isEmpty() ? shortDay : tr("%1, %2").arg(shortDay, time);
}

int VisitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VisitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant VisitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ContactRow &row = visitAt(index.row());
    if (role == UnlinkedRole)
        return !row.contact.person;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case When:
        return whenOf(row);
    case Who:
        return whoOf(row);
    case Kind: {
        const QString kind = kindOf(row, m_hub.lists.now());
        const QString needs = row.contact.person ? m_needs.value(*row.contact.person) : QString();
        //: A visit in a list. %1 is its kind; %2, in a line of its own, what helps that person take part: "Large print · BSL"
        return needs.isEmpty() ? kind : tr("%1\nTo take part: %2").arg(kind, needs);
    }
    default:
        return {};
    }
}

QVariant VisitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Kind:
        return tr("Kind");
    default:
        return {};
    }
}

} // namespace hub

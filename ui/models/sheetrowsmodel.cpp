// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetrowsmodel.h"

#include "core/model/contact.h"
#include "ui/shell/listwords.h"

namespace hub {

SheetRowsModel::SheetRowsModel(const Hub &hub, QDate today, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hub(hub)
    , m_say(hub.civilTime())
    , m_today(today)
{
}

void SheetRowsModel::setPlan(std::shared_ptr<const SheetPlan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    endResetModel();
}

bool SheetRowsModel::isOfPeople() const
{
    return m_plan && m_plan->sheet.layout.kind == SheetLayout::Kind::People;
}

int SheetRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_plan)
        return 0;
    return int(isOfPeople() ? m_plan->sheet.persons.size() : m_plan->sheet.visits.size());
}

int SheetRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SheetRowsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return isOfPeople() ? personCell(size_t(index.row()), index.column())
                        : visitCell(size_t(index.row()), index.column());
}

// A line of a table: what somebody typed over several becomes one.
static QString inOneLine(const QString &typed)
{
    constexpr qsizetype most = 200;
    return visible(typed.left(most).simplified());
}

static QString written(const QStringList &cells)
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            filled << inOneLine(cell);
    }
    return filled.join(QStringLiteral(" | "));
}

QString SheetRowsModel::whenWords(const hub::When &when) const
{
    const QDateTime local = m_say.zone().local(when.at);
    const QString day = m_say.shortDay(local.date(), m_today);
    switch (when.precision) {
    case Precision::Minute:
    case Precision::Hour:
        return day + u' ' + m_say.time(local.time());
    case Precision::HalfDay:
        //: %1 is a short day: "Thu 19 Nov, morning"
        return local.time().hour() < 12 ? tr("%1, morning").arg(day) : tr("%1, afternoon").arg(day);
    case Precision::Day:
        return day;
    }
    Q_UNREACHABLE();
}

static QString supportWords(const UnderstoodRow &visit, const HubLists &lists)
{
    QStringList parts;
    if (visit.kind && *visit.kind != codes::dropIn)
        parts << shortWord(lists, *visit.kind);
    for (const SupportType &support : visit.supports)
        parts << shortWord(lists, support);
    if (visit.feeling)
        parts << shortWord(lists, *visit.feeling);
    return parts.join(QStringLiteral(", "));
}

QString SheetRowsModel::visitCell(size_t row, int column) const
{
    const UnderstoodSheet &sheet = m_plan->sheet;
    const UnderstoodRow &visit = sheet.visits[row];
    switch (column) {
    case Number:
        return m_say.number(visit.row);
    case When:
        return whenWords(visit.when);
    case Who:
        //: Stands for the name of somebody whose visit is linked to no person
        return visit.person ? inOneLine(sheet.people[*visit.person].shown) : tr("someone");
    case What:
        return supportWords(visit, m_hub.lists.now());
    case With: {
        QStringList parts;
        if (visit.worker)
            parts << inOneLine(sheet.workers[*visit.worker].shown);
        if (visit.minutes)
            parts << tr("%Ln minutes", nullptr, *visit.minutes);
        return parts.join(QStringLiteral(", "));
    }
    case Note:
        return inOneLine(visit.note);
    default:
        return written(visit.cells);
    }
}

QString SheetRowsModel::personCell(size_t row, int column) const
{
    const UnderstoodPerson &listed = m_plan->sheet.persons[row];
    QStringList parts;
    switch (column) {
    case Number:
        return m_say.number(listed.row);
    case When:
        return listed.said.born.empty() ? QString() : m_say.day(listed.said.born.front());
    case Who:
        return inOneLine(listed.said.chosen.text);
    case What:
        for (const PersonName &name : listed.said.names) {
            if (name != listed.said.chosen)
                parts << inOneLine(name.text);
        }
        return parts.join(QStringLiteral(", "));
    case With:
        for (const SheetReach &way : listed.said.reach)
            parts << shortWord(m_hub.lists.now(), way.way) + (way.addresses.isEmpty() ? QString() : u' ' + inOneLine(way.addresses.front()));
        return parts.join(QStringLiteral(", "));
    case Note:
        for (const AccessNeed &need : listed.said.accessNeeds)
            parts << shortWord(m_hub.lists.now(), need);
        return inOneLine((parts + listed.said.pleaseKnow).join(QStringLiteral(", ")));
    default:
        return written(listed.cells);
    }
}

QVariant SheetRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        //: Column of a table: the number of a row in a spreadsheet
        return tr("Row");
    case When:
        return isOfPeople() ? tr("Born") : tr("When");
    case Who:
        return tr("Who");
    case What:
        return isOfPeople() ? tr("Other names") : tr("What for");
    case With:
        return isOfPeople() ? tr("Ways to reach them") : tr("With");
    case Note:
        return isOfPeople() ? tr("What to know") : tr("Note");
    case Written:
        //: Column of a table: a row of a spreadsheet as it was typed
        return tr("What stood there");
    default:
        return {};
    }
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/matchmodel.h"

#include "ui/shell/say.h"

#include <algorithm>
#include <array>

namespace hub {

MatchModel::MatchModel(Hub &hub, QObject *parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
{
}

Result<void> MatchModel::search(const QString &text)
{
    auto rows = rowsFor(text.simplified());
    const bool found = rows.has_value();
    beginResetModel();
    m_text = text;
    m_rows = found ? std::move(*rows) : std::vector<MatchRow>();
    m_people = int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const MatchRow &row) { return row.kind == MatchRow::Kind::Person; }));
    endResetModel();
    return found ? Result<void>() : Result<void>(rows.error());
}

Result<std::vector<MatchRow>> MatchModel::rowsFor(const QString &text) const
{
    std::vector<MatchRow> rows;
    if (text.isEmpty())
        return rows;
    const auto people = m_hub.people.find(text, mostPeople);
    if (!people)
        return people.error();
    // Somebody who types first name and surname means just these letters; who only sounds like them is offered.
    const bool isWholeName = text.contains(u' ');
    const auto isClose = [&](const PersonCard &card) { return isWholeName && card.foundBySound; };
    for (const PersonCard &card : *people) {
        if (!isClose(card))
            rows.push_back({MatchRow::Kind::Person, card.id, card.chosen.text, detailOf(card)});
    }
    for (const PersonCard &card : *people) {
        if (isClose(card))
            rows.push_back({MatchRow::Kind::Close, card.id, card.chosen.text, detailOf(card)});
    }
    if (const auto done = addClose(text, rows); !done)
        return done.error();
    rows.push_back({MatchRow::Kind::Welcome, {}, text, {}});
    return rows;
}

Result<void> MatchModel::addClose(const QString &text, std::vector<MatchRow> &rows) const
{
    // With several people to choose from there is enough to read; a close name matters when a welcome is near.
    constexpr size_t enough = 3;
    constexpr qsizetype lettersOfAName = 3;
    if (rows.size() >= enough || text.size() < lettersOfAName)
        return {};
    const auto close = m_hub.people.closeTo(text);
    if (!close)
        return close.error();
    for (const PersonCard &card : *close) {
        const auto isCard = [&](const MatchRow &row) { return row.person == card.id; };
        if (std::none_of(rows.begin(), rows.end(), isCard))
            rows.push_back({MatchRow::Kind::Close, card.id, card.chosen.text, detailOf(card)});
    }
    return {};
}

int MatchModel::best() const
{
    return m_people > 0 ? 0 : int(m_rows.size()) - 1;
}

QString MatchModel::detailOf(const PersonCard &card) const
{
    static constexpr std::array weekdays{QT_TR_NOOP("usually Mondays"), QT_TR_NOOP("usually Tuesdays"),
        QT_TR_NOOP("usually Wednesdays"), QT_TR_NOOP("usually Thursdays"), QT_TR_NOOP("usually Fridays"),
        QT_TR_NOOP("usually Saturdays"), QT_TR_NOOP("usually Sundays")};
    QStringList parts;
    std::vector<QString> names = card.otherNames;
    if (!card.foundBy.isEmpty())
        std::stable_partition(names.begin(), names.end(), [&](const QString &name) { return name == card.foundBy; });
    constexpr size_t namesShown = 2;
    for (size_t i = 0; i < std::min(namesShown, names.size()); ++i)
        //: %1 is another name of the person in a list: Sam Okafor · “Little Sam” · last here Thursday
        parts << tr("“%1”").arg(named(names[i]));
    if (card.chosen.kind == PersonName::Kind::Nickname)
        //: beside a person of whom only a nickname is known
        parts << tr("a nickname");
    if (card.died)
        parts << tr("died");
    if (card.usualWeekday)
        parts << tr(weekdays.at(size_t(*card.usualWeekday - 1)));
    if (card.caresFor)
        //: %1 is the name of the person they care for
        parts << tr("cares for %1").arg(named(card.caresFor->text));
    if (card.lastHere)
        parts << Say(m_hub.civilTime()).lastHere(*card.lastHere, m_hub.now());
    return parts.join(tr(" · ", "between parts of a line"));
}

QString MatchModel::sentenceOf(const MatchRow &row)
{
    switch (row.kind) {
    case MatchRow::Kind::Person:
        return named(row.name);
    case MatchRow::Kind::Close:
        //: offered while somebody new is being welcomed; %1 is the name of a person the hub knows already
        return tr("There is already a %1. Is it the same person?").arg(named(row.name));
    case MatchRow::Kind::Welcome:
        //: %1 is the name that stands in the field
        return tr("Welcome someone new: “%1”").arg(named(row.name));
    }
    Q_UNREACHABLE();
}

QString MatchModel::textOf(const MatchRow &row)
{
    const QString sentence = sentenceOf(row);
    return row.detail.isEmpty() ? sentence : sentence + tr(" · ", "between parts of a line") + row.detail;
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatchRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row);
    case NameRole:
        return named(row.name);
    case QuietFromRole:
        return int(sentenceOf(row).size());
    case KindRole:
        return int(row.kind);
    default:
        return {};
    }
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/peoplemodel.h"

#include "ui/models/personwords.h"

#include <algorithm>

namespace hub {

PeopleModel::PeopleModel(Hub &hub, QObject *parent)
    : QAbstractListModel(parent)
    , m_hub(hub)
{
    load();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FoundPerson &person = m_people[size_t(index.row())];
    if (role == NameRole)
        return oneLine(person.chosen.text);
    if (role != ApartRole && role != Qt::DisplayRole)
        return {};
    const PersonCard *const card = cardOf(person);
    const QString apart = card ? tellApart(*card, Say(m_hub.civilTime()), m_hub.now()) : QString();
    if (role == ApartRole)
        return apart;
    //: What a screen reader says of a row: %1 is a name, %2 what tells the person from others of that name
    return tr("%1, %2").arg(named(oneLine(person.chosen.text)), apart);
}

const PersonCard *PeopleModel::cardOf(const FoundPerson &person) const
{
    const auto kept = m_cards.constFind(person.id);
    if (kept != m_cards.cend())
        return &*kept;
    auto card = m_hub.people.cardOf(person);
    if (!card)
        return nullptr;
    if (m_cards.size() >= cardsKept)
        m_cards.clear();
    return &*m_cards.insert(person.id, std::move(*card));
}

void PeopleModel::find(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    beginResetModel();
    load();
    endResetModel();
}

void PeopleModel::load()
{
    m_cards.clear(); // by which name somebody was found belongs to the text
    auto found = m_hub.people.list(m_text);
    m_trouble = found ? std::nullopt : std::optional(found.error());
    m_people = found ? std::move(*found) : std::vector<FoundPerson>();
}

int PeopleModel::rowOf(PersonId person) const
{
    const auto is = [&](const FoundPerson &found) { return found.id == person; };
    const auto at = std::find_if(m_people.begin(), m_people.end(), is);
    return at == m_people.end() ? -1 : int(at - m_people.begin());
}

void PeopleModel::follow(const Changes &changes)
{
    if (changes.touches(Entity::Person)) {
        beginResetModel();
        load();
        endResetModel();
        return;
    }
    if (!changes.touches(Entity::Contact) && !changes.touches(Entity::CarerLink))
        return;
    m_cards.clear();
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace hub

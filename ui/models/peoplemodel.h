// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QAbstractListModel>
#include <QHash>

namespace hub {

/// Everybody, or those whose names match. Holds ids and names; what tells people apart is read for the rows in view
/// only, so that a list of 25,000 is as quick as one of 25.
class PeopleModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< the chosen name in one line
        ApartRole,                   ///< "they/them · last here Thursday"
    };

    explicit PeopleModel(Hub &hub, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is both lines in one: what a screen reader says.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Everybody by name for an empty text, else those who match, the likeliest first.
    void find(const QString &text);
    const QString &text() const { return m_text; }
    PersonId personAt(int row) const { return m_people.at(size_t(row)).id; }
    /// -1 for somebody who is not in the list now.
    int rowOf(PersonId person) const;

    /// Looks again at what a save may have changed.
    void follow(const Changes &changes);
    /// Why the list could not be read, if so; it is empty then.
    const std::optional<Error> &trouble() const { return m_trouble; }

private:
    /// Rows whose cards are kept; a window shows a few dozen.
    static constexpr qsizetype cardsKept = 512;

    void load();
    const PersonCard *cardOf(const FoundPerson &person) const;

    Hub &m_hub;
    QString m_text;
    std::vector<FoundPerson> m_people;
    std::optional<Error> m_trouble;
    mutable QHash<PersonId, PersonCard> m_cards;
};

} // namespace hub

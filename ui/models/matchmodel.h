// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QAbstractListModel>
#include <QCoreApplication>

#include <vector>

namespace hub {

/// One line under *Who*.
struct MatchRow {
    enum class Kind {
        Person,  ///< found by the letters typed
        Close,   ///< nobody found by them, but perhaps meant: offered, never taken by itself
        Welcome, ///< somebody new by just this name
    };

    Kind kind = Kind::Person;
    PersonId person; ///< null for Welcome
    QString name;    ///< as it was written; show it through visible() or named()
    QString detail;  ///< what tells two people of one name apart, in words; never how somebody is

    friend bool operator==(const MatchRow &, const MatchRow &) = default;
};

/// Whom the letters in *Who* may mean: people, the likeliest first, then close names, then the welcome of somebody new.
/// Searched at once at every key, so that no row ever stands for other letters than those in the field.
class MatchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::UserRole, ///< as it stands in the row's text
        QuietFromRole,           ///< int: from which character on the text may be read later
        KindRole,                ///< int: MatchRow::Kind
    };
    static constexpr size_t mostPeople = 8;

    explicit MatchModel(Hub &hub, QObject *parent = nullptr);

    /// Rows for this text, none for an empty one. The error of a store that cannot be read is handed back.
    Result<void> search(const QString &text);
    /// The text that the rows stand for.
    const QString &text() const { return m_text; }
    int people() const { return m_people; }

    const MatchRow &rowAt(int row) const { return m_rows.at(size_t(row)); }
    /// The row that Enter takes when nobody moved: the likeliest person, or the welcome if nobody matches; -1 for none.
    int best() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Result<std::vector<MatchRow>> rowsFor(const QString &text) const;
    Result<void> addClose(const QString &text, std::vector<MatchRow> &rows) const;
    QString detailOf(const PersonCard &card) const;
    static QString sentenceOf(const MatchRow &row);
    static QString textOf(const MatchRow &row);

    Hub &m_hub;
    QString m_text;
    std::vector<MatchRow> m_rows;
    int m_people = 0;
};

} // namespace hub

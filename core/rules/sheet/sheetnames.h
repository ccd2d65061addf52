// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/closenames.h"

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace hub {

/// One person, or one worker, as a sheet names them.
struct SheetName {
    /// The most frequent spelling, the first seen among equals; turned round when `turned`.
    QString shown;
    /// The folded form (names.h), which all spellings share and an id may be made from.
    QString key;
    /// Every way it was typed, the most frequent first; a preview shows them beside `shown`.
    QStringList spellings = {};
    /// Typed as "O'Brien, Nuala" at least once, and understood as Nuala O'Brien.
    bool turned = false;
    int count = 0;
    int firstRow = 0;
    /// In our own exports: the person's short code, which tells two Sams apart. Then names are as they were written.
    QString code = {};

    friend bool operator==(const SheetName &, const SheetName &) = default;
};

/// Two names that may be one person's; proposed, never merged. Indices into the names of a sheet, the smaller first.
struct NamePair {
    size_t first = 0;
    size_t second = 0;
    Closeness why = Closeness::Same;

    friend bool operator==(const NamePair &, const NamePair &) = default;
};

/// Gathers the names of one column or several. Names equal after folding are one; anything less is two.
class SheetNames
{
public:
    /// `wholeNames`: see turnedRound(). Names are added afterwards, in the order of the rows.
    explicit SheetNames(const QHash<QString, int> &wholeNames = {});

    /// Which name this is, counted from 0 in the order they were first seen; nothing when it holds nothing visible.
    /// A name with a short code is the one of that code, whatever it is called.
    std::optional<size_t> add(const QString &typed, int row, const QString &code = {});

    std::vector<SheetName> names() const;

private:
    struct Spelling {
        QString text;
        int count = 0;
        bool turned = false;
    };
    struct Entry {
        QString key;
        QString code;
        int firstRow = 0;
        std::vector<Spelling> spellings;
    };

    size_t entryFor(const QString &key, const QString &code, int row);

    QHash<QString, int> m_wholeNames;
    QHash<QString, size_t> m_known; // by what was typed, since folding a name again costs more than remembering it
    QHash<QString, size_t> m_byKey;
    std::vector<Entry> m_entries;
};

/// As typed, without spaces at its ends and with single ones inside.
QString tidyName(const QString &typed);

/// "O'Brien, Nuala" -> "Nuala O'Brien", only when the shape is certain: one comma, words on both sides, no title or
/// suffix behind it ("Jones, Mrs"). `wholeNames`: folded names that stand in the sheet by themselves; where what is
/// before the comma is one of them, "Sam, Dana" are two people, and it is left alone.
std::optional<QString> turnedRound(const QString &name, const QHash<QString, int> &wholeNames);

/// Whether a cell names several people at once, or counts them: "Sam & Dana", "Ivy and Kit", "3 lads". One visit of one
/// person cannot be made of it without guessing.
bool namesSeveral(const QString &name, const QHash<QString, int> &wholeNames);

/// Pairs that closeNames() finds, by their places in `names`. A name that is only a part of others ("Dana" of "Dana
/// Kowalska") is proposed where there is one such other; with more, nobody knows which.
/// The names from `known` on are people whom the hub knows already: they are not compared with each other.
std::vector<NamePair> proposePairs(const std::vector<SheetName> &names, size_t known = SIZE_MAX);

} // namespace hub

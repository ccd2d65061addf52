// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace hub {

/// Whose words a translator gives: what may be typed for a recipient.
struct RecipientReading {
    Q_DECLARE_TR_FUNCTIONS(hub::RecipientReading)
};

/// The words in which people say whom they mean, in the screen's language.
namespace reading {

/// Who somebody is to a person.
struct Relation {
    const char *kind;
    const char *codes; ///< several for a word that is wider: a parent may be the mother
    const char *words; ///< in small letters, parted by spaces; the first is the one that is shown
};

std::span<const Relation> relations();
/// The codes of who somebody is to a person: "mother father" for "parents". Nothing where a word says no such thing.
std::optional<QStringList> relationCodes(const QString &word);

QStringList everybody();
/// Words that name nobody where a kind of recipient stands beside them.
QStringList besideKinds();
QStringList connectives();
QStringList smallWords();
QStringList joiners();
QStringList titles();
QStringList jobs();
QStringList houses();

QStringList parted(const QString &text);
/// In small letters, without the signs at its end.
QString folded(const QString &word);
bool isAny(const QString &word, const QStringList &of);
/// Without the words at its beginning that stand in `of`.
QStringList after(QStringList words, const QStringList &of);

} // namespace reading
} // namespace hub

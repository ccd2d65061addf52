// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// One entry of a list in the hub's own words, or in the screen's language where the hub has none.
struct ListWord {
    QString code;
    QString key;        ///< the digit that toggles it in the bar; mostly empty
    QString shortLabel; ///< for a chip or a table: "Peer support"
    QString longLabel;  ///< for a chart or a report: "Peer support and peer groups"
};

/// What is offered to choose from, in the hub's order.
std::vector<ListWord> offeredWords(const HubLists &lists, HubList list);

/// The short label, of a hidden entry too; where a newer desk added a code that has no words here, the code itself, made
/// visible and cut to a length that fits a line. Not to be made visible again: some languages' own words carry marks of
/// direction.
QString shortWord(const HubLists &lists, HubList list, const QString &code);

/// What a list is called where it stands with others: "Kinds of support".
QString listTitle(HubList list);

/// A new entry by its word, or the one that was called so before it was hidden. What Lists::add() says, and Ambiguous
/// too for a word that a starter entry goes by in this language.
Result<QString> addWord(Lists &lists, HubList list, const QString &word, const QString &after);
/// Another word for an entry; the same troubles.
Result<void> renameWord(Lists &lists, HubList list, const QString &code, const QString &word);

/// Why a list could not be changed so.
QString listSentence(const Error &error);

/// The entry that somebody means who says its code, its digit or one of its words in whatever case, hidden ones too.
std::optional<QString> codeMeant(const HubLists &lists, HubList list, const QString &said);

inline QString shortWord(const HubLists &lists, const SupportType &code)
{
    return shortWord(lists, HubList::SupportTypes, code.text);
}
inline QString shortWord(const HubLists &lists, const Feeling &code)
{
    return shortWord(lists, HubList::Feelings, code.text);
}
inline QString shortWord(const HubLists &lists, const ContactKind &code)
{
    return shortWord(lists, HubList::ContactKinds, code.text);
}
inline QString shortWord(const HubLists &lists, const Attendance &code)
{
    return shortWord(lists, HubList::Attendances, code.text);
}
inline QString shortWord(const HubLists &lists, const ReachWay &code)
{
    return shortWord(lists, HubList::ReachWays, code.text);
}
inline QString shortWord(const HubLists &lists, const Place &code)
{
    return shortWord(lists, HubList::Places, code.text);
}
inline QString shortWord(const HubLists &lists, const AccessNeed &code)
{
    return shortWord(lists, HubList::AccessNeeds, code.text);
}

} // namespace hub

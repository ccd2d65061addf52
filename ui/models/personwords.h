// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/people.h"
#include "core/rules/hublists.h"
#include "ui/shell/say.h"

namespace hub {

/// What tells one person from another in a list, in one quiet line without a word about how they are:
/// "they/them · “Little Sam” · usually Tuesdays · last here Thursday".
QString tellApart(const PersonCard &card, const Say &say, Instant now);

/// The line under a name on its card: "they/them · “Sam” · known since March · last here Thursday".
QString headline(const PersonDetail &detail, const HubLists &lists, const Say &say, Instant now);

/// "21 November 1985": nobody counts in weekdays from so long ago.
QString birthday(QDate day);

/// "Urdu" for the code "ur", and what somebody typed as they typed it.
QString languageWord(const QString &stored);

/// "Large print · BSL": what helps somebody take part, in the hub's words. Empty for nothing.
QString needWords(const std::vector<AccessNeed> &needs, const HubLists &lists);

/// A name in a sentence, or that it is kept private: of whoever's record is held back from the member.
QString nameWords(const PersonName &name, int most = 60);

/// One line of what somebody wrote, safe to show and never longer than `most` characters.
QString oneLine(const QString &typed, int most = 120);

/// With places to wrap in words that have none, as an address or a long run of letters has not. For text that is safe to
/// show already.
QString breakable(const QString &shown);

/// A telephone number keeps its groups in the order in which they are dialled, also in a line from right to left, where
/// each group would be a word of its own. For text that is safe to show already.
QString withNumbersWhole(const QString &shown);

/// What somebody wrote, with its lines: safe to show, and able to wrap even where it has no spaces, so that no record
/// can push a page out of shape.
QString passage(const QString &typed);

} // namespace hub

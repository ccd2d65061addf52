// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/sheetperson.h"
#include "core/rules/sheet/visitreader.h"

namespace hub {

/// What one row of a list of people says, before its name is looked up among those of the others.
struct PersonDraft {
    SheetPerson person;
    QString name; ///< by which they are told from the others
};

using PersonReading = std::variant<PersonDraft, NotUnderstood>;

/// The row of a hub's own list of people. Whatever belongs on the card and is no code of ours stands in "please know",
/// word for word; columns that have no place on a card are not read.
PersonReading readPerson(const SheetLayout &layout, const SheetRecord &record, const ReadingRules &rules);

/// Whether a column with this meaning says something about a person; others stay in the file.
bool isAboutPeople(Meaning meaning);

} // namespace hub

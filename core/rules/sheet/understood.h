// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/when.h"
#include "core/rules/sheet/columns.h"
#include "core/rules/sheet/footline.h"
#include "core/rules/sheet/sheetnames.h"
#include "core/rules/sheet/sheetperson.h"
#include "core/rules/sheetcells.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace hub {

/// A row that is a visit, with everything that stood in it. Times have the precision that was typed; a blank time is a
/// day. What is absent was not said.
struct UnderstoodRow {
    int row = 0;
    When when;
    std::optional<size_t> person;      ///< in UnderstoodSheet::people; absent: not linked to anybody
    std::optional<size_t> about;       ///< a carer's visit: whom it is about, in the same list
    std::optional<size_t> worker;      ///< in UnderstoodSheet::workers
    std::vector<SupportType> supports; ///< each once, in the order they were typed
    std::optional<Feeling> feeling;
    std::optional<ContactKind> kind;
    std::optional<Attendance> attendance;
    std::optional<Place> place;
    std::optional<int> minutes;
    /// The note, and below it every cell, or part of one, that has no field of its own: "How are they: 5/10".
    QString note = {};
    QByteArray key;         ///< rowkey.h: what the caller hashes for the row's id
    QString visitCode = {}; ///< in our own exports: the visit's short code
    QString hub = {};       ///< in our own exports: the hub's name
    bool timeInNote = false;
    QStringList cells = {}; ///< as they stood, for the preview
};

/// Why a row comes out as left over, to be mended: nothing in it is guessed.
enum class LeftOverReason {
    DateMissing,
    DateNotUnderstood, ///< "last Tues"
    NoSuchDay,         ///< 31/02/2025
    NoYear,            ///< "8 May"
    OtherWeekday,      ///< "Fri 8 May 2025", a Thursday
    UnlikelyYear,      ///< before 1990 or after 2100: 1/5/0225
    DateInFuture,
    SeveralPeople, ///< "Sam & Dana": one row each, please
    NameTooLong,
    NoteTooLong,
    NameMissing,       ///< in a list of people
    AnotherOfThatName, ///< a row above has that name and says something else
    CodeNotUnderstood, ///< a damaged row of our own export
};

/// "no-such-day": stored in the file to mend, where the words beside it are the reader's language.
QString toCode(LeftOverReason reason);

struct LeftOverRow {
    int row = 0;
    LeftOverReason reason = LeftOverReason::DateNotUnderstood;
    qsizetype column = 0; ///< of the cell that was not understood, from 0
    QStringList cells = {};
};

/// A row of a list of people.
struct UnderstoodPerson {
    int row = 0;
    size_t person = 0; ///< in UnderstoodSheet::people
    SheetPerson said;
    QStringList cells = {}; ///< as they stood, for the preview
};

/// A row equal to its neighbour above, both with a name: typed twice, counted once.
struct RepeatedRow {
    int row = 0;
    int firstRow = 0;
    QStringList cells = {};
};

struct SheetLine {
    int row = 0;
    LineKind kind = LineKind::Total;
    QStringList cells = {};
};

/// A word that no list knows. The row is a visit all the same, and the word stands in its note; once it is taught, it
/// means what the worker said.
struct UnknownWord {
    QString text; ///< as first typed
    WordList list = WordList::Supports;
    int count = 0;
    int firstRow = 0;

    friend bool operator==(const UnknownWord &, const UnknownWord &) = default;
};

/// The figures of an import, for the screen and the verb alike.
/// rows = visits (or people of a list) + repeated + left over + lines; blank rows are not rows.
struct SheetFigures {
    int rows = 0; ///< below the header, with anything in them
    int blankRows = 0;
    int understood = 0; ///< visits, or people of a list, and their repetitions
    int visits = 0;
    int notLinked = 0; ///< visits without a name
    int people = 0;
    int proposedPairs = 0;
    int repeated = 0;
    int timesInNotes = 0; ///< visits whose time was not understood and stands in the note
    int leftOver = 0;
    int lines = 0;
    int unknownWords = 0; ///< different ones
    int workers = 0;

    friend bool operator==(const SheetFigures &, const SheetFigures &) = default;
};

struct UnderstoodSheet {
    SheetLayout layout;
    DateOrder dateOrder = DateOrder::DayFirst;
    std::vector<UnderstoodRow> visits;
    std::vector<UnderstoodPerson> persons; ///< of a list of people, which has no visits
    std::vector<SheetName> people;
    std::vector<NamePair> proposedPeople;
    std::vector<SheetName> workers;
    std::vector<NamePair> proposedWorkers;
    std::vector<LeftOverRow> leftOver;
    std::vector<RepeatedRow> repeated;
    std::vector<SheetLine> lines;
    std::vector<UnknownWord> unknownWords; ///< the most frequent first
    int timesInNotes = 0;
    int blankRows = 0;

    SheetFigures figures() const;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/taughtword.h"
#include "core/rules/sheet/understood.h"

#include <variant>

namespace hub {

/// A name in a sheet is meant for the same person as another name in it, by its folded key, or as somebody the hub
/// knows. The worker says so; nobody is merged: the person simply has both names.
struct SamePerson {
    QString key; ///< SheetName::key
    std::variant<QString, PersonId> as;

    friend bool operator==(const SamePerson &, const SamePerson &) = default;
};

/// What the worker says over what was guessed.
struct SheetChoices {
    LayoutChoice layout;
    std::optional<DateOrder> dateOrder;
    std::vector<TaughtWord> words; ///< from now on; remembered once the sheet is brought in
    std::vector<SamePerson> same;
};

/// What bringing a sheet in would do to this store, row by row; nothing has been changed yet.
struct SheetPlan {
    enum class Row {
        New,        ///< a visit the store does not have
        Here,       ///< brought in before: nothing happens
        Adds,       ///< somebody the hub knows, of whom the list says more
        ComesBack,  ///< brought in before and taken back since
        Erased,     ///< of somebody who was erased: never comes back
    };

    /// Somebody, or some worker, of the sheet, as the store will know them.
    template <typename IdType>
    struct Known {
        IdType id;
        bool isNew = true;
        bool isRemoved = false;
        bool isErased = false;
        bool isAlias = false;  ///< another name of somebody who is named elsewhere in the sheet, or known
        bool isNeeded = false; ///< a row that comes in names them; nobody is welcomed for a row that was here before
    };

    /// A name that may be somebody's whom the hub knows under another one: proposed, never merged.
    struct Proposal {
        size_t name = 0; ///< in sheet.people
        PersonId person;
        QString personName;
        Closeness why = Closeness::Same;
    };

    UnderstoodSheet sheet;
    std::vector<TaughtWord> words;        ///< to be remembered with it
    std::vector<Proposal> proposed;       ///< beside sheet.proposedPeople
    std::vector<Row> rows;                ///< beside sheet.visits, or beside sheet.persons in a list of people
    std::vector<ContactId> contacts;      ///< beside sheet.visits
    std::vector<Known<PersonId>> people;  ///< beside sheet.people; two names of one person have one id
    std::vector<Known<WorkerId>> workers; ///< beside sheet.workers

    int keptLeftOut = 0; ///< rows of a list that say something of a part which the person keeps from whoever brings it in

    int count(Row row) const;
    int newPeople() const;
    int newWorkers() const;
};

} // namespace hub

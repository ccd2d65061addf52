// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/rules/sheet/understood.h"

#include <QHash>

namespace hub {

/// What bringing a sheet in would do to this store, row by row; nothing has been changed yet.
struct SheetPlan {
    enum class Row {
        New,        ///< a visit the store does not have
        Here,       ///< brought in before: nothing happens
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
    };

    UnderstoodSheet sheet;
    std::vector<Row> rows;                ///< beside sheet.visits
    std::vector<ContactId> contacts;      ///< beside sheet.visits
    std::vector<Known<PersonId>> people;  ///< beside sheet.people
    std::vector<Known<WorkerId>> workers; ///< beside sheet.workers

    int count(Row row) const;
    int newPeople() const;
    int newWorkers() const;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/sheetplan.h"

namespace hub {

/// Called now and then with how much is done of how much; false stops.
using SheetProgress = std::function<bool(size_t done, size_t all)>;

/// Finds out what bringing an understood sheet in would do to this store. Changes nothing.
class SheetPlanner
{
public:
    /// `secret`: the team's, under which ids come out equal twice.
    SheetPlanner(const ActionContext &context, QByteArray secret, const SheetChoices &choices)
        : m_context(context)
        , m_secret(std::move(secret))
        , m_choices(choices)
    {
    }

    Result<SheetPlan> plan(UnderstoodSheet sheet, const SheetProgress &progress);

private:
    Result<void> planPeople(SheetPlan &plan);
    Result<SheetPlan::Known<PersonId>> personFor(const SheetName &name);
    Result<void> readCodes(const UnderstoodSheet &sheet);
    Result<void> takeForSame(SheetPlan &plan);
    Result<void> proposeKnown(SheetPlan &plan);
    Result<void> planWorkers(SheetPlan &plan);
    Result<void> planRows(SheetPlan &plan, const SheetProgress &progress);
    Result<void> planRow(const UnderstoodRow &row, SheetPlan &plan);
    Result<void> tellByBirth(const UnderstoodPerson &row, const SheetName &name, SheetPlan::Known<PersonId> &known);
    Result<void> planPerson(const UnderstoodPerson &row, SheetPlan &plan);
    Result<SheetPlan::Row> stateOf(ContactId id, const std::optional<PersonId> &person, bool personErased);
    RawId idOf(const char *what, const QByteArray &key) const;

    const ActionContext &m_context;
    QByteArray m_secret;
    const SheetChoices &m_choices;
    QHash<QString, ContactId> m_contactsByCode; // in our own exports
    QHash<QString, PersonId> m_peopleByCode;
};

} // namespace hub

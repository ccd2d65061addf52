// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/sheetplan.h"
#include "core/store/teamreads.h"

namespace hub {

/// What came of it.
struct SheetResult {
    int visits = 0; ///< new ones
    int cameBack = 0;
    int alreadyHere = 0;
    int people = 0; ///< new ones
    int workers = 0;
    quint64 changes = 0;
};

/// Bringing in the spreadsheet a hub kept until now: read it, show what was understood, teach words, bring it in. The
/// same file again adds nothing, on any desk of the team: ids of rows and of the people they make are BLAKE2b under the
/// team's secret.
class Sheets
{
public:
    explicit Sheets(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Reads a CSV file's bytes with the starter words, the taught ones and `more`. The kinds of error are those of
    /// sharing/csv and rules/sheet.
    Result<SheetPlan> read(const QByteArray &file, const LayoutChoice &choice = {},
                           const std::vector<TaughtWord> &more = {});
    /// Words for `more`, from a small CSV of word,code rows; UnknownCode with the row's number.
    Result<std::vector<TaughtWord>> readWords(const QByteArray &file);
    /// The plan for a sheet that has been understood already.
    Result<SheetPlan> plan(UnderstoodSheet sheet);
    /// All of it or nothing: one batch, one key takes it back that day. Cancelled if `progress` says false.
    Result<SheetResult> bringIn(const SheetPlan &plan, const Store::Progress &progress = {});

private:
    Result<Vocabulary> vocabulary();
    Result<void> planPeople(SheetPlan &plan);
    Result<void> planWorkers(SheetPlan &plan);
    Result<void> planRows(SheetPlan &plan);
    Result<SheetPlan::Row> stateOf(ContactId id, const std::optional<PersonId> &person, bool personErased);
    RawId idOf(const char *what, const QByteArray &key) const;
    Result<void> addVisits(const SheetPlan &plan, std::vector<ChangeDraft> &drafts);
    ChangeDraft visit(const SheetPlan &plan, size_t row) const;

    ActionContext m_context;
    QByteArray m_secret;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/sheetplan.h"
#include "core/actions/sheetplanner.h"
#include "core/rules/sheet/vocabulary.h"

namespace hub {

/// What came of it.
struct SheetResult {
    int visits = 0;      ///< new ones
    int cameBack = 0;    ///< visits, or people of a list, that had been taken back
    int alreadyHere = 0; ///< likewise
    int people = 0;      ///< new ones
    int cards = 0;       ///< people known before of whom a list says more
    int workers = 0;
    int words = 0; ///< newly remembered
    quint64 changes = 0;

    friend bool operator==(const SheetResult &, const SheetResult &) = default;
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

    /// Reads a CSV file's bytes with the starter words, the taught ones and those of the choices. Changes nothing. The
    /// kinds of error are those of sharing/csv and rules/sheet, and Cancelled.
    Result<SheetPlan> read(const QByteArray &file, const SheetChoices &choices = {}, const SheetProgress &progress = {});
    /// The file's bytes. FileMissing, FileUnreadable, FileTooLarge.
    Result<QByteArray> fileAt(const QString &path);
    /// Words to teach, from a small CSV of word,code rows; UnknownCode with the row's number.
    Result<std::vector<TaughtWord>> readWords(const QByteArray &file);
    /// All words that are understood now, those of the choices too.
    Result<Vocabulary> vocabulary(const std::vector<TaughtWord> &more = {});
    /// What bringIn() would bring.
    SheetResult outlook(const SheetPlan &plan) const;
    /// All of it or nothing: one batch, the taught words too, and one key takes it back that day. Cancelled if `progress`
    /// says false. A verified backup is made first, and the kinds of error of Backups::make() are then its own too.
    Result<SheetResult> bringIn(const SheetPlan &plan, const SheetProgress &progress = {});

    /// The rows left over as a file to mend and bring in again; `say` gives the reason in the reader's language.
    /// FileExists: what stands there is never overwritten. FileUnwritable, DiskFull.
    Result<void> writeRest(const QString &path, const SheetPlan &plan,
                           const std::function<QString(LeftOverReason)> &say);

private:
    ActionContext m_context;
};

} // namespace hub

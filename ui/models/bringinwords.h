// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheets.h"
#include "core/rules/sheet/footline.h"
#include "core/rules/sheet/meaning.h"
#include "core/rules/sheet/understood.h"
#include "core/rules/sheet/vocabulary.h"

#include "ui/shell/say.h"

#include <QStringList>

namespace hub {

/// What a column of a spreadsheet was taken for: "the day", "who came".
QString words(Meaning meaning);

/// Why a row was left over, without a full stop: "there is no such day".
QString words(LeftOverReason reason);

/// What a line is that is no visit: "a line of totals".
QString words(LineKind kind);

/// Which of the hub's lists a word would belong to: "kinds of support".
QString words(WordList list);

/// "rows 11, 136", at most twenty of them.
QString rowNumbers(const std::vector<int> &rows);

/// What was understood of a sheet in a few lines: "241 of 244 rows were understood.", how many visits and people, what was
/// entered twice, what is no visit.
QStringList figureLines(const UnderstoodSheet &sheet, const Say &say);
/// What the list says and is left out, since its people keep that part to those who support them; empty if nothing is.
QString keptLine(const SheetPlan &plan);

/// The sentence for a file that cannot be read, with the row if it is known where.
QString sheetSentence(const Error &error);

/// "239 visits, 26 people new here, 6 workers"; empty for nothing.
QString partsOf(const SheetResult &result);

} // namespace hub

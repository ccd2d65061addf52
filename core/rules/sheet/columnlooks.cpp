// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/columnlooks.h"

#include "core/rules/sheetcells.h"

#include <QSet>

#include <algorithm>

namespace hub {

static constexpr size_t rowsLookedAt = 300;

bool looksLikeDate(const QString &cell)
{
    return readDate(cell, DateOrder::DayFirst).has_value() || readDate(cell, DateOrder::MonthFirst).has_value();
}

static bool looksLikeClockTime(const QString &cell)
{
    const QString text = cell.toLower();
    const bool hasSign = text.contains(u':') || text.contains(u"am") || text.contains(u"pm");
    return hasSign && readTime(cell).has_value() && !looksLikeDate(cell);
}

std::optional<bool> readTick(const QString &cell)
{
    static const QSet<QString> ticks{u"x"_qs, u"xx"_qs, u"1"_qs, u"y"_qs, u"yes"_qs, u"true"_qs, u"tick"_qs,
        u"ticked"_qs, u"*"_qs, u"/"_qs, u"√"_qs, u"✓"_qs, u"✔"_qs, u"☑"_qs, u"●"_qs, u"ja"_qs, u"tak"_qs};
    static const QSet<QString> empties{
        u"0"_qs, u"n"_qs, u"no"_qs, u"false"_qs, u"-"_qs, u"☐"_qs, u"nein"_qs, u"nie"_qs};
    const QString text = cell.trimmed().toLower();
    if (ticks.contains(text))
        return true;
    return empties.contains(text) ? std::optional(false) : std::nullopt;
}

ColumnLooks lookAt(const Sheet &sheet, size_t firstRecord, qsizetype column, const Vocabulary &vocabulary)
{
    int filled = 0;
    int dates = 0;
    int clockTimes = 0;
    int supports = 0;
    int ticks = 0;
    int readable = 0;
    const size_t end = std::min(sheet.records.size(), firstRecord + rowsLookedAt);
    for (size_t i = firstRecord; i < end; ++i) {
        const QString cell = sheet.records[i].cells.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        const auto tick = readTick(cell);
        ++filled;
        dates += looksLikeDate(cell) ? 1 : 0;
        clockTimes += looksLikeClockTime(cell) ? 1 : 0;
        supports += readSupports(cell, vocabulary.words(WordList::Supports)).supports.isEmpty() ? 0 : 1;
        ticks += tick == true ? 1 : 0;
        readable += tick ? 1 : 0;
    }
    if (filled == 0)
        return {};
    const double all = filled;
    // The foot of a column of ticks may count them.
    const bool onlyTicks = ticks > 0 && (readable == filled || (readable == filled - 1 && end == sheet.records.size()));
    return {dates / all, clockTimes / all, supports / all, onlyTicks};
}

std::optional<Meaning> leftOverColumn(const QString &header)
{
    const auto meaning = meaningFromCode(header.trimmed());
    const bool ours = meaning == Meaning::RowNumber || meaning == Meaning::Reason;
    return ours ? meaning : std::nullopt;
}

} // namespace hub

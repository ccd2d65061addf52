// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/sheetlines.h"

#include "ui/models/bringinwords.h"

namespace hub {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(hub::ImportWords)
};

QString indented(const QString &text)
{
    return QStringLiteral("  ") + text;
}

QString columns(const SheetLayout &layout)
{
    QStringList parts;
    for (const SheetColumn &column : layout.columns) {
        if (!column.header.isEmpty())
            //: What a column of a spreadsheet was taken for. %1 is its heading, %2 what it says: "“Seen by”: who supported them"
            parts << ImportWords::tr("“%1”: %2").arg(visible(column.header), words(column.meaning));
    }
    return parts.join(QStringLiteral("; "));
}

QString cellIn(const LeftOverRow &row)
{
    return visible(row.cells.value(row.column)).left(80);
}

} // namespace

void SheetLines::addCloseNames(const SheetPlan &plan, QStringList &lines) const
{
    const auto &people = plan.sheet.people;
    const auto &workers = plan.sheet.workers;
    if (plan.sheet.proposedPeople.empty() && plan.sheet.proposedWorkers.empty() && plan.proposed.empty())
        return;
    lines << ImportWords::tr("Perhaps the same, and kept apart until somebody says so:");
    //: Two names that may be one person's
    const auto pair = [](const QString &a, const QString &b) { return ImportWords::tr("%1 and %2").arg(visible(a), visible(b)); };
    for (const NamePair &one : plan.sheet.proposedPeople)
        lines << indented(pair(people[one.first].shown, people[one.second].shown));
    for (const SheetPlan::Proposal &one : plan.proposed)
        //: %1 is a name in a spreadsheet, %2 the name of somebody the hub knows
        lines << indented(ImportWords::tr("%1 and %2, whom the hub knows")
                              .arg(visible(people[one.name].shown), visible(one.personName)));
    for (const NamePair &one : plan.sheet.proposedWorkers)
        //: Two names that may be one worker's
        lines << indented(ImportWords::tr("%1 and %2, who work here")
                              .arg(visible(workers[one.first].shown), visible(workers[one.second].shown)));
}

void SheetLines::addWords(const UnderstoodSheet &sheet, QStringList &lines) const
{
    if (sheet.unknownWords.empty())
        return;
    lines << ImportWords::tr("Words to be taught, kept in the notes for now (--words FILE):");
    for (const UnknownWord &word : sheet.unknownWords)
        //: %1 is a word nobody has taught yet, %2 the list it would belong to; %Ln is how often it stands there
        lines << indented(ImportWords::tr("“%1” (%2), %Ln times", nullptr, word.count)
                              .arg(visible(word.text), words(word.list)));
}

void SheetLines::addLeftOver(const UnderstoodSheet &sheet, QStringList &lines) const
{
    if (sheet.leftOver.empty())
        return;
    lines << ImportWords::tr("Left over, to be mended (--rest FILE):");
    for (const LeftOverRow &row : sheet.leftOver)
        //: %1 is the number of a row, %2 why it was left over, %3 what stood in the cell
        lines << indented(ImportWords::tr("row %1: %2 (“%3”)").arg(m_say.number(row.row), words(row.reason), cellIn(row)));
}

QStringList SheetLines::understood(const SheetPlan &plan) const
{
    QStringList lines;
    for (const QString &line : figureLines(plan.sheet, m_say))
        lines << (lines.isEmpty() ? line : indented(line));
    if (const QString kept = keptLine(plan); !kept.isEmpty())
        lines << indented(kept);
    //: What the columns of a spreadsheet were taken for
    lines << ImportWords::tr("Columns: %1").arg(columns(plan.sheet.layout));
    addCloseNames(plan, lines);
    addWords(plan.sheet, lines);
    addLeftOver(plan.sheet, lines);
    return lines;
}

QString SheetLines::result(const SheetResult &result) const
{
    const QString added = partsOf(result);
    if (added.isEmpty())
        return ImportWords::tr("Everything in it is here already; nothing was added.");
    //: %1 is "239 visits, 26 people new here, 6 workers"; “hubdesk undo” is a command
    return ImportWords::tr("Brought in: %1. “hubdesk undo” takes all of it back today.").arg(added);
}

QString SheetLines::outlook(const SheetResult &outlook) const
{
    const QString added = partsOf(outlook);
    if (added.isEmpty())
        return ImportWords::tr("Everything in it is here already. Nothing was changed.");
    //: %1 is "239 visits, 26 people new here, 6 workers"
    return ImportWords::tr("It would bring in %1. Nothing was changed.").arg(added);
}

QString SheetLines::restWritten(int rows, const QString &file) const
{
    //: %1 is the name of a file
    return ImportWords::tr("%Ln rows left over were written, to be mended: %1", nullptr, rows).arg(file);
}

QString SheetLines::reading(size_t done, size_t all) const
{
    //: Shown while it lasts. %1 and %2 are numbers of rows
    return ImportWords::tr("Reading: %1 of %2 rows").arg(m_say.number(qint64(done)), m_say.number(qint64(all)));
}

QString SheetLines::bringingIn(size_t done, size_t all) const
{
    //: Shown while it lasts. %1 and %2 are numbers of rows
    return ImportWords::tr("Bringing in: %1 of %2").arg(m_say.number(qint64(done)), m_say.number(qint64(all)));
}

QString wordsRowSentence(const QString &row)
{
    //: %1 is the number of a row in a file of words to teach
    return ImportWords::tr("Row %1 of the file of words names nothing that is on the hub's lists. Nothing was changed; "
                          "write word,code, as in “RW goals,goals”.")
        .arg(row);
}

} // namespace hub

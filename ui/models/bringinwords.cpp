// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bringinwords.h"

#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace hub {
namespace {

struct BringInWords {
    Q_DECLARE_TR_FUNCTIONS(hub::BringInWords)
};

#define WORDS(text) QT_TRANSLATE_NOOP("hub::BringInWords", text)

// In the order of the enumeration: what a column of a spreadsheet says.
constexpr std::array meanings{
    WORDS("the day"),
    WORDS("the time"),
    WORDS("who came"),
    WORDS("first name"),
    WORDS("family name"),
    WORDS("whom it was about"),
    WORDS("kinds of support"),
    WORDS("one kind of support, ticked"),
    WORDS("how things were"),
    WORDS("how long"),
    WORDS("who supported them"),
    WORDS("how it came about"),
    WORDS("whether it took place"),
    WORDS("where"),
    WORDS("a note"),
    WORDS("another name"),
    WORDS("a nickname"),
    WORDS("what they like to be called"),
    WORDS("pronouns"),
    WORDS("date of birth"),
    WORDS("phone"),
    WORDS("e-mail"),
    WORDS("address"),
    WORDS("day and time"),
    WORDS("how exact the time is"),
    WORDS("which hub"),
    WORDS("code of the visit"),
    WORDS("code of the person"),
    WORDS("code of whom it was about"),
    WORDS("all their names"),
    WORDS("ways to reach them"),
    WORDS("the way they like best"),
    WORDS("safe times"),
    WORDS("whether calling is not safe"),
    WORDS("what to know"),
    WORDS("access needs"),
    WORDS("languages"),
    WORDS("how they came to us"),
    WORDS("whether to leave them out of counts"),
    WORDS("whether they died"),
    WORDS("row in the old sheet"),
    WORDS("why it was left over"),
    WORDS("something else, kept in the note"),
    WORDS("nothing to bring in"),
};
static_assert(meanings.size() == std::size_t(Meaning::Ignored) + 1);

constexpr std::array reasons{
    WORDS("there is no day"),
    WORDS("the day is not clear"),
    WORDS("there is no such day"),
    WORDS("the day has no year"),
    WORDS("that day is another day of the week"),
    WORDS("that year is unlikely"),
    WORDS("that day is still to come"),
    WORDS("it names several people; give each a row"),
    WORDS("the name is too long"),
    WORDS("the note is too long"),
    WORDS("there is no name"),
    WORDS("a row above has that name and says something else"),
    WORDS("this is not what Hubdesk wrote"),
};
static_assert(reasons.size() == std::size_t(LeftOverReason::CodeNotUnderstood) + 1);

constexpr std::array lines{WORDS("a line of totals"), WORDS("the headings again"), WORDS("a heading")};
static_assert(lines.size() == std::size_t(LineKind::Heading) + 1);

constexpr std::array lists{WORDS("kinds of support"), WORDS("how things are"), WORDS("how it came about"),
    WORDS("whether it took place"), WORDS("where")};
static_assert(lists.size() == wordLists.size());

#undef WORDS

QString said(const char *text)
{
    return BringInWords::tr(text);
}

} // namespace

QString words(Meaning meaning)
{
    return said(meanings[std::size_t(meaning)]);
}

QString words(LeftOverReason reason)
{
    return said(reasons[std::size_t(reason)]);
}

QString words(LineKind kind)
{
    return said(lines[std::size_t(kind)]);
}

QString words(WordList list)
{
    return said(lists[std::size_t(list)]);
}

QString rowNumbers(const std::vector<int> &rows)
{
    constexpr std::size_t most = 20;
    QStringList numbers;
    for (std::size_t i = 0; i < rows.size() && i < most; ++i)
        numbers << QLocale().toString(rows[i]);
    //: Rows of a spreadsheet. %1 is one number or several with commas between
    QString text = BringInWords::tr("rows %1", nullptr, int(rows.size())).arg(numbers.join(QStringLiteral(", ")));
    return rows.size() > most ? text + QStringLiteral(" …") : text;
}

QString keptLine(const SheetPlan &plan)
{
    if (plan.keptLeftOut == 0)
        return {};
    return BringInWords::tr("%Ln rows say more about people who keep that part to those who support them: it is left out.",
        nullptr, plan.keptLeftOut);
}

QStringList figureLines(const UnderstoodSheet &sheet, const Say &say)
{
    const SheetFigures figures = sheet.figures();
    QStringList lines;
    //: %1 is a number of rows that were understood, %Ln all rows of the spreadsheet
    lines << BringInWords::tr("%1 of %Ln rows were understood.", nullptr, figures.rows).arg(say.number(figures.understood));
    if (sheet.layout.kind == SheetLayout::Kind::People) {
        lines << say.people(figures.people);
    } else {
        //: %1 is "239 visits", %2 how many of them are linked to nobody
        lines << BringInWords::tr("%1, %2 of them not linked to a person")
                     .arg(BringInWords::tr("%Ln visits", nullptr, figures.visits), say.number(figures.notLinked));
        //: %1 is "26 people", %2 "6 workers"
        lines << BringInWords::tr("%1 and %2 by name")
                     .arg(say.people(figures.people), BringInWords::tr("%Ln workers", nullptr, figures.workers));
    }
    if (figures.repeated > 0) {
        std::vector<int> rows;
        for (const RepeatedRow &row : sheet.repeated)
            rows.push_back(row.row);
        //: %1 is "rows 11, 136"
        lines << BringInWords::tr("%Ln entered twice and counted once: %1", nullptr, figures.repeated).arg(rowNumbers(rows));
    }
    for (const SheetLine &line : sheet.lines)
        //: %1 is the number of a row, %2 what it is: "row 248: a line of totals"
        lines << BringInWords::tr("row %1: %2").arg(say.number(line.row), words(line.kind));
    return lines;
}

QString partsOf(const SheetResult &result)
{
    QStringList parts;
    if (result.visits > 0)
        parts << BringInWords::tr("%Ln visits", nullptr, result.visits);
    if (result.cameBack > 0)
        //: Visits, or people, that were brought in before and taken back since
        parts << BringInWords::tr("%Ln that had been taken back", nullptr, result.cameBack);
    if (result.people > 0)
        parts << BringInWords::tr("%Ln people new here", nullptr, result.people);
    if (result.cards > 0)
        //: People the hub knows already, whose cards a list adds something to
        parts << BringInWords::tr("more about %Ln people", nullptr, result.cards);
    if (result.workers > 0)
        parts << BringInWords::tr("%Ln workers", nullptr, result.workers);
    if (result.words > 0)
        parts << BringInWords::tr("%Ln words", nullptr, result.words);
    return parts.join(QStringLiteral(", "));
}

QString sheetSentence(const Error &error)
{
    bool isRow = false;
    const int row = error.detail.toInt(&isRow);
    //: %1 is a sentence about a spreadsheet, %2 the number of a row in it
    return isRow && row > 0 ? BringInWords::tr("%1 (Row %2.)").arg(sentence(error)).arg(row) : sentence(error);
}

} // namespace hub

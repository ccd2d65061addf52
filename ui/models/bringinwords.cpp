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

// In the order of the enumeration: what a column of a spreadsheet says.
constexpr std::array meanings{
    QT_TRANSLATE_NOOP("hub::BringInWords", "the day"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the time"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "who came"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "first name"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "family name"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whom it was about"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "kinds of support"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "one kind of support, ticked"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "how things were"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "how long"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "who supported them"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "how it came about"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whether it took place"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "where"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "a note"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "another name"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "a nickname"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "what they like to be called"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "pronouns"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "date of birth"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "phone"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "e-mail"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "address"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "day and time"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "how exact the time is"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "which hub"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "code of the visit"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "code of the person"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "code of whom it was about"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "all their names"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "ways to reach them"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the way they like best"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "safe times"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whether calling is not safe"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "what to know"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "access needs"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "languages"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "how they came to us"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whether to leave them out of counts"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whether they died"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "row in the old sheet"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "why it was left over"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "something else, kept in the note"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "nothing to bring in"),
};
static_assert(meanings.size() == std::size_t(Meaning::Ignored) + 1);

constexpr std::array reasons{
    QT_TRANSLATE_NOOP("hub::BringInWords", "there is no day"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the day is not clear"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "there is no such day"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the day has no year"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "that day is another day of the week"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "that year is unlikely"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "that day is still to come"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "it names several people; give each a row"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the name is too long"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "the note is too long"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "there is no name"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "a row above has that name and says something else"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "this is not what Hubdesk wrote"),
};
static_assert(reasons.size() == std::size_t(LeftOverReason::CodeNotUnderstood) + 1);

constexpr std::array lines{QT_TRANSLATE_NOOP("hub::BringInWords",
    "a line of totals"), QT_TRANSLATE_NOOP("hub::BringInWords", "the headings again"), QT_TRANSLATE_NOOP("hub::BringInWords", "a heading")};
static_assert(lines.size() == std::size_t(LineKind::Heading) + 1);

constexpr std::array lists{QT_TRANSLATE_NOOP("hub::BringInWords",
    "kinds of support"), QT_TRANSLATE_NOOP("hub::BringInWords", "how things are"), QT_TRANSLATE_NOOP("hub::BringInWords", "how it came about"),
    QT_TRANSLATE_NOOP("hub::BringInWords", "whether it took place"), QT_TRANSLATE_NOOP("hub::BringInWords", "where")};
static_assert(lists.size() == wordLists.size());


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

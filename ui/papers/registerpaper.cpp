// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/registerpaper.h"

#include "ui/models/personwords.h"
#include "ui/models/registerwords.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace hub {
namespace {

struct RegisterPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::RegisterPaperWords)
};

QTextTableFormat hairlines()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(5);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 34), QTextLength(QTextLength::PercentageLength, 66)});
    return format;
}

void addLines(QTextCursor &cursor, const std::vector<RegisterLine> &lines, const Say &say, const HubLists &lists)
{
    QTextTableFormat format = hairlines();
    format.setHeaderRowCount(1);
    QTextTable *const table = cursor.insertTable(int(lines.size()) + 1, 2, format);
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    //: Heading of a column on paper: when somebody looked
    table->cellAt(0, 0).firstCursorPosition().insertText(RegisterPaperWords::tr("When"), heading);
    //: Heading of a column on paper: who looked, and why
    table->cellAt(0, 1).firstCursorPosition().insertText(RegisterPaperWords::tr("Who, and what"), heading);
    for (int row = 0; row < int(lines.size()); ++row) {
        table->cellAt(row + 1, 0).firstCursorPosition().insertText(doneWhen(lines[size_t(row)], say));
        table->cellAt(row + 1, 1).firstCursorPosition().insertText(doneSentence(lines[size_t(row)], lists));
    }
    cursor.movePosition(QTextCursor::End);
}

} // namespace

Paper registerPaper(const Disclosure &disclosure, const Say &say, const QString &hubName, const HubLists &lists)
{
    constexpr qreal title = 20;
    constexpr qreal text = 12;
    const PersonRegister &reg = disclosure.personRegister();
    Paper paper;
    QTextCursor cursor(&paper.document());
    cursor.beginEditBlock();
    addLine(cursor, RegisterPaperWords::tr("Who has looked at your record"), title, QFont::DemiBold);
    //: On paper. %1 is a person's name, %2 a hub's, %3 a day and time
    addLine(cursor, RegisterPaperWords::tr("For %1. Made at %2 on %3.")
                        .arg(named(oneLine(reg.name.text, 60)), named(oneLine(hubName, 60)),
                            say.when({disclosure.at(), Precision::Minute})),
        text, QFont::Normal);
    addLine(cursor,
        RegisterPaperWords::tr("This is your own register, and yours to see whenever you ask. Each line says who did something, "
                               "what, and when. Looking is written down once an hour for each of us. If anything in it surprises "
                               "you, please ask us."),
        text, QFont::Normal);
    addLines(cursor, reg.lines, say, lists);
    cursor.endEditBlock();
    return paper;
}

} // namespace hub

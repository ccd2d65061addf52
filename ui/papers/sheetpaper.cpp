// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/sheetpaper.h"

#include "ui/models/personwords.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace hub {
namespace {

struct SheetPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SheetPaperWords)
};

constexpr qreal titleSize = 20;
constexpr qreal textSize = 12;
constexpr qreal wordSize = 16;

void addSheet(QTextCursor &cursor, const NewSheet &sheet, const QString &hubName, const QString &madeOn, bool onNewPage)
{
    //: Heading of a page. %1 is a number, %2 a hub's name
    addLine(cursor, SheetPaperWords::tr("Recovery sheet %1 of %2").arg(sheet.label, named(oneLine(hubName, 60))), titleSize, QFont::DemiBold, onNewPage);
    //: %1 is a day
    addLine(cursor, SheetPaperWords::tr("Made on %1. Keep it locked away, and not beside the computer.").arg(madeOn), textSize, QFont::Normal);
    addLine(cursor,
        SheetPaperWords::tr("If a lead's words are lost, these twelve give them new ones, and they open a backup. Whoever holds them "
                            "can read everything in this hub. They work once; another sheet then takes the place of this one."),
        textSize, QFont::Normal);
    const QStringList words = sheet.words.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        addLine(cursor, QStringLiteral("%1  %2").arg(i + 1).arg(words[i]), wordSize, QFont::DemiBold);
    addLine(cursor,
        SheetPaperWords::tr("To use it: at the start choose the hub and your name, and type the twelve words where yours would be."),
        textSize, QFont::Normal);
}

} // namespace

Paper sheetPaper(const std::vector<NewSheet> &sheets, const QString &hubName, const QString &madeOn)
{
    Paper paper;
    QTextCursor cursor(&paper.document());
    cursor.beginEditBlock();
    bool onNewPage = false;
    for (const NewSheet &sheet : sheets) {
        addSheet(cursor, sheet, hubName, madeOn, onNewPage);
        onNewPage = true;
    }
    cursor.endEditBlock();
    return paper;
}

} // namespace hub

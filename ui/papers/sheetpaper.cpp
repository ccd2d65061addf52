// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/sheetpaper.h"

#include "ui/models/personwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

struct SheetPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SheetPaperWords)
};

constexpr qreal titleSize = 20;
constexpr qreal wordSize = 16;

void addText(Paper &paper, const QString &text)
{
    PaperBlock block = plainBlock(text, Paper::usual);
    block.below = Paper::usual;
    paper.add(std::move(block));
}

void addSheet(Paper &paper, const NewSheet &sheet, const QString &hubName, const QString &madeOn)
{
    constexpr qreal numberRoom = 2.5; // of a word's size
    //: Heading of a page. %1 is a number, %2 a hub's name
    PaperBlock heading = plainBlock(
        SheetPaperWords::tr("Recovery sheet %1 of %2").arg(sheet.label, named(oneLine(hubName, 60))), titleSize, true);
    heading.onNewPage = true;
    heading.keepsNext = true;
    paper.add(std::move(heading));
    //: %1 is a day
    addText(paper, SheetPaperWords::tr("Made on %1. Keep it locked away, and not beside the computer.").arg(madeOn));
    addText(paper,
        SheetPaperWords::tr("If a lead's words are lost, these twelve give them new ones, and they open a backup. Whoever holds them "
                            "can read everything in this hub. They work once; another sheet then takes the place of this one."));
    const QStringList words = sheet.words.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        PaperBlock word = plainBlock(words[i], wordSize, true);
        word.mark = QLocale().toString(i + 1) + u'.';
        word.indent = word.hang = wordSize * numberRoom;
        // Twelve words that are torn in two open nothing.
        word.keepsNext = true;
        paper.add(std::move(word));
    }
    addText(paper,
        SheetPaperWords::tr("To use it: at the start choose the hub and your name, and type the twelve words where yours would be."));
}

} // namespace

Paper sheetPaper(const std::vector<NewSheet> &sheets, const QString &hubName, const QString &madeOn, bool isExample)
{
    Paper paper(isExample);
    for (const NewSheet &sheet : sheets)
        addSheet(paper, sheet, hubName, madeOn);
    return paper;
}

} // namespace hub

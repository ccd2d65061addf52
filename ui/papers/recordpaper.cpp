// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/recordpaper.h"

#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace hub {
namespace {

struct Looks {
    qreal points;
    int weight;
    qreal above;
    qreal below;
    int level; ///< of a heading; 0 for text
};

// Headings grow with the letters; in large print nothing is smaller than what was asked for.
Looks looksOf(PaperPiece::Kind kind, PaperSize size)
{
    constexpr qreal usual = int(PaperSize::Usual);
    constexpr qreal usualTitle = 22 / usual;
    constexpr qreal largeTitle = 4 / 3.0;
    constexpr qreal heading = 7 / 6.0;
    constexpr qreal quiet = 10.5;
    const bool large = size != PaperSize::Usual;
    const qreal points = int(size);
    switch (kind) {
    case PaperPiece::Kind::Title:
        return {points * (large ? largeTitle : usualTitle), QFont::DemiBold, 0, 6, 1};
    case PaperPiece::Kind::Heading:
        return {points * heading, QFont::DemiBold, large ? points : 16.0, 4, 2};
    case PaperPiece::Kind::Subheading:
        return {points, QFont::DemiBold, points * 0.75, 3, 3};
    case PaperPiece::Kind::Quiet:
        return {large ? points : quiet, QFont::Normal, 0, 8, 0};
    case PaperPiece::Kind::Text:
    case PaperPiece::Kind::Line:
    case PaperPiece::Kind::Struck:
        break;
    }
    return {points, QFont::Normal, 0, 4, 0};
}

// All text is put in as plain text: what looks like markup stays what was typed.
void add(QTextCursor &cursor, const PaperPiece &piece, PaperSize size, bool first)
{
    constexpr qreal indent = 14;
    constexpr int lineHeight = 135; // per cent
    const Looks looks = looksOf(piece.kind, size);
    QTextBlockFormat block;
    block.setTopMargin(looks.above);
    block.setBottomMargin(looks.below);
    block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    block.setHeadingLevel(looks.level);
    // A heading stays with what it heads.
    if (looks.level > 1)
        block.setNonBreakableLines(true);
    const bool listed = piece.kind == PaperPiece::Kind::Line || piece.kind == PaperPiece::Kind::Struck;
    if (listed) {
        block.setLeftMargin(indent);
        block.setTextIndent(-indent);
    }
    QTextCharFormat letters;
    letters.setFontPointSize(looks.points);
    letters.setFontWeight(looks.weight);
    letters.setFontStrikeOut(piece.kind == PaperPiece::Kind::Struck);
    if (first)
        cursor.setBlockFormat(block);
    else
        cursor.insertBlock(block);
    // Where a note had lines of its own they stay lines of one paragraph.
    QString text = piece.text;
    text.replace(u'\n', QChar::LineSeparator);
    if (listed) {
        QTextCharFormat mark = letters;
        mark.setFontStrikeOut(false);
        cursor.insertText(QStringLiteral("• "), mark);
    }
    cursor.insertText(text, letters);
}

PaperPieces piecesOf(const Disclosure &disclosure, const PaperWords &words)
{
    if (disclosure.leaving() == Disclosure::Leaving::ToRecipient)
        return sharedPieces(disclosure.shared().record, disclosure.shared(), disclosure.at(), words);
    return ownPieces(disclosure.paper(), disclosure.at(), words);
}

} // namespace

PaperSize paperSizeFor(const PersonPaper &paper)
{
    static constexpr std::pair<const char *, PaperSize> largestFirst[] = {
        {"large-print-28", PaperSize::Large28}, {"large-print", PaperSize::Large}, {"large-print-20", PaperSize::Large20}};
    for (const auto &[code, size] : largestFirst) {
        const AccessNeed need{QString::fromLatin1(code)};
        if (std::find(paper.accessNeeds.begin(), paper.accessNeeds.end(), need) != paper.accessNeeds.end())
            return size;
    }
    return PaperSize::Usual;
}

Paper recordPaper(const Disclosure &disclosure, const PaperWords &words, PaperSize size)
{
    Paper paper;
    // Page numbers are letters too.
    QFont font = paper.document().defaultFont();
    font.setPointSize(int(size));
    paper.document().setDefaultFont(font);
    QTextCursor cursor(&paper.document());
    cursor.beginEditBlock();
    bool first = true;
    for (const PaperPiece &piece : piecesOf(disclosure, words)) {
        add(cursor, piece, size, first);
        first = false;
    }
    cursor.endEditBlock();
    return paper;
}

QString recordText(const Disclosure &disclosure, const PaperWords &words)
{
    return plainText(piecesOf(disclosure, words));
}

} // namespace hub

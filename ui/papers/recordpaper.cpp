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

Looks looksOf(PaperPiece::Kind kind, PaperSize size)
{
    const bool large = size == PaperSize::Large;
    switch (kind) {
    case PaperPiece::Kind::Title:
        return {large ? 32.0 : 22.0, QFont::DemiBold, 0, 6, 1};
    case PaperPiece::Kind::Heading:
        return {large ? 28.0 : 14.0, QFont::DemiBold, large ? 26.0 : 16.0, 4, 2};
    case PaperPiece::Kind::Quiet:
        return {large ? 24.0 : 10.5, QFont::Normal, 0, 8, 0};
    case PaperPiece::Kind::Text:
    case PaperPiece::Kind::Line:
    case PaperPiece::Kind::Struck:
        break;
    }
    return {large ? 24.0 : 12.0, QFont::Normal, 0, 4, 0};
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
    if (looks.level == 2)
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
    const AccessNeed large{QStringLiteral("large-print")};
    const bool needed = std::find(paper.accessNeeds.begin(), paper.accessNeeds.end(), large) != paper.accessNeeds.end();
    return needed ? PaperSize::Large : PaperSize::Usual;
}

Paper recordPaper(const Disclosure &disclosure, const PaperWords &words, PaperSize size)
{
    Paper paper;
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

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/recordpaper.h"

#include <algorithm>

namespace hub {
namespace {

struct Looks {
    qreal points;
    bool strong;
    qreal above;
    qreal below;
};

// Headings grow with the letters; in large print nothing is smaller than what was asked for.
Looks looksOf(PaperPiece::Kind kind, PaperSize size)
{
    constexpr qreal usual = int(PaperSize::Usual);
    constexpr qreal quiet = 10.5;
    const bool large = size != PaperSize::Usual;
    const qreal points = int(size);
    switch (kind) {
    case PaperPiece::Kind::Title:
        return {points * (large ? 4 / 3.0 : 22 / usual), true, 0, points * 0.4};
    case PaperPiece::Kind::Heading:
        return {points * (large ? 7 / 6.0 : 16 / usual), true, points * 1.4, points * 0.4};
    case PaperPiece::Kind::Subheading:
        return {points * (large ? 1.1 : 13.5 / usual), true, points, points * 0.25};
    case PaperPiece::Kind::Minor:
        return {points, true, points * 0.75, points * 0.25};
    case PaperPiece::Kind::Quiet:
        return {large ? points : quiet, false, 0, points * 0.6};
    case PaperPiece::Kind::Text:
        return {points, false, 0, points * 0.6};
    case PaperPiece::Kind::Line:
    case PaperPiece::Kind::Below:
    case PaperPiece::Kind::Struck:
        break;
    }
    return {points, false, points * 0.25, points * 0.3};
}

bool isHeading(PaperPiece::Kind kind)
{
    using enum PaperPiece::Kind;
    return kind == Title || kind == Heading || kind == Subheading || kind == Minor;
}

// A letter that somebody wrote in another language than the screen's runs as that one does.
Qt::LayoutDirection directionOf(const PaperPiece &piece)
{
    const Qt::LayoutDirection here = QLocale().textDirection();
    if (piece.kind != PaperPiece::Kind::Text)
        return here;
    int isolates = 0;
    for (const QChar c : piece.text) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirLRI || direction == QChar::DirRLI || direction == QChar::DirFSI)
            ++isolates;
        else if (direction == QChar::DirPDI)
            --isolates;
        else if (isolates <= 0 && direction == QChar::DirL)
            return Qt::LeftToRight;
        else if (isolates <= 0 && (direction == QChar::DirR || direction == QChar::DirAL))
            return Qt::RightToLeft;
    }
    return here;
}

PaperBlock blockOf(const PaperPiece &piece, PaperSize size)
{
    using enum PaperPiece::Kind;
    const Looks looks = looksOf(piece.kind, size);
    PaperBlock block;
    block.points = looks.points;
    block.above = looks.above;
    block.below = looks.below;
    block.direction = directionOf(piece);
    if (!piece.lead.isEmpty())
        block.runs.push_back({piece.lead + u' ', true});
    block.runs.push_back({piece.text, looks.strong, piece.kind == Quiet, piece.kind == Struck});
    if (!piece.aside.isEmpty())
        block.runs.push_back({u' ' + piece.aside, false, true});
    if (piece.kind == Line || piece.kind == Struck)
        block.asListed(QStringLiteral("•"));
    else if (piece.kind == Below)
        block.asListed(QStringLiteral("–"), 2);
    block.keepsNext = isHeading(piece.kind);
    return block;
}

// A quiet line under a heading stays with it, and a line of a list with the first of those that belong to it.
bool belongTogether(const PaperPiece &before, const PaperPiece &piece, const PaperPiece &after)
{
    using enum PaperPiece::Kind;
    if (piece.kind == Quiet)
        return isHeading(before.kind) && after.kind != Quiet && !isHeading(after.kind);
    return piece.kind == Line && after.kind == Below;
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
    Paper paper(disclosure.isExample(), int(size));
    const PaperPieces pieces = piecesOf(disclosure, words);
    for (size_t i = 0; i < pieces.size(); ++i) {
        PaperBlock block = blockOf(pieces[i], size);
        if (i > 0 && i + 1 < pieces.size() && belongTogether(pieces[i - 1], pieces[i], pieces[i + 1]))
            block.keepsNext = true;
        paper.add(std::move(block));
    }
    return paper;
}

QString recordText(const Disclosure &disclosure, const PaperWords &words)
{
    const QString text = plainText(piecesOf(disclosure, words));
    return disclosure.isExample() ? exampleMark() + QStringLiteral("\n\n") + text : text;
}

} // namespace hub

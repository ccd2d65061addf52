// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paperpieces.h"

#include "ui/models/personwords.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace hub {

QString theirWords(const QString &typed)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    const QString shown = passage(typed);
    const auto isFromTheRight = [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; };
    if (QLocale().textDirection() == Qt::LeftToRight && std::none_of(shown.begin(), shown.end(), isFromTheRight))
        return shown;
    QStringList lines = shown.split(u'\n');
    for (QString &line : lines)
        line = isolate + line + popIsolate;
    return lines.join(u'\n');
}

QString shownText(const PaperPiece &piece)
{
    using enum PaperPiece::Kind;
    const bool listed = piece.kind == Line || piece.kind == Struck;
    QString text = listed ? QStringLiteral("• ") : piece.kind == Below ? QStringLiteral("– ") : QString();
    if (!piece.lead.isEmpty())
        text += piece.lead + u' ';
    text += piece.text;
    return piece.aside.isEmpty() ? text : text + u' ' + piece.aside;
}

QString screenText(const PaperPiece &piece)
{
    using enum PaperPiece::Kind;
    const bool listed = piece.kind == Line || piece.kind == Struck || piece.kind == Below;
    return listed ? inReadingOrder(shownText(piece)) : shownText(piece);
}

QString plainText(const PaperPieces &pieces)
{
    using enum PaperPiece::Kind;
    QString text;
    for (const PaperPiece &piece : pieces) {
        const bool heads = piece.kind == Heading || piece.kind == Subheading || piece.kind == Minor;
        const QString margin = piece.kind == Below ? QStringLiteral("  ") : QString();
        const bool listed = piece.kind == Line || piece.kind == Struck || piece.kind == Below;
        // What was typed with lines of its own stays under its mark, and cannot look like a line of ours.
        QString shown = shownText(piece);
        if (listed)
            shown.replace(u'\n', u'\n' + margin + QStringLiteral("  "));
        text += (heads ? QStringLiteral("\n") : QString()) + margin + shown + u'\n';
    }
    return text;
}

} // namespace hub

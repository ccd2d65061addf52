// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sharing/disclosure.h"
#include "ui/shell/listwords.h"
#include "ui/shell/say.h"

#include <vector>

namespace hub {

/// One paragraph of a paper, whatever it is put on: a page, a screen, a text.
struct PaperPiece {
    enum class Kind {
        Title,
        Heading,
        Subheading, ///< within what a heading heads
        Minor,      ///< a heading within what a subheading heads
        Text,
        Quiet,  ///< may be read later
        Line,   ///< one of a list
        Below,  ///< one of those that belong to the line above
        Struck, ///< one that was struck out
    };

    Kind kind = Kind::Text;
    QString text;
    QString lead = {};  ///< what it begins with and is looked for by: the day of a visit
    QString aside = {}; ///< said of it, after it: that it was crossed out

    friend bool operator==(const PaperPiece &, const PaperPiece &) = default;
};
using PaperPieces = std::vector<PaperPiece>;

/// What a paper says beside the record itself.
struct PaperWords {
    const Say &say;
    const HubLists &lists;
    QString hubName;
};

/// What goes to a recipient, in the order in which it is read: the same pieces for the preview and for what leaves.
PaperPieces sharedPieces(const SharedRecord &record, const SharedOut &to, Instant at, const PaperWords &words);
/// A paper to the person themself.
PaperPieces ownPieces(const PersonPaper &paper, Instant at, const PaperWords &words);

/// What somebody typed, in a line or a sentence of a paper: all of it, and where it could turn the writing round, kept apart.
QString theirWords(const QString &typed);
/// One as it stands in a text, with its mark.
QString shownText(const PaperPiece &piece);
/// The same on a label, where a list's mark stands on the side from which is read.
QString screenText(const PaperPiece &piece);
/// As plain text, a paragraph a line.
QString plainText(const PaperPieces &pieces);

} // namespace hub

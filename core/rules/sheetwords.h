// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace hub {

/// What a hub's own words mean: wordKey() of the word -> a code of the list.
using WordCodes = QHash<QString, QString>;

/// A word or phrase as it is looked up: folded (names.h), "&" is "and", hyphens are spaces, no signs at either end.
/// "Skills & Understanding." -> "skills and understanding". Empty when there is no letter or digit.
QString wordKey(const QString &text);

/// The words of a sheet: what was come for, and how things were.
struct SheetWords {
    WordCodes supports;
    WordCodes feelings;

    friend bool operator==(const SheetWords &, const SheetWords &) = default;
};

/// Reads a list of words as resources/starter/words-en.json is written and as a hub's own may be: for "supports" and
/// "feelings", each code with its words. FileDamaged for anything else, or when one word has two codes.
Result<SheetWords> readSheetWords(const QByteArray &json);

/// What English offices write, from resources/starter: the abbreviations of these supports, and plain words. What only
/// one hub means by a word ("RW goals", "anxiety mgmt") is not in it.
SheetWords starterSheetWords();

/// Whether a cell for a name says that there is none: blank, "-", "?", "Anon.", "n/a", "didn't say", "walk in" ... Such
/// a visit is nobody's; no person is made of it.
bool namesNobody(const QString &cell);

/// Cuts "ASC + carer + hanging out", "peer; hanging out", "SP / carers", "goals & skills" into its parts, as typed. A
/// known phrase with a separator in it stays whole ("skills & understanding"), and so do words that "&", "and" or a
/// tight "/" joins while neither is known ("arts & crafts"): there is one thing to teach, not two.
QStringList splitSupports(const QString &cell, const WordCodes &known);

std::optional<SupportType> readSupport(const QString &part, const WordCodes &known);

/// Nothing for "5/10" or "bit better": a score is no feeling, and what a hub means by its words it has to say itself.
std::optional<Feeling> readFeeling(const QString &cell, const WordCodes &known);

/// A cell of supports: the codes, each once and in the order they stood, and the parts that nobody has taught yet.
struct SupportsReading {
    QList<SupportType> supports;
    QStringList unknown;

    friend bool operator==(const SupportsReading &, const SupportsReading &) = default;
};

SupportsReading readSupports(const QString &cell, const WordCodes &known);

} // namespace hub

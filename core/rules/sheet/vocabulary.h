// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/taughtword.h"
#include "core/rules/sheet/record.h"
#include "core/rules/sheetwords.h"

#include <array>
#include <optional>
#include <vector>

namespace hub {

/// The lists whose words stand in sheets.
enum class WordList { Supports, Feelings, Kinds, Attendances, Places };

inline constexpr std::array wordLists{
    WordList::Supports, WordList::Feelings, WordList::Kinds, WordList::Attendances, WordList::Places};

/// "support-types", "feelings", "contact-kinds", "attendances", "places": the names of the starter lists' files, and
/// the `list` of a taught word.
QString toCode(WordList list);
std::optional<WordList> wordListFromCode(const QString &code);

/// What the words in a sheet mean, list by list.
class Vocabulary
{
public:
    const WordCodes &words(WordList list) const { return m_words[size_t(list)]; }

    /// The code that a word or a code of the list stands for.
    std::optional<QString> codeOf(WordList list, const QString &word) const;

    /// The last lesson counts. A word of no letter and no digit, or of a list that sheets have not, teaches nothing.
    void teach(const TaughtWord &lesson);

    /// Adds a code that a hub has put into its list, and the words it is shown as.
    void addEntry(WordList list, const QString &code, const QStringList &labels = {});

    /// The list that has the code, if only one has.
    std::optional<WordList> listWithCode(const QString &code) const;

private:
    std::array<WordCodes, wordLists.size()> m_words;
};

/// What English offices write, without any hub's own words.
Vocabulary starterVocabulary();

/// A small sheet of `word,code` rows, with or without that header; a third column may name the list, which matters only
/// where two lists share a code. A code may also be said by a word that is known already ("Recovery goals").
/// Errors: UnknownCode with `detail` the row's number.
Result<std::vector<TaughtWord>> readTaughtWords(const Sheet &sheet, const Vocabulary &vocabulary);

} // namespace hub

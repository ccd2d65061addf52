// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/sheetnames.h"

#include "core/rules/names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace hub {

QString tidyName(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).simplified();
}

static bool areNameWords(const QString &text, int most)
{
    const QStringList words = text.split(u' ');
    return words.size() <= most && std::all_of(words.begin(), words.end(), [](const QString &word) {
        const auto fits = [](QChar c) { return c.isLetter() || c.isMark() || QStringView(u"'’-.").contains(c); };
        return !word.isEmpty() && word.front().isLetter() && std::all_of(word.begin(), word.end(), fits);
    });
}

std::optional<QString> turnedRound(const QString &name, const QHash<QString, int> &wholeNames)
{
    static const QSet<QString> notGivenNames{u"jr"_qs, u"jnr"_qs, u"junior"_qs, u"sr"_qs, u"snr"_qs, u"senior"_qs,
        u"mr"_qs, u"mrs"_qs, u"ms"_qs, u"miss"_qs, u"mx"_qs, u"dr"_qs, u"rev"_qs, u"prof"_qs, u"ii"_qs, u"iii"_qs};
    if (name.count(u',') != 1)
        return std::nullopt;
    const QString family = name.section(u',', 0, 0).simplified();
    const QString given = name.section(u',', 1).simplified();
    const bool words = areNameWords(family, 3) && areNameWords(given, 3);
    if (!words || notGivenNames.contains(foldName(given).remove(u'.')) || wholeNames.contains(foldName(family)))
        return std::nullopt;
    return given + u' ' + family;
}

bool namesSeveral(const QString &name, const QHash<QString, int> &wholeNames)
{
    static const QRegularExpression joined(u"\\pL.*(?:[&+/;\\r\\n]|\\s(?:and|und|plus)\\s).*[\\pL\\d]"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression counted(
        u"^(?:\\d+\\s*(?:x\\s*)?\\pL|(?:two|three|four|five|six|family|group|couple)\\b)"_qs,
        QRegularExpression::CaseInsensitiveOption);
    if (joined.match(name).hasMatch() || counted.match(name).hasMatch() || name.count(u',') > 1)
        return true;
    const QStringList parts = name.split(u',');
    return parts.size() == 2 && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
        return wholeNames.contains(foldName(part));
    });
}

SheetNames::SheetNames(const QHash<QString, int> &wholeNames)
    : m_wholeNames(wholeNames)
{
}

size_t SheetNames::entryFor(const QString &key, const QString &code, int row)
{
    // A folded name holds no such sign, so a code cannot meet one.
    const QString place = code.isEmpty() ? key : QChar(QChar::ObjectReplacementCharacter) + code;
    const auto found = m_byKey.constFind(place);
    if (found != m_byKey.constEnd())
        return *found;
    m_entries.push_back({key, code, row, {}});
    m_byKey.insert(place, m_entries.size() - 1);
    return m_entries.size() - 1;
}

std::optional<size_t> SheetNames::add(const QString &typed, int row, const QString &code)
{
    const QString text = code.isEmpty() ? tidyName(typed) : typed;
    const QString knownAs = code + u'\n' + text;
    auto known = m_known.constFind(knownAs);
    if (known == m_known.constEnd()) {
        const auto turned = code.isEmpty() ? turnedRound(text, m_wholeNames) : std::nullopt;
        const QString key = foldName(turned.value_or(text));
        if (key.isEmpty() && code.isEmpty())
            return std::nullopt;
        const size_t index = entryFor(key, code, row);
        m_entries[index].spellings.push_back({text, 0, turned.has_value()});
        known = m_known.insert(knownAs, index);
    }
    auto &spellings = m_entries[*known].spellings;
    ++std::find_if(spellings.begin(), spellings.end(), [&](const Spelling &one) { return one.text == text; })->count;
    return *known;
}

std::vector<SheetName> SheetNames::names() const
{
    std::vector<SheetName> names;
    for (const Entry &entry : m_entries) {
        auto spellings = entry.spellings;
        std::stable_sort(
            spellings.begin(), spellings.end(), [](const Spelling &a, const Spelling &b) { return a.count > b.count; });
        SheetName name;
        name.key = entry.key;
        name.firstRow = entry.firstRow;
        name.code = entry.code;
        for (const Spelling &spelling : spellings) {
            name.spellings.append(spelling.text);
            name.count += spelling.count;
            name.turned = name.turned || spelling.turned;
        }
        const Spelling &first = spellings.front();
        name.shown = first.turned ? *turnedRound(first.text, m_wholeNames) : first.text;
        names.push_back(std::move(name));
    }
    return names;
}

// closeNames() pairs only names that share a word, its sound or all but a slip of it, so only those are compared:
// 25,000 names make 300 million pairs, and few of them share anything. Names from `known` on are met by the others only.
static QStringList meetingPlaces(const FoldedName &name)
{
    QStringList places{u'=' + name.text().toString().remove(u' ')};
    for (const NameWord &word : name.words()) {
        const QStringView text = name.wordText(word);
        places.append(word.sound.isEmpty() ? text.toString() : u'~' + QString::number(word.sound.codes, 36));
        // One slip leaves the beginning or the end of a word as it was, two in a long word only its first letter.
        if (text.size() >= 4)
            places.append({u'<' + text.left(2).toString(), u'>' + text.first(1).toString() + text.right(2).toString()});
        if (text.size() >= 9)
            places.append(u'9' + text.first(1).toString());
    }
    places.removeDuplicates();
    return places;
}

static std::map<std::pair<size_t, size_t>, Closeness> closePairs(const std::vector<FoldedName> &folded, size_t known)
{
    QHash<QString, std::vector<size_t>> places;
    std::map<std::pair<size_t, size_t>, Closeness> found;
    QSet<quint64> compared;
    for (size_t second = 0; second < folded.size(); ++second) {
        for (const QString &place : meetingPlaces(folded[second])) {
            auto &there = places[place];
            for (const size_t first : there) {
                const quint64 pair = quint64(first) << 32 | second;
                if (compared.contains(pair))
                    continue;
                compared.insert(pair);
                if (const auto why = closeNames(folded[first], folded[second]))
                    found.emplace(std::pair(first, second), *why);
            }
            if (second < known)
                there.push_back(second);
        }
        compared.clear();
    }
    return found;
}

std::vector<NamePair> proposePairs(const std::vector<SheetName> &names, size_t known)
{
    std::vector<FoldedName> folded;
    folded.reserve(names.size());
    for (const SheetName &name : names)
        folded.emplace_back(name.shown);
    const auto found = closePairs(folded, known);

    std::vector<int> wholes(names.size()); // how many names each is a part of
    const auto partOf = [&](const std::pair<size_t, size_t> &pair) {
        return folded[pair.first].text().size() <= folded[pair.second].text().size() ? pair.first : pair.second;
    };
    for (const auto &[pair, why] : found)
        wholes[partOf(pair)] += why == Closeness::Part ? 1 : 0;

    std::vector<NamePair> proposals;
    for (const auto &[pair, why] : found) {
        if (why != Closeness::Part || wholes[partOf(pair)] == 1)
            proposals.push_back({pair.first, pair.second, why});
    }
    return proposals;
}

} // namespace hub

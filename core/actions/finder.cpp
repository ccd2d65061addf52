// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/finder.h"

#include "core/rules/closenames.h"
#include "core/rules/likelihood.h"
#include "core/rules/names.h"
#include "core/store/contactreads.h"

#include <algorithm>
#include <array>

namespace hub {

static constexpr qint64 msPerDay = 86'400'000;

Result<void> Finder::loaded()
{
    return m_loaded ? Result<void>() : load();
}

Result<void> Finder::load()
{
    m_entries.clear();
    m_index.clear();
    m_ranking.clear();
    const auto people = PersonReads(m_store).everybody();
    if (!people)
        return people.error();
    for (const auto &naming : *people)
        put(naming.person, naming.chosen, naming.names);
    if (const auto done = reloadVisits(); !done)
        return done;
    m_loaded = true;
    return {};
}

void Finder::put(PersonId id, const PersonName &chosen, const std::vector<PersonName> &names)
{
    const auto [position, isNew] = std::pair(m_index.value(id, m_entries.size()), !m_index.contains(id));
    if (isNew) {
        m_index.insert(id, position);
        m_entries.push_back({id, {}, {}, {}, {}});
    }
    Entry &entry = m_entries[position];
    entry.chosen = chosen;
    entry.texts = {chosen.text};
    for (const PersonName &name : names) {
        if (name.text != chosen.text)
            entry.texts.push_back(name.text);
    }
    entry.folded.clear();
    for (const QString &text : entry.texts)
        entry.folded.emplace_back(text);
}

Result<void> Finder::reloadVisits()
{
    const Instant since = m_store.clock().now().plusMs(-daysRemembered * msPerDay);
    const auto visits = ContactReads(m_store).visitsSince(since);
    if (!visits)
        return visits.error();
    for (Entry &entry : m_entries)
        entry.visits.clear();
    for (const auto &visit : *visits) {
        const auto found = m_index.constFind(visit.person);
        if (found != m_index.constEnd())
            m_entries[*found].visits.push_back(visit.at);
    }
    for (Entry &entry : m_entries) {
        if (entry.visits.size() > visitsRemembered)
            entry.visits.erase(entry.visits.begin(), entry.visits.end() - visitsRemembered);
    }
    return {};
}

Result<void> Finder::reloadPerson(PersonId id)
{
    const auto person = PersonReads(m_store).one(id);
    if (!person)
        return person.error();
    if (!*person || (*person)->removed || (*person)->restricted) {
        // Somebody who is gone keeps their place but no name, so that nothing finds them.
        if (m_index.contains(id))
            put(id, {}, {});
        return {};
    }
    put(id, (*person)->chosen, (*person)->names);
    const auto visits = ContactReads(m_store).ofPerson(id, int(visitsRemembered));
    if (!visits)
        return visits.error();
    Entry &entry = m_entries[m_index.value(id)];
    entry.visits.clear();
    for (auto visit = visits->rbegin(); visit != visits->rend(); ++visit)
        entry.visits.push_back(visit->when.at);
    return {};
}

void Finder::update(const Changes &changes)
{
    m_facts.clear();
    if (!m_loaded || !(changes.touches(Entity::Person) || changes.touches(Entity::Contact)))
        return;
    m_ranking.clear();
    constexpr qsizetype fewEnough = 50;
    if (changes.everything || changes.subjects.size() > fewEnough) {
        m_loaded = false;
        return;
    }
    for (const Subject subject : changes.subjects) {
        // A visit's own id as subject names nobody, and is passed over by the read; linking one touches its person,
        // whom the next full load counts.
        if (!reloadPerson(PersonId{subject.raw}))
            m_loaded = false;
    }
}

// How likely it is that somebody who means this person types just this. Beginnings of two names say more than the
// beginning of one, unless there is only one to type.
static constexpr std::array weights{4.0, 0.6, 1.0, 0.02, 0.01};
static constexpr double mostForOneName = 2.5; // of one word

static double weightOf(const NameMatch &match, const FoldedName &name)
{
    const double weight = weights[size_t(match.kind)];
    if (match.kind != MatchKind::Prefix)
        return weight;
    return name.words().size() == 1 ? weight * mostForOneName : match.word > 0 ? weight * 0.5 : weight;
}

/// No match of this kind or a worse one weighs more.
static double mostWeight(MatchKind best)
{
    static_assert(weights[0] >= weights[1] * mostForOneName && weights[0] >= weights[2]);
    return weights[size_t(best)];
}

std::optional<Finder::Candidate> Finder::candidateFor(const Ranked &ranked, const NameQuery &query, MatchKind worst) const
{
    const Entry &entry = m_entries[ranked.entry];
    std::optional<Candidate> best;
    for (size_t i = 0; i < entry.folded.size(); ++i) {
        const auto match = query.match(entry.folded[i], worst);
        if (match && (!best || *match < best->match))
            best = Candidate{ranked.entry, i, *match, 0};
    }
    if (best)
        best->likelihood = weightOf(best->match, entry.folded[best->by]) * ranked.likelihood;
    return best;
}

std::vector<FoundPerson> Finder::peopleOf(const std::vector<Candidate> &candidates) const
{
    std::vector<FoundPerson> people;
    people.reserve(candidates.size());
    for (const Candidate &found : candidates) {
        const Entry &entry = m_entries[found.entry];
        people.push_back({entry.id, entry.chosen, found.by == 0 ? QString() : entry.texts[found.by], found.match,
            found.likelihood});
    }
    return people;
}

// A few minutes change nobody's habits; a save does.
Result<void> Finder::ranked(Instant now)
{
    constexpr qint64 goodForMs = 5 * 60'000;
    if (const auto done = loaded(); !done)
        return done;
    if (!m_ranking.empty() && std::abs(now.ms - m_rankedAt.ms) < goodForMs)
        return {};
    const int offset = m_store.civilTime().offsetMinutes(now);
    m_facts.clear();
    m_ranking.clear();
    m_ranking.reserve(m_entries.size());
    for (size_t i = 0; i < m_entries.size(); ++i) {
        NameMasks masks;
        for (const FoldedName &name : m_entries[i].folded)
            masks = masks | name.masks();
        m_ranking.push_back({likelihoodOfVisit(m_entries[i].visits, now, offset), masks, quint32(i)});
    }
    std::sort(m_ranking.begin(), m_ranking.end(), [](const Ranked &a, const Ranked &b) {
        return a.likelihood != b.likelihood ? a.likelihood > b.likelihood : a.entry < b.entry;
    });
    m_rankedAt = now;
    return {};
}

// Goes through everybody, the likeliest first, and stops where nobody can come into the list any more: with a short
// text that is soon, and with a long one most names lack a letter, or begin with others, which one look at the masks
// tells.
Result<std::vector<FoundPerson>> Finder::find(const QString &text, size_t most)
{
    if (const auto done = ranked(m_store.clock().now()); !done)
        return done.error();
    const NameQuery query(text);
    if (query.isEmpty() || most == 0)
        return std::vector<FoundPerson>();
    const auto better = [this](const Candidate &a, const Candidate &b) {
        if (a.likelihood != b.likelihood)
            return a.likelihood > b.likelihood;
        if (a.match != b.match)
            return a.match < b.match;
        const int order = m_entries[a.entry].chosen.text.compare(m_entries[b.entry].chosen.text);
        return order != 0 ? order < 0 : a.entry < b.entry;
    };
    std::vector<Candidate> best; // a heap with the least of them on top
    MatchKind worst = MatchKind::Sound; // likelihoods only fall and the list's least only rises: what is too unlikely stays so
    for (const Ranked &ranked : m_ranking) {
        const auto tooUnlikely = [&](MatchKind kind) {
            return best.size() == most && ranked.likelihood * mostWeight(kind) < best.front().likelihood;
        };
        if (tooUnlikely(MatchKind::Exact))
            break;
        const auto kind = query.bestFor(ranked.masks);
        if (!kind || tooUnlikely(*kind))
            continue;
        // Beginnings can weigh the most of all, letters inside and sounds never do.
        while (worst > MatchKind::SplitPrefix && tooUnlikely(worst))
            worst = MatchKind(int(worst) - 1);
        const auto candidate = candidateFor(ranked, query, worst);
        if (!candidate)
            continue;
        best.push_back(*candidate);
        std::push_heap(best.begin(), best.end(), better);
        if (best.size() > most) {
            std::pop_heap(best.begin(), best.end(), better);
            best.pop_back();
        }
    }
    std::sort_heap(best.begin(), best.end(), better);
    return peopleOf(best);
}

Result<std::vector<FoundPerson>> Finder::everybody()
{
    if (const auto done = loaded(); !done)
        return done.error();
    std::vector<std::pair<QStringView, const Entry *>> sorted;
    for (const Entry &entry : m_entries) {
        if (!entry.chosen.text.isEmpty())
            sorted.emplace_back(entry.folded.front().text(), &entry);
    }
    std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : a.second->id < b.second->id;
    });
    std::vector<FoundPerson> people;
    people.reserve(sorted.size());
    for (const auto &[folded, entry] : sorted)
        people.push_back({entry->id, entry->chosen, {}, {}, 0});
    return people;
}

Result<std::vector<FoundPerson>> Finder::closeTo(const QString &name, size_t most)
{
    if (const auto done = loaded(); !done)
        return done.error();
    const FoldedName wanted(name);
    std::vector<std::pair<Closeness, FoundPerson>> close;
    for (const Entry &entry : m_entries) {
        std::optional<Closeness> best;
        size_t by = 0;
        for (size_t i = 0; i < entry.folded.size(); ++i) {
            const auto closeness = closeNames(wanted, entry.folded[i]);
            if (closeness && (!best || *closeness < *best)) {
                best = closeness;
                by = i;
            }
        }
        if (best)
            close.push_back({*best, {entry.id, entry.chosen, by == 0 ? QString() : entry.texts[by], {}, 0}});
    }
    const auto closer = [](const auto &a, const auto &b) { return a.first < b.first; };
    std::stable_sort(close.begin(), close.end(), closer);
    std::vector<FoundPerson> closest;
    for (size_t i = 0; i < std::min(most, close.size()); ++i)
        closest.push_back(std::move(close[i].second));
    return closest;
}

Result<std::vector<PersonId>> Finder::sameName(const QString &name)
{
    if (const auto done = loaded(); !done)
        return done.error();
    const FoldedName wanted(name);
    std::vector<PersonId> same;
    for (const Entry &entry : m_entries) {
        const auto isSame = [&](const FoldedName &folded) { return folded.text() == wanted.text(); };
        if (!wanted.isEmpty() && std::any_of(entry.folded.begin(), entry.folded.end(), isSame))
            same.push_back(entry.id);
    }
    return same;
}

Result<PersonName> Finder::nameFor(PersonId person, const Session &session)
{
    const auto hidden = session.level < AccessLevel::Lead ? PersonReads(m_store).isRestricted(person) : Result<bool>(false);
    if (!hidden)
        return hidden.error();
    if (*hidden)
        return PersonName{};
    // Whoever is gone from the search keeps their place there without a name: the store has it still.
    const auto entry = m_index.constFind(person);
    if (m_loaded && entry != m_index.constEnd() && !m_entries[*entry].chosen.text.isEmpty())
        return m_entries[*entry].chosen;
    auto name = PersonReads(m_store).chosenName(person);
    if (!name)
        return name.error();
    return std::move(*name).value_or(PersonName{});
}

Result<ListFacts> Finder::factsOf(PersonId id)
{
    if (const auto kept = m_facts.constFind(id); kept != m_facts.constEnd())
        return *kept;
    ListFacts facts;
    auto listed = PersonReads(m_store).listed(id, m_store.clock().now());
    if (!listed)
        return listed.error();
    if (*listed)
        facts.listed = std::move(**listed);
    if (const auto entry = m_index.constFind(id); m_loaded && entry != m_index.constEnd()
        && !m_entries[*entry].chosen.text.isEmpty()) {
        facts.names = m_entries[*entry].texts;
    } else {
        const auto names = PersonReads(m_store).namesOf(id);
        if (!names)
            return names.error();
        for (const PersonName &name : *names)
            facts.names.push_back(name.text);
    }
    m_facts.insert(id, facts);
    return facts;
}

std::optional<int> Finder::usualWeekday(PersonId person)
{
    constexpr size_t enoughToTell = 4;
    const auto found = m_index.constFind(person);
    if (!m_loaded || found == m_index.constEnd() || m_entries[*found].visits.size() < enoughToTell)
        return std::nullopt;
    std::array<size_t, 8> days{};
    for (const Instant at : m_entries[*found].visits)
        ++days[size_t(m_store.civilTime().dayOf(at).dayOfWeek())];
    const auto most = std::max_element(days.begin(), days.end());
    if (*most * 2 <= m_entries[*found].visits.size())
        return std::nullopt;
    return int(most - days.begin());
}

} // namespace hub

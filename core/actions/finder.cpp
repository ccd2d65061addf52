// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/finder.h"

#include "core/rules/closenames.h"
#include "core/rules/names.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hub {

static constexpr qint64 msPerHour = 3'600'000;
static constexpr qint64 msPerDay = 24 * msPerHour;

Result<void> Finder::loaded()
{
    return m_loaded ? Result<void>() : load();
}

Result<void> Finder::load()
{
    m_entries.clear();
    m_index.clear();
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
    if (!*person || (*person)->removed) {
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
    if (!m_loaded || !(changes.touches(Entity::Person) || changes.touches(Entity::Contact)))
        return;
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

// The weight of one visit for "who stands here now": recent ones count more, and more so on this weekday and hour. The
// hub's offset of now stands for all of them; an hour off around a clock change does no harm to a guess.
double Finder::likelihoodOf(const Entry &entry, Instant now) const
{
    const qint64 offset = qint64(m_store.civilTime().offsetMinutes(now)) * 60'000;
    const auto weekday = [&](Instant at) { return ((at.ms + offset) / msPerDay) % 7; };
    const auto hour = [&](Instant at) { return double((at.ms + offset) % msPerDay) / msPerHour; };
    double sum = 0.02;
    for (const Instant at : entry.visits) {
        const double age = std::max(0.0, double(now.ms - at.ms) / msPerDay);
        double weight = std::exp(-age / 30.0);
        if (weekday(at) == weekday(now))
            weight *= 2.0;
        if (std::abs(hour(at) - hour(now)) < 1.5)
            weight *= 1.5;
        sum += weight;
    }
    // Who is here already today seldom comes in a second time.
    const bool today = !entry.visits.empty() && now.ms - entry.visits.back().ms < 12 * msPerHour;
    return today ? sum * 0.3 : sum;
}

// How likely it is that somebody who means this person types just this.
static double weightOf(const NameMatch &match)
{
    static constexpr std::array weights{1.5, 1.0, 0.7, 0.02, 0.01};
    const double weight = weights[size_t(match.kind)];
    return match.kind == MatchKind::Prefix && match.word > 0 ? weight * 0.5 : weight;
}

Result<std::vector<FoundPerson>> Finder::find(const QString &text, size_t most)
{
    if (const auto done = loaded(); !done)
        return done.error();
    const NameQuery query(text);
    std::vector<FoundPerson> found;
    if (query.isEmpty())
        return found;
    const Instant now = m_store.clock().now();
    for (const Entry &entry : m_entries) {
        std::optional<NameMatch> best;
        size_t by = 0;
        for (size_t i = 0; i < entry.folded.size(); ++i) {
            const auto match = query.match(entry.folded[i]);
            if (match && (!best || *match < *best)) {
                best = match;
                by = i;
            }
        }
        if (best)
            found.push_back({entry.id, entry.chosen, by == 0 ? QString() : entry.texts[by], *best,
                             weightOf(*best) * likelihoodOf(entry, now)});
    }
    const auto better = [](const FoundPerson &a, const FoundPerson &b) {
        if (a.likelihood != b.likelihood)
            return a.likelihood > b.likelihood;
        if (a.match != b.match)
            return a.match < b.match;
        return a.chosen.text < b.chosen.text;
    };
    const auto end = found.begin() + qsizetype(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), better);
    found.erase(end, found.end());
    return found;
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

Result<PersonName> Finder::nameOf(PersonId person)
{
    if (m_loaded && m_index.contains(person))
        return m_entries[m_index.value(person)].chosen;
    auto name = PersonReads(m_store).chosenName(person);
    if (!name)
        return name.error();
    return std::move(*name).value_or(PersonName{});
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

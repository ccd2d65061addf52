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

namespace {

/// What one person's visits say about the moment now, each visit counting less the older it is.
struct Habit {
    double lately = 0;  ///< visits a day
    double all = 0;     ///< visits that habits are read from
    double weekday = 0; ///< those of them on this weekday
    double hour = 0;    ///< those at about this hour, per hour of the day
};

} // namespace

// Somebody who comes two or three times a week has then not been here for about a week: perhaps they are away.
static bool isAway(const std::vector<Instant> &visits, Instant now)
{
    constexpr size_t gaps = 5;
    if (visits.size() < 2)
        return false;
    const size_t from = visits.size() - std::min(gaps + 1, visits.size());
    const qint64 usual = (visits.back().ms - visits[from].ms) / qint64(visits.size() - 1 - from);
    return now.ms - visits.back().ms > 3 * std::max(usual, msPerDay);
}

// How likely it is that this person stands here now: how often they came lately, times how much more they come on this
// weekday and at this hour than on another. Habits are smoothed by as much as two visits without any, so that one visit
// makes no habit. The figures are guesses that held up in hubs that were made up (tests/bench/keystrokes); none decides
// anything but the order of a list. The hub's offset of now stands for all visits; an hour off around a clock change
// does no harm to a guess.
double Finder::likelihoodOf(const Entry &entry, Instant now) const
{
    constexpr double smooth = 2;      // visits
    constexpr double openHours = 12;  // a day
    constexpr double newcomer = 2e-4; // visits a day of somebody who has not been here for half a year
    const qint64 offset = qint64(m_store.civilTime().offsetMinutes(now)) * 60'000;
    const auto day = [&](Instant at) { return (at.ms + offset) / msPerDay; };
    const auto hour = [&](Instant at) { return double((at.ms + offset) % msPerDay) / msPerHour; };
    Habit habit;
    for (const Instant at : entry.visits) {
        const double age = std::max(0.0, double(now.ms - at.ms) / msPerDay);
        const double slow = std::exp(-age / 60);
        habit.lately += std::exp(-age / 10) / 20 + slow / 120;
        habit.all += slow;
        if (day(at) % 7 == day(now) % 7)
            habit.weekday += slow;
        const double apart = hour(at) - hour(now);
        habit.hour += slow * 0.4 * std::exp(-apart * apart / 2);
    }
    double likelihood = habit.lately + newcomer;
    likelihood *= 7 * (habit.weekday + smooth / 7) / (habit.all + smooth);
    likelihood *= openHours * (habit.hour + smooth / openHours) / (habit.all + smooth);
    // Who was here today already seldom comes in a second time.
    if (!entry.visits.empty() && day(entry.visits.back()) == day(now))
        likelihood *= 0.05;
    return isAway(entry.visits, now) ? likelihood / 2 : likelihood;
}

// How likely it is that somebody who means this person types just this. Beginnings of two names say more than the
// beginning of one, unless there is only one to type.
static double weightOf(const NameMatch &match, const FoldedName &name)
{
    static constexpr std::array weights{4.0, 0.6, 1.0, 0.02, 0.01};
    const double weight = weights[size_t(match.kind)];
    if (match.kind != MatchKind::Prefix)
        return weight;
    return name.words().size() == 1 ? weight * 2.5 : match.word > 0 ? weight * 0.5 : weight;
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
                weightOf(*best, entry.folded[by]) * likelihoodOf(entry, now)});
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

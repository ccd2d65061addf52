// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/rosterorder.h"

#include <algorithm>
#include <map>
#include <queue>

namespace hub {

namespace {

Error damaged(const char *what)
{
    return {Error::Kind::MembersDamaged, QLatin1String(what)};
}

using Places = std::map<Hash32, size_t>;

/// Who waits for whom: the indexes of what each entry saw.
using Parents = std::vector<std::vector<size_t>>;

Result<Parents> parentsOf(const std::vector<RosterEntry> &entries, const Places &places)
{
    Parents parents(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        for (const Hash32 &seen : entries[i].saw) {
            const auto place = places.find(seen);
            if (place == places.end())
                return damaged("a roster entry names one that is missing");
            parents[i].push_back(place->second);
        }
    }
    return parents;
}

Result<Places> placesOf(const std::vector<RosterEntry> &entries)
{
    Places places;
    const RosterEntry *first = nullptr;
    for (size_t i = 0; i < entries.size(); ++i) {
        const RosterEntry &entry = entries[i];
        if (!places.emplace(entry.hash, i).second)
            return damaged("a roster entry comes twice");
        if (entry.saw.empty() != !entry.team)
            return damaged("a roster entry that neither begins nor follows");
        if (entry.saw.empty() && std::exchange(first, &entry))
            return damaged("a roster with two beginnings");
    }
    if (!first)
        return damaged("a roster without a beginning");
    for (const RosterEntry &entry : entries) {
        if (entry.team && *entry.team != first->hash)
            return damaged("a roster entry of another team");
    }
    return places;
}

} // namespace

Result<RosterOrder> RosterOrder::of(const std::vector<RosterEntry> &entries)
{
    const auto places = placesOf(entries);
    if (!places)
        return places.error();
    const auto parents = parentsOf(entries, *places);
    if (!parents)
        return parents.error();

    RosterOrder order;
    order.m_seen.assign(entries.size(), EntrySet(entries.size()));
    order.m_all = EntrySet(entries.size());
    std::vector<std::vector<size_t>> children(entries.size());
    std::vector<size_t> waitsFor(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        waitsFor[i] = (*parents)[i].size();
        for (const size_t parent : (*parents)[i])
            children[parent].push_back(i);
    }
    const auto later = [&](size_t a, size_t b) { return entries[a].hash > entries[b].hash; };
    std::priority_queue<size_t, std::vector<size_t>, decltype(later)> ready(later);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (waitsFor[i] == 0)
            ready.push(i);
    }
    while (!ready.empty()) {
        const size_t index = ready.top();
        ready.pop();
        order.m_sequence.push_back(index);
        order.m_all.add(index);
        for (const size_t parent : (*parents)[index]) {
            order.m_seen[index].addAll(order.m_seen[parent]);
            order.m_seen[index].add(parent);
        }
        if (children[index].empty())
            order.m_heads.push_back(entries[index].hash);
        for (const size_t child : children[index]) {
            if (--waitsFor[child] == 0)
                ready.push(child);
        }
    }
    // A hash cannot name itself, so a ring would take a broken hash function; the count costs nothing.
    if (order.m_sequence.size() != entries.size())
        return damaged("roster entries that saw each other");
    std::sort(order.m_heads.begin(), order.m_heads.end());
    return order;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowhistory.h"

#include "core/store/rowstate.h"

#include <algorithm>
#include <set>

namespace hub {

static std::vector<Dot> headsOf(const RowState &row, const RowTable &table)
{
    std::vector<Dot> dots{row.base().dot};
    for (size_t column = 0; column < table.columns.size(); ++column) {
        for (const Head &head : row.heads(int(column)))
            dots.push_back(head.stamp.dot);
    }
    return dots;
}

Result<std::vector<RowWriting>> historyOfRow(Store &store, Entity entity, RawId row)
{
    const RowTable &table = *rowTable(EntityNumber(entity));
    const auto state = RowState::load(store.database(), store.sites(), table, row);
    if (!state)
        return state.error();
    std::vector<RowWriting> history;
    std::vector<Dot> open = *state ? headsOf(**state, table) : std::vector<Dot>();
    std::set<Dot> seen;
    while (!open.empty()) {
        const Dot dot = open.back();
        open.pop_back();
        if (!seen.insert(dot).second)
            continue;
        const auto entry = store.log().read(dot);
        if (!entry)
            return entry.error();
        if (!*entry || (*entry)->hollow())
            continue;
        const Change &change = (*entry)->change;
        for (const Operation &operation : change.operations) {
            const FieldInfo *info = fieldInfo(operation.entity, operation.field);
            if (!info || operation.entity != EntityNumber(entity) || operation.row != row || info->merge == Merge::Set)
                continue;
            history.push_back({info->ref, operation.value, change.author, {change.wallMs}, change.stamp});
            open.insert(open.end(), operation.prev.begin(), operation.prev.end());
        }
    }
    std::stable_sort(history.begin(), history.end(), [](const auto &a, const auto &b) { return a.stamp < b.stamp; });
    return history;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planchanges.h"

#include "core/rules/listorder.h"

#include <QHash>

#include <algorithm>

namespace hub {

std::vector<EditedLine> editedFrom(const std::vector<PlanLine> &stored)
{
    std::vector<EditedLine> lines;
    for (const PlanLine &line : stored)
        lines.push_back({line.id, line.text(), line.whose, line.struck, line.keptBack});
    return lines;
}

namespace {

// Where lines stand, by (position, id): two desks may have chosen one position for two lines.
struct Place {
    QString position;
    PlanLineId id;
    bool isNew = false;

    bool isBefore(const Place &other) const
    {
        if (position != other.position)
            return position < other.position;
        // Behind what was just put there, nothing of the same position is in its order.
        return !isNew && !other.isNew && id < other.id;
    }
};

using ById = QHash<PlanLineId, const PlanLine *>;

// The first stored line behind this one in the editor that stands further on already.
QString nextPosition(const std::vector<EditedLine> &edited, size_t from, const ById &stored, const QString &low)
{
    for (size_t i = from; i < edited.size(); ++i) {
        const PlanLine *const line = edited[i].id ? stored.value(*edited[i].id) : nullptr;
        if (line && line->position > low)
            return line->position;
    }
    return {};
}

PlanLineChange changeOf(const EditedLine *before, const EditedLine &now)
{
    PlanLineChange change;
    change.id = now.id;
    if (!before || before->text != now.text)
        change.text = now.text;
    if (!before || before->whose != now.whose)
        change.whose = now.whose;
    if (before ? before->struck != now.struck : now.struck)
        change.struck = now.struck;
    if (before ? before->keptBack != now.keptBack : now.keptBack)
        change.keptBack = now.keptBack;
    return change;
}

// Of a line that was taken out, what differs from what it said last; words that were kept back are never opened by it.
PlanLineChange changeBack(const PlanLine &gone, const EditedLine *before, const EditedLine &now)
{
    const EditedLine last{gone.id, gone.text(), gone.whose, gone.struck, gone.keptBack};
    PlanLineChange change = changeOf(before ? before : &last, now);
    change.broughtBack = true;
    if (change.keptBack == false && !before)
        change.keptBack.reset();
    return change;
}

bool saysAnything(const PlanLineChange &change)
{
    return change.removed || change.broughtBack || change.text || change.position || change.whose || change.struck
        || change.keptBack;
}

const EditedLine *find(const std::vector<EditedLine> &lines, const std::optional<PlanLineId> &id)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const EditedLine &line) { return id && line.id == id; });
    return found == lines.end() ? nullptr : &*found;
}

// What the editor no longer has, of what it had.
std::vector<PlanLineChange> removals(const ById &stored, const std::vector<EditedLine> &opened,
                                     const std::vector<EditedLine> &kept)
{
    std::vector<PlanLineChange> changes;
    for (const EditedLine &line : opened) {
        if (!line.id || find(kept, line.id) || !stored.contains(*line.id))
            continue;
        PlanLineChange gone;
        gone.id = line.id;
        gone.removed = true;
        changes.push_back(gone);
    }
    return changes;
}

ById byIdOf(const std::vector<PlanLine> &lines)
{
    ById byId;
    for (const PlanLine &line : lines)
        byId.insert(line.id, &line);
    return byId;
}

} // namespace

std::vector<PlanLineChange> planChanges(const std::vector<PlanLine> &stored, const std::vector<EditedLine> &opened,
                                        const std::vector<EditedLine> &edited, const std::vector<PlanLine> &removed)
{
    const ById standing = byIdOf(stored);
    const ById gone = byIdOf(removed);
    ById all = standing;
    all.insert(gone);
    std::vector<EditedLine> kept;
    std::copy_if(edited.begin(), edited.end(), std::back_inserter(kept),
        [](const EditedLine &line) { return !line.text.trimmed().isEmpty(); });

    std::vector<PlanLineChange> changes = removals(standing, opened, kept);
    Place last;
    last.isNew = true;
    for (size_t i = 0; i < kept.size(); ++i) {
        const EditedLine &line = kept[i];
        const PlanLine *const there = line.id ? all.value(*line.id) : nullptr;
        const bool isBack = there && gone.contains(*line.id);
        const EditedLine *const before = find(opened, line.id);
        // Removed elsewhere while it was open here, and untouched here: it stays removed.
        if ((!there || isBack) && before && *before == line)
            continue;
        PlanLineChange change = isBack ? changeBack(*there, before, line) : changeOf(there ? before : nullptr, line);
        change.isNew = !there;
        // An id that the store does not know is one that the caller gives, unless the editor had it from the store.
        if (!there && before)
            change.id.reset();
        Place place{there ? there->position : QString(), there ? there->id : PlanLineId(), false};
        if (!there || !last.isBefore(place)) {
            place = {positionBetween(last.position, nextPosition(kept, i + 1, all, last.position)), {}, true};
            change.position = place.position;
        }
        last = place;
        if (saysAnything(change))
            changes.push_back(change);
    }
    return changes;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldref.h"
#include "core/model/planfields.h"
#include "core/model/recordpart.h"
#include "core/model/registryfields.h"
#include "core/model/sharingfields.h"

#include <span>

namespace hub {

/// How two desks' writes to one field come together (sync.md §4). All but the sets are heads of the `prev` graph; they
/// differ in what is shown of them.
enum class Merge {
    Register,  ///< the latest is shown, an unseen other one is kept and marked
    KeepBoth,  ///< what people wrote: all heads are shown until somebody chooses
    Flag,      ///< on if any head is on
    Void,      ///< the row is removed if every head says so and nobody edited it unseen
    Once,      ///< written once; the earliest stays
    Set,       ///< elements; a remove takes only the adds it saw
};

enum class Holds { Integer, Text, Id, Bytes };

/// Who of the hub may see it (security.md, "Who may see what"); rules/access turns it into yes or no.
enum class Audience {
    Everybody,    ///< names, when last here, the hub's own lists
    Welcome,      ///< please-know and access needs: volunteers for today's visitors, others always
    Supporters,   ///< how to reach, notes: peer supporters for people they support, workers always
    Leads,
    Nobody,       ///< the program's own
};

/// One line of the registry.
struct FieldInfo {
    FieldRef ref;
    const char *column;
    Holds holds;
    Merge merge;
    Audience audience;
    /// The shareable part it belongs to (a key of an agreement); null: it never leaves to anybody.
    const char *part = nullptr;
    /// What it belongs to when a person keeps a part of their record to their supporters; none: it cannot be kept.
    std::optional<RecordPart> mayBeKept = {};
};

struct EntityInfo {
    Entity entity;
    const char *table;
    std::span<const FieldInfo> fields;
};

/// All kinds of row, in the order of their numbers.
std::span<const EntityInfo> registry();
/// Null for a number this program does not know (a newer desk's): such changes are kept and passed on, not shown.
const EntityInfo *entityInfo(EntityNumber number);
const FieldInfo *fieldInfo(EntityNumber entity, FieldNumber field);
const FieldInfo &fieldInfo(FieldRef field);

} // namespace hub


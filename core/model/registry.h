// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordpart.h"

#include <QtGlobal>

#include <span>

namespace hub {

using EntityNumber = quint16;
using FieldNumber = quint16;

/// Every kind of row there is. Numbers stand in the log and in files: never re-use one.
enum class Entity : EntityNumber {
    Person = 1,
    Contact = 2,
    Reach = 3,
    CarerLink = 4,
    SupportLink = 5,
    Worker = 6,
    Hub = 7,
    ListEntry = 8,
    TaughtWord = 9,
    Event = 10,
    Team = 11,
};

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

/// Names one field of one kind of row.
struct FieldRef {
    Entity entity;
    FieldNumber number;

    friend constexpr bool operator==(const FieldRef &, const FieldRef &) = default;
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

namespace fields {

#define HUB_FIELD(entityName, name, number) inline constexpr FieldRef name{Entity::entityName, number}

namespace person {
HUB_FIELD(Person, chosen, 1);
HUB_FIELD(Person, names, 2);
HUB_FIELD(Person, pronouns, 3);
HUB_FIELD(Person, born, 4);
HUB_FIELD(Person, pleaseKnow, 5);
HUB_FIELD(Person, notSafeToCall, 6);
HUB_FIELD(Person, accessNeeds, 7);
HUB_FIELD(Person, languages, 8);
HUB_FIELD(Person, doNotCount, 9);
HUB_FIELD(Person, died, 10);
HUB_FIELD(Person, removed, 11);
HUB_FIELD(Person, routeIn, 12);
HUB_FIELD(Person, narrowed, 13);
} // namespace person

namespace contact {
HUB_FIELD(Contact, at, 1);
HUB_FIELD(Contact, precision, 2);
HUB_FIELD(Contact, kind, 3);
HUB_FIELD(Contact, attendance, 4);
HUB_FIELD(Contact, person, 5);
HUB_FIELD(Contact, about, 6);
HUB_FIELD(Contact, worker, 7);
HUB_FIELD(Contact, hub, 8);
HUB_FIELD(Contact, place, 9);
HUB_FIELD(Contact, feeling, 10);
HUB_FIELD(Contact, minutes, 11);
HUB_FIELD(Contact, note, 12);
HUB_FIELD(Contact, supports, 13);
HUB_FIELD(Contact, removed, 14);
} // namespace contact

namespace reach {
HUB_FIELD(Reach, person, 1);
HUB_FIELD(Reach, way, 2);
HUB_FIELD(Reach, address, 3);
HUB_FIELD(Reach, safeTimes, 4);
HUB_FIELD(Reach, preferred, 5);
HUB_FIELD(Reach, removed, 6);
} // namespace reach

namespace carerLink {
HUB_FIELD(CarerLink, person, 1);
HUB_FIELD(CarerLink, carer, 2);
HUB_FIELD(CarerLink, relation, 3);
HUB_FIELD(CarerLink, removed, 4);
} // namespace carerLink

namespace supportLink {
HUB_FIELD(SupportLink, person, 1);
HUB_FIELD(SupportLink, worker, 2);
HUB_FIELD(SupportLink, from, 3);
HUB_FIELD(SupportLink, until, 4);
} // namespace supportLink

namespace worker {
HUB_FIELD(Worker, name, 1);
HUB_FIELD(Worker, member, 2);
HUB_FIELD(Worker, removed, 3);
} // namespace worker

namespace hubs {
HUB_FIELD(Hub, name, 1);
HUB_FIELD(Hub, zone, 2);
HUB_FIELD(Hub, hours, 3);
HUB_FIELD(Hub, lockMinutes, 4);
HUB_FIELD(Hub, initials, 5);
} // namespace hubs

namespace listEntry {
HUB_FIELD(ListEntry, list, 1);
HUB_FIELD(ListEntry, code, 2);
HUB_FIELD(ListEntry, label, 3);
HUB_FIELD(ListEntry, position, 4);
HUB_FIELD(ListEntry, hidden, 5);
} // namespace listEntry

namespace taughtWord {
HUB_FIELD(TaughtWord, list, 1);
HUB_FIELD(TaughtWord, word, 2);
HUB_FIELD(TaughtWord, code, 3);
} // namespace taughtWord

namespace event {
HUB_FIELD(Event, kind, 1);
HUB_FIELD(Event, at, 2);
HUB_FIELD(Event, worker, 3);
HUB_FIELD(Event, person, 4);
HUB_FIELD(Event, reason, 5);
HUB_FIELD(Event, count, 6);
HUB_FIELD(Event, whom, 7);
} // namespace event

namespace team {
HUB_FIELD(Team, secret, 1);
} // namespace team

#undef HUB_FIELD

} // namespace fields
} // namespace hub

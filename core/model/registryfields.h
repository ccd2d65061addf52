// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldref.h"

namespace hub {
/// The fields of the desk: people, visits, the hub itself.
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
HUB_FIELD(Person, restricted, 14);
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
HUB_FIELD(Contact, goals, 15);
HUB_FIELD(Contact, way, 16);
HUB_FIELD(Contact, unasked, 17);
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
HUB_FIELD(CarerLink, mayKnow, 5);
HUB_FIELD(CarerLink, does, 6);
HUB_FIELD(CarerLink, seeAlone, 7);
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

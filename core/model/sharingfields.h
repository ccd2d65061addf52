// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fieldref.h"

namespace hub {
/// The fields of agreements, promises, what was shared, and what erasing leaves.
namespace fields {

#define HUB_FIELD(entityName, name, number) inline constexpr FieldRef name{Entity::entityName, number}

namespace consent {
HUB_FIELD(Consent, person, 1);
HUB_FIELD(Consent, kind, 2);
HUB_FIELD(Consent, organisation, 3);
HUB_FIELD(Consent, name, 4);
HUB_FIELD(Consent, whom, 5);
HUB_FIELD(Consent, scope, 6);
HUB_FIELD(Consent, purpose, 7);
HUB_FIELD(Consent, until, 8);
HUB_FIELD(Consent, words, 9);
HUB_FIELD(Consent, how, 10);
HUB_FIELD(Consent, whoWasThere, 11);
HUB_FIELD(Consent, basis, 12);
HUB_FIELD(Consent, at, 13);
HUB_FIELD(Consent, worker, 14);
} // namespace consent

namespace consentEnd {
HUB_FIELD(ConsentEnd, person, 1);
HUB_FIELD(ConsentEnd, consent, 2);
HUB_FIELD(ConsentEnd, at, 3);
HUB_FIELD(ConsentEnd, words, 4);
HUB_FIELD(ConsentEnd, worker, 5);
} // namespace consentEnd

namespace promise {
HUB_FIELD(Promise, person, 1);
HUB_FIELD(Promise, kind, 2);
HUB_FIELD(Promise, organisation, 3);
HUB_FIELD(Promise, name, 4);
HUB_FIELD(Promise, whom, 5);
HUB_FIELD(Promise, scope, 6);
HUB_FIELD(Promise, presence, 7);
HUB_FIELD(Promise, words, 8);
HUB_FIELD(Promise, whoWasTold, 9);
HUB_FIELD(Promise, at, 10);
HUB_FIELD(Promise, worker, 11);
} // namespace promise

namespace promiseEnd {
HUB_FIELD(PromiseEnd, person, 1);
HUB_FIELD(PromiseEnd, promise, 2);
HUB_FIELD(PromiseEnd, how, 3);
HUB_FIELD(PromiseEnd, words, 4);
HUB_FIELD(PromiseEnd, at, 5);
HUB_FIELD(PromiseEnd, worker, 6);
} // namespace promiseEnd

namespace promiseOverride {
HUB_FIELD(PromiseOverride, person, 1);
HUB_FIELD(PromiseOverride, promise, 2);
HUB_FIELD(PromiseOverride, reason, 3);
HUB_FIELD(PromiseOverride, until, 4);
HUB_FIELD(PromiseOverride, told, 5);
HUB_FIELD(PromiseOverride, whyNotTold, 6);
HUB_FIELD(PromiseOverride, at, 7);
HUB_FIELD(PromiseOverride, lead, 8);
HUB_FIELD(PromiseOverride, toldAt, 9);
} // namespace promiseOverride

namespace shared {
HUB_FIELD(Shared, person, 1);
HUB_FIELD(Shared, kind, 2);
HUB_FIELD(Shared, organisation, 3);
HUB_FIELD(Shared, name, 4);
HUB_FIELD(Shared, whom, 5);
HUB_FIELD(Shared, purpose, 6);
HUB_FIELD(Shared, consents, 7);
HUB_FIELD(Shared, broken, 8);
HUB_FIELD(Shared, form, 9);
HUB_FIELD(Shared, way, 10);
HUB_FIELD(Shared, at, 11);
HUB_FIELD(Shared, worker, 12);
} // namespace shared

namespace sharedPiece {
HUB_FIELD(SharedPiece, person, 1);
HUB_FIELD(SharedPiece, shared, 2);
HUB_FIELD(SharedPiece, number, 3);
HUB_FIELD(SharedPiece, bytes, 4);
} // namespace sharedPiece

namespace letter {
HUB_FIELD(Letter, person, 1);
HUB_FIELD(Letter, begun, 2);
HUB_FIELD(Letter, text, 3);
HUB_FIELD(Letter, additions, 4);
HUB_FIELD(Letter, seen, 5);
HUB_FIELD(Letter, removed, 6);
} // namespace letter

namespace visitTally {
HUB_FIELD(VisitTally, day, 1);
HUB_FIELD(VisitTally, hub, 2);
HUB_FIELD(VisitTally, supports, 3);
HUB_FIELD(VisitTally, count, 4);
} // namespace visitTally

#undef HUB_FIELD

} // namespace fields
} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registry.h"

namespace hub::sharingtables {

using enum Holds;
using enum Merge;
using enum Audience;

// Holds::Id shares its name with something else; spelled out where it is meant.
inline constexpr FieldInfo consentFields[] = {
    {fields::consent::person, "person", Holds::Id, Once, Everybody},
    {fields::consent::kind, "kind", Text, Once, Supporters},
    {fields::consent::organisation, "organisation", Text, Once, Supporters},
    {fields::consent::name, "name", Text, Once, Supporters},
    {fields::consent::whom, "whom", Holds::Id, Once, Supporters},
    {fields::consent::scope, "scope", Text, Once, Supporters},
    {fields::consent::purpose, "purpose", Text, Once, Supporters},
    {fields::consent::until, "until_day", Text, Once, Supporters},
    {fields::consent::words, "words", Text, Once, Supporters},
    {fields::consent::how, "how", Text, Once, Supporters},
    {fields::consent::whoWasThere, "who_was_there", Text, Once, Supporters},
    {fields::consent::basis, "basis", Text, Once, Supporters},
    {fields::consent::at, "at", Integer, Once, Supporters},
    {fields::consent::worker, "worker", Holds::Id, Once, Supporters},
};

inline constexpr FieldInfo consentEndFields[] = {
    {fields::consentEnd::person, "person", Holds::Id, Once, Everybody},
    {fields::consentEnd::consent, "consent", Holds::Id, Once, Supporters},
    {fields::consentEnd::at, "at", Integer, Once, Supporters},
    {fields::consentEnd::words, "words", Text, Once, Supporters},
    {fields::consentEnd::worker, "worker", Holds::Id, Once, Supporters},
};

inline constexpr FieldInfo promiseFields[] = {
    {fields::promise::person, "person", Holds::Id, Once, Everybody},
    {fields::promise::kind, "kind", Text, Once, Welcome},
    {fields::promise::organisation, "organisation", Text, Once, Welcome},
    {fields::promise::name, "name", Text, Once, Welcome},
    {fields::promise::whom, "whom", Holds::Id, Once, Welcome},
    {fields::promise::scope, "scope", Text, Once, Welcome},
    {fields::promise::presence, "presence", Integer, Once, Welcome},
    {fields::promise::words, "words", Text, Once, Welcome},
    {fields::promise::whoWasTold, "who_was_told", Text, Once, Welcome},
    {fields::promise::at, "at", Integer, Once, Welcome},
    {fields::promise::worker, "worker", Holds::Id, Once, Welcome},
};

inline constexpr FieldInfo promiseEndFields[] = {
    {fields::promiseEnd::person, "person", Holds::Id, Once, Everybody},
    {fields::promiseEnd::promise, "promise", Holds::Id, Once, Welcome},
    {fields::promiseEnd::how, "how", Text, Once, Welcome},
    {fields::promiseEnd::words, "words", Text, Once, Supporters},
    {fields::promiseEnd::at, "at", Integer, Once, Welcome},
    {fields::promiseEnd::worker, "worker", Holds::Id, Once, Welcome},
};

inline constexpr FieldInfo promiseOverrideFields[] = {
    {fields::promiseOverride::person, "person", Holds::Id, Once, Everybody},
    {fields::promiseOverride::promise, "promise", Holds::Id, Once, Welcome},
    {fields::promiseOverride::reason, "reason", Text, Once, Supporters},
    {fields::promiseOverride::until, "until", Integer, Once, Supporters},
    {fields::promiseOverride::told, "told", Integer, Once, Supporters},
    {fields::promiseOverride::whyNotTold, "why_not_told", Text, Once, Leads},
    {fields::promiseOverride::at, "at", Integer, Once, Supporters},
    {fields::promiseOverride::lead, "lead", Holds::Id, Once, Supporters},
    {fields::promiseOverride::toldAt, "told_at", Integer, Register, Supporters},
};

inline constexpr FieldInfo sharedFields[] = {
    {fields::shared::person, "person", Holds::Id, Once, Everybody},
    {fields::shared::kind, "kind", Text, Once, Supporters},
    {fields::shared::organisation, "organisation", Text, Once, Supporters},
    {fields::shared::name, "name", Text, Once, Supporters},
    {fields::shared::whom, "whom", Holds::Id, Once, Supporters},
    {fields::shared::purpose, "purpose", Text, Once, Supporters},
    {fields::shared::consents, "consents", Text, Once, Supporters},
    {fields::shared::broken, "broken", Text, Once, Supporters},
    {fields::shared::form, "form", Text, Once, Supporters},
    {fields::shared::way, "way", Text, Once, Supporters},
    {fields::shared::at, "at", Integer, Once, Supporters},
    {fields::shared::worker, "worker", Holds::Id, Once, Supporters},
};

inline constexpr FieldInfo sharedPieceFields[] = {
    {fields::sharedPiece::person, "person", Holds::Id, Once, Everybody},
    {fields::sharedPiece::shared, "shared", Holds::Id, Once, Supporters},
    {fields::sharedPiece::number, "number", Integer, Once, Supporters},
    {fields::sharedPiece::bytes, "bytes", Bytes, Once, Supporters},
};

inline constexpr FieldInfo letterFields[] = {
    {fields::letter::person, "person", Holds::Id, Once, Everybody},
    {fields::letter::begun, "begun", Integer, Once, Supporters},
    {fields::letter::text, "text", Text, KeepBoth, Supporters, "letter", RecordPart::Plan},
    {fields::letter::additions, "additions", Text, KeepBoth, Supporters, "letter", RecordPart::Plan},
    {fields::letter::seen, "seen", Integer, Register, Supporters},
    {fields::letter::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo visitTallyFields[] = {
    {fields::visitTally::day, "day", Text, Once, Everybody},
    {fields::visitTally::hub, "hub", Holds::Id, Once, Everybody},
    {fields::visitTally::supports, "supports", Text, Once, Everybody},
    {fields::visitTally::count, "count", Integer, Once, Everybody},
};

} // namespace hub::sharingtables

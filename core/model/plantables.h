// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/registry.h"

namespace hub::plantables {

using enum Holds;
using enum Merge;
using enum Audience;

// Merge::Set and Holds::Id share their names with other things; spelled out where they are meant.
inline constexpr FieldInfo planFields[] = {
    {fields::plan::person, "person", Holds::Id, Once, Everybody},
    {fields::plan::number, "number", Integer, Once, Supporters},
    {fields::plan::begun, "begun", Integer, Once, Supporters},
};

inline constexpr FieldInfo planSectionFields[] = {
    {fields::planSection::person, "person", Holds::Id, Once, Everybody},
    {fields::planSection::plan, "plan", Holds::Id, Once, Supporters},
    {fields::planSection::key, "key", Text, Once, Supporters, "sections"},
    {fields::planSection::heading, "heading", Text, Once, Supporters, "sections", RecordPart::Plan},
    {fields::planSection::supportedBy, "supported_by", Text, KeepBoth, Supporters, nullptr, RecordPart::Plan},
    {fields::planSection::reviewOn, "review_on", Text, Register, Supporters, nullptr, RecordPart::Plan},
};

inline constexpr FieldInfo planLineFields[] = {
    {fields::planLine::person, "person", Holds::Id, Once, Everybody},
    {fields::planLine::section, "section", Holds::Id, Once, Supporters},
    {fields::planLine::position, "position", Text, Register, Supporters},
    {fields::planLine::text, "text", Text, KeepBoth, Supporters, "sections", RecordPart::Plan},
    {fields::planLine::whose, "whose", Text, Register, Supporters, "sections", RecordPart::Plan},
    {fields::planLine::typedBy, "typed_by", Holds::Id, Once, Supporters, nullptr, RecordPart::Plan},
    {fields::planLine::struck, "struck", Integer, Flag, Supporters, nullptr, RecordPart::Plan},
    {fields::planLine::keptBack, "kept_back", Integer, Flag, Supporters, nullptr, RecordPart::Plan},
    {fields::planLine::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo planVersionFields[] = {
    {fields::planVersion::person, "person", Holds::Id, Once, Everybody},
    {fields::planVersion::plan, "plan", Holds::Id, Once, Supporters},
    {fields::planVersion::at, "at", Integer, Once, Supporters},
    {fields::planVersion::whoWasThere, "who_was_there", Text, Once, Supporters, nullptr, RecordPart::Plan},
    {fields::planVersion::whatChanged, "what_changed", Text, Once, Supporters, nullptr, RecordPart::Plan},
    {fields::planVersion::body, "body", Bytes, Once, Supporters, nullptr, RecordPart::Plan},
};

inline constexpr FieldInfo planVersionPieceFields[] = {
    {fields::planVersionPiece::person, "person", Holds::Id, Once, Everybody},
    {fields::planVersionPiece::version, "version", Holds::Id, Once, Supporters},
    {fields::planVersionPiece::number, "number", Integer, Once, Supporters},
    {fields::planVersionPiece::bytes, "bytes", Bytes, Once, Supporters, nullptr, RecordPart::Plan},
};

inline constexpr FieldInfo reasonFields[] = {
    {fields::reason::person, "person", Holds::Id, Once, Everybody},
    {fields::reason::text, "text", Text, Once, Supporters, "reasons", RecordPart::Goals},
    {fields::reason::whose, "whose", Text, Once, Supporters, "reasons", RecordPart::Goals},
    {fields::reason::typedBy, "typed_by", Holds::Id, Once, Supporters, nullptr, RecordPart::Goals},
    {fields::reason::at, "at", Integer, Once, Supporters, "reasons", RecordPart::Goals},
    {fields::reason::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo goalFields[] = {
    {fields::goal::person, "person", Holds::Id, Once, Everybody},
    {fields::goal::text, "text", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goal::whose, "whose", Text, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goal::typedBy, "typed_by", Holds::Id, Once, Supporters, nullptr, RecordPart::Goals},
    {fields::goal::reason, "reason", Holds::Id, Register, Supporters, nullptr, RecordPart::Goals},
    {fields::goal::status, "status", Text, Register, Supporters, "goals", RecordPart::Goals},
    {fields::goal::setAt, "set_at", Integer, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goal::helper, "helper", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goal::everyday, "everyday", Integer, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goal::inFront, "in_front", Integer, Register, Supporters, nullptr, RecordPart::Goals},
    {fields::goal::endedAt, "ended_at", Integer, Register, Supporters, "goals", RecordPart::Goals},
    {fields::goal::follows, "follows", Holds::Id, Once, Supporters, nullptr, RecordPart::Goals},
    {fields::goal::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo goalStepFields[] = {
    {fields::goalStep::person, "person", Holds::Id, Once, Everybody},
    {fields::goalStep::goal, "goal", Holds::Id, Once, Supporters},
    {fields::goalStep::text, "text", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::who, "who", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::byWhen, "by_when", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::inTheWay, "in_the_way", Text, KeepBoth, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::doneOn, "done_on", Text, Register, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::significant, "significant", Integer, Register, Supporters, "goals", RecordPart::Goals},
    {fields::goalStep::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo goalRatingFields[] = {
    {fields::goalRating::person, "person", Holds::Id, Once, Everybody},
    {fields::goalRating::goal, "goal", Holds::Id, Once, Supporters},
    {fields::goalRating::at, "at", Integer, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goalRating::close, "close", Integer, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goalRating::worker, "worker", Holds::Id, Once, Supporters, nullptr, RecordPart::Goals},
    {fields::goalRating::removed, "removed", Integer, Void, Supporters},
};

inline constexpr FieldInfo goalTallyFields[] = {
    {fields::goalTally::person, "person", Holds::Id, Once, Everybody},
    {fields::goalTally::goal, "goal", Holds::Id, Once, Supporters},
    {fields::goalTally::day, "day", Text, Once, Supporters, "goals", RecordPart::Goals},
    {fields::goalTally::worker, "worker", Holds::Id, Once, Supporters, nullptr, RecordPart::Goals},
    {fields::goalTally::removed, "removed", Integer, Void, Supporters},
};

} // namespace hub::plantables

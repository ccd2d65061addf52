// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/registry.h"

#include "core/model/plantables.h"
#include "core/model/sharingtables.h"

#include <array>

namespace hub {

using enum Holds;
using enum Merge;
using enum Audience;

// Merge::Set and Holds::Id share their names with other things; spelled out where they are meant.
static constexpr FieldInfo personFields[] = {
    {fields::person::chosen, "chosen", Text, Register, Everybody, "name"},
    {fields::person::names, "name", Text, Merge::Set, Everybody},
    {fields::person::pronouns, "pronouns", Text, Register, Everybody, "name"},
    {fields::person::born, "born", Text, KeepBoth, Supporters, "contact-details"},
    {fields::person::pleaseKnow, "please_know", Text, KeepBoth, Welcome, "access-needs", RecordPart::PleaseKnow},
    {fields::person::notSafeToCall, "not_safe_to_call", Integer, Flag, Welcome, "contact-details"},
    {fields::person::accessNeeds, "access_need", Text, Merge::Set, Welcome, "access-needs", RecordPart::AccessNeeds},
    {fields::person::languages, "language", Text, Merge::Set, Welcome, "access-needs", RecordPart::AccessNeeds},
    {fields::person::doNotCount, "do_not_count", Integer, Flag, Supporters},
    {fields::person::died, "died", Integer, Flag, Everybody},
    {fields::person::removed, "removed", Integer, Void, Everybody},
    {fields::person::routeIn, "route_in", Text, Register, Supporters},
    {fields::person::narrowed, "narrowed", Text, Merge::Set, Welcome},
    {fields::person::restricted, "restricted", Integer, Flag, Leads},
};

static constexpr FieldInfo contactFields[] = {
    {fields::contact::at, "at", Integer, Register, Everybody, "visits"},
    {fields::contact::precision, "precision", Text, Register, Everybody},
    {fields::contact::kind, "kind", Text, Register, Everybody, "visits"},
    {fields::contact::attendance, "attendance", Text, Register, Everybody},
    {fields::contact::person, "person", Holds::Id, Register, Everybody},
    {fields::contact::about, "about", Holds::Id, Register, Supporters},
    {fields::contact::worker, "worker", Holds::Id, Register, Everybody},
    {fields::contact::hub, "hub", Holds::Id, Register, Everybody},
    {fields::contact::place, "place", Text, Register, Everybody},
    {fields::contact::feeling, "feeling", Text, Register, Supporters, nullptr, RecordPart::Notes},
    {fields::contact::minutes, "minutes", Integer, Register, Everybody},
    {fields::contact::note, "note", Text, KeepBoth, Supporters, nullptr, RecordPart::Notes},
    {fields::contact::supports, "support", Text, Merge::Set, Everybody, "visits"},
    {fields::contact::removed, "removed", Integer, Void, Everybody},
    {fields::contact::goals, "goal", Text, Merge::Set, Supporters, nullptr, RecordPart::Goals},
    {fields::contact::way, "way", Text, Register, Everybody},
    {fields::contact::unasked, "unasked", Integer, Register, Everybody},
};

static constexpr FieldInfo reachFields[] = {
    {fields::reach::person, "person", Holds::Id, Once, Supporters},
    {fields::reach::way, "way", Text, Register, Supporters, "contact-details", RecordPart::Reach},
    {fields::reach::address, "address", Text, KeepBoth, Supporters, "contact-details", RecordPart::Reach},
    {fields::reach::safeTimes, "safe_times", Text, KeepBoth, Supporters, "contact-details", RecordPart::Reach},
    {fields::reach::preferred, "preferred", Integer, Register, Supporters, "contact-details", RecordPart::Reach},
    {fields::reach::removed, "removed", Integer, Void, Supporters},
};

static constexpr FieldInfo carerLinkFields[] = {
    {fields::carerLink::person, "person", Holds::Id, Once, Supporters},
    {fields::carerLink::carer, "carer", Holds::Id, Once, Supporters},
    {fields::carerLink::relation, "relation", Text, Register, Supporters},
    {fields::carerLink::removed, "removed", Integer, Void, Supporters},
    {fields::carerLink::mayKnow, "may_know", Text, KeepBoth, Supporters},
    {fields::carerLink::does, "does", Text, KeepBoth, Supporters},
    {fields::carerLink::seeAlone, "see_alone", Integer, Flag, Supporters},
};

static constexpr FieldInfo supportLinkFields[] = {
    {fields::supportLink::person, "person", Holds::Id, Once, Everybody},
    {fields::supportLink::worker, "worker", Holds::Id, Once, Everybody, "supporters"},
    {fields::supportLink::from, "from_day", Text, Once, Everybody},
    {fields::supportLink::until, "until_day", Text, Once, Everybody},
};

static constexpr FieldInfo workerFields[] = {
    {fields::worker::name, "name", Text, Register, Everybody},
    {fields::worker::member, "member", Holds::Id, Once, Everybody},
    {fields::worker::removed, "removed", Integer, Void, Everybody},
};

static constexpr FieldInfo hubFields[] = {
    {fields::hubs::name, "name", Text, Register, Everybody},
    {fields::hubs::zone, "zone", Text, Register, Everybody},
    {fields::hubs::hours, "hours", Text, Register, Everybody},
    {fields::hubs::lockMinutes, "lock_minutes", Integer, Register, Everybody},
    {fields::hubs::initials, "initials", Integer, Register, Everybody},
};

static constexpr FieldInfo listEntryFields[] = {
    {fields::listEntry::list, "list", Text, Once, Everybody},
    {fields::listEntry::code, "code", Text, Once, Everybody},
    {fields::listEntry::label, "label", Text, Register, Everybody},
    {fields::listEntry::position, "position", Text, Register, Everybody},
    {fields::listEntry::hidden, "hidden", Integer, Register, Everybody},
};

static constexpr FieldInfo taughtWordFields[] = {
    {fields::taughtWord::list, "list", Text, Once, Everybody},
    {fields::taughtWord::word, "word", Text, Once, Everybody},
    {fields::taughtWord::code, "code", Text, Register, Everybody},
};

static constexpr FieldInfo eventFields[] = {
    {fields::event::kind, "kind", Text, Once, Leads},
    {fields::event::at, "at", Integer, Once, Leads},
    {fields::event::worker, "worker", Holds::Id, Once, Leads},
    {fields::event::person, "person", Holds::Id, Once, Leads},
    {fields::event::reason, "reason", Text, Once, Leads},
    {fields::event::count, "count", Integer, Once, Leads},
    {fields::event::whom, "whom", Holds::Id, Once, Leads},
};

static constexpr FieldInfo teamFields[] = {
    {fields::team::secret, "secret", Bytes, Once, Nobody},
};

static constexpr std::array entities{
    EntityInfo{Entity::Person, "person", personFields},
    EntityInfo{Entity::Contact, "contact", contactFields},
    EntityInfo{Entity::Reach, "reach", reachFields},
    EntityInfo{Entity::CarerLink, "carer_link", carerLinkFields},
    EntityInfo{Entity::SupportLink, "support_link", supportLinkFields},
    EntityInfo{Entity::Worker, "worker", workerFields},
    EntityInfo{Entity::Hub, "hub", hubFields},
    EntityInfo{Entity::ListEntry, "list_entry", listEntryFields},
    EntityInfo{Entity::TaughtWord, "taught_word", taughtWordFields},
    EntityInfo{Entity::Event, "event", eventFields},
    EntityInfo{Entity::Team, "team", teamFields},
    EntityInfo{Entity::Plan, "plan", plantables::planFields},
    EntityInfo{Entity::PlanSection, "plan_section", plantables::planSectionFields},
    EntityInfo{Entity::PlanLine, "plan_line", plantables::planLineFields},
    EntityInfo{Entity::PlanVersion, "plan_version", plantables::planVersionFields},
    EntityInfo{Entity::Reason, "reason", plantables::reasonFields},
    EntityInfo{Entity::Goal, "goal", plantables::goalFields},
    EntityInfo{Entity::GoalStep, "goal_step", plantables::goalStepFields},
    EntityInfo{Entity::GoalRating, "goal_rating", plantables::goalRatingFields},
    EntityInfo{Entity::GoalTally, "goal_tally", plantables::goalTallyFields},
    EntityInfo{Entity::Consent, "consent", sharingtables::consentFields},
    EntityInfo{Entity::ConsentEnd, "consent_end", sharingtables::consentEndFields},
    EntityInfo{Entity::Promise, "promise", sharingtables::promiseFields},
    EntityInfo{Entity::PromiseEnd, "promise_end", sharingtables::promiseEndFields},
    EntityInfo{Entity::PromiseOverride, "promise_override", sharingtables::promiseOverrideFields},
    EntityInfo{Entity::Shared, "shared", sharingtables::sharedFields},
    EntityInfo{Entity::SharedPiece, "shared_piece", sharingtables::sharedPieceFields},
    EntityInfo{Entity::Letter, "letter", sharingtables::letterFields},
    EntityInfo{Entity::VisitTally, "visit_tally", sharingtables::visitTallyFields},
    EntityInfo{Entity::PlanVersionPiece, "plan_version_piece", plantables::planVersionPieceFields},
};

std::span<const EntityInfo> registry()
{
    return entities;
}

// Both look-ups rely on numbers running 1, 2, 3 ... without a gap; a test holds it.
const EntityInfo *entityInfo(EntityNumber number)
{
    return number >= 1 && number <= entities.size() ? &entities[number - 1] : nullptr;
}

const FieldInfo *fieldInfo(EntityNumber entity, FieldNumber field)
{
    const EntityInfo *info = entityInfo(entity);
    return info && field >= 1 && field <= info->fields.size() ? &info->fields[field - 1] : nullptr;
}

const FieldInfo &fieldInfo(FieldRef field)
{
    const FieldInfo *info = fieldInfo(EntityNumber(field.entity), field.number);
    Q_ASSERT(info);
    return *info;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contactwriting.h"

#include <algorithm>

namespace hub {

template <typename CodeType>
static Value textOf(const std::optional<CodeType> &code)
{
    return code ? Value(code->text) : Value();
}

template <typename Tag>
static Value valueOf(const std::optional<Id<Tag>> &id)
{
    return id ? idValue(*id) : Value();
}

namespace {
struct FieldValue {
    FieldRef field;
    Value value;
};
} // namespace

// All single-valued fields. What an empty field stands for (came, to the minute) is not written out.
static std::vector<FieldValue> valuesOf(const Contact &contact)
{
    namespace f = fields::contact;
    const bool came = contact.attendance == codes::came;
    const bool toTheMinute = contact.when.precision == Precision::Minute;
    return {
        {f::at, contact.when.at.ms},
        {f::precision, toTheMinute ? Value() : Value(toCode(contact.when.precision))},
        {f::kind, contact.kind.text},
        {f::attendance, came ? Value() : Value(contact.attendance.text)},
        {f::person, valueOf(contact.person)},
        {f::about, valueOf(contact.about)},
        {f::worker, idValue(contact.worker)},
        {f::hub, idValue(contact.hub)},
        {f::place, textOf(contact.place)},
        {f::feeling, textOf(contact.feeling)},
        {f::minutes, contact.minutes ? Value(qint64(*contact.minutes)) : Value()},
        {f::way, textOf(contact.way)},
        {f::unasked, contact.unasked ? Value(qint64(1)) : Value()},
        {f::note, contact.notes.empty() ? Value() : Value(contact.notes.back())},
    };
}

void writeContact(const Contact &contact, ChangeDraft &draft)
{
    for (const FieldValue &field : valuesOf(contact))
        draft.setIfSaid(contact.id.raw, field.field, field.value);
    for (const SupportType &support : contact.supports)
        draft.add(contact.id.raw, fields::contact::supports, support.text);
    for (const GoalId goal : contact.goals)
        draft.add(contact.id.raw, fields::contact::goals, goal.toHex());
}

template <typename T>
static bool contains(const std::vector<T> &set, const T &one)
{
    return std::find(set.begin(), set.end(), one) != set.end();
}

void writeDifference(const Contact &before, const Contact &after, ChangeDraft &draft)
{
    const auto was = valuesOf(before);
    const auto is = valuesOf(after);
    for (size_t i = 0; i < is.size(); ++i) {
        // Two versions of a note are one to choose from: writing either settles it.
        const bool settles = is[i].field == fields::contact::note && before.notes.size() > 1;
        if (was[i].value != is[i].value || settles)
            draft.set(before.id.raw, is[i].field, is[i].value);
    }
    for (const SupportType &support : after.supports) {
        if (!contains(before.supports, support))
            draft.add(before.id.raw, fields::contact::supports, support.text);
    }
    for (const SupportType &support : before.supports) {
        if (!contains(after.supports, support))
            draft.remove(before.id.raw, fields::contact::supports, support.text);
    }
    for (const GoalId goal : after.goals) {
        if (!contains(before.goals, goal))
            draft.add(before.id.raw, fields::contact::goals, goal.toHex());
    }
    for (const GoalId goal : before.goals) {
        if (!contains(after.goals, goal))
            draft.remove(before.id.raw, fields::contact::goals, goal.toHex());
    }
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/event.h"

#include <array>

namespace hub {

static constexpr std::array kindCodes{
    "view", "sign-in", "backup", "house-hubdesk-contacts-1", "house-hubdesk-people-1", "member-added",
    "member-changed", "member-level", "member-left", "words-set", "sheets-made", "sheets-replaced", "sheet-used", "register-printed", "break-glass",
    "break-glass-read", "record-printed", "plan-printed", "letter-printed", "restricted", "restriction-lifted", "erased",
    "shared", "promise-broken", "clock-was-wrong",
};
static_assert(kindCodes.size() == size_t(EventKind::ClockWrong) + 1, "a new kind needs its code, at its place");

QString toCode(EventKind kind)
{
    return QString::fromLatin1(kindCodes[size_t(kind)]);
}

std::optional<EventKind> eventKindFromCode(const QString &code)
{
    for (size_t i = 0; i < kindCodes.size(); ++i) {
        if (code == QLatin1String(kindCodes[i]))
            return EventKind(i);
    }
    return std::nullopt;
}

void writeEvent(RawId id, const Event &event, ChangeDraft &draft)
{
    namespace f = fields::event;
    draft.set(id, f::kind, toCode(event.kind));
    draft.set(id, f::at, event.at.ms);
    draft.set(id, f::worker, idValue(event.worker));
    if (event.person)
        draft.set(id, f::person, idValue(*event.person));
    draft.setIfSaid(id, f::reason, event.reason);
    if (event.count)
        draft.set(id, f::count, *event.count);
    if (event.whom)
        draft.set(id, f::whom, idValue(*event.whom));
}

} // namespace hub

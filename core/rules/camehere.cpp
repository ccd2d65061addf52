// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/camehere.h"

#include <algorithm>
#include <array>

namespace hub {

static constexpr std::array notAtAll{"missed", "told-us", "we-cancelled"};
static constexpr std::array elsewhere{"phone", "text", "voice-note", "email", "letter", "whatsapp", "video", "community"};

template <size_t Count>
static bool isOneOf(const QString &code, const std::array<const char *, Count> &codes)
{
    return std::any_of(codes.begin(), codes.end(), [&](const char *one) { return code == QLatin1String(one); });
}

bool tookPlace(const Contact &contact)
{
    return !isOneOf(contact.attendance.text, notAtAll) && contact.kind != codes::triedNoAnswer;
}

bool cameHere(const Contact &contact)
{
    return tookPlace(contact) && contact.attendance.text != QLatin1String("online") && !isOneOf(contact.kind.text, elsewhere);
}

} // namespace hub

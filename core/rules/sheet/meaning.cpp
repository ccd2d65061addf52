// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/meaning.h"

#include <array>

namespace hub {

// In the order of the enumeration.
static constexpr std::array codes{
    "date",
    "time",
    "who",
    "given-name",
    "family-name",
    "about",
    "support",
    "tick",
    "feeling",
    "minutes",
    "worker",
    "kind",
    "attendance",
    "place",
    "note",
    "other-name",
    "nickname",
    "called",
    "pronouns",
    "born",
    "phone",
    "email",
    "address",
    "when",
    "precision",
    "hub",
    "visit-code",
    "person-code",
    "about-code",
    "names",
    "reach",
    "reach-preferred",
    "safe-times",
    "not-safe-to-call",
    "please-know",
    "access-needs",
    "languages",
    "route-in",
    "do-not-count",
    "died",
    "left-over-row",
    "left-over-reason",
    "extra",
    "ignored",
};
static_assert(codes.size() == size_t(Meaning::Ignored) + 1);

QString toCode(Meaning meaning)
{
    return QString::fromLatin1(codes[size_t(meaning)]);
}

std::optional<Meaning> meaningFromCode(const QString &code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return Meaning(i);
    }
    return std::nullopt;
}

bool isOnlyOnce(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Support:
    case Meaning::Tick:
    case Meaning::Note:
    case Meaning::OtherName:
    case Meaning::Nickname:
    case Meaning::Phone:
    case Meaning::Extra:
    case Meaning::Ignored:
        return false;
    default:
        return true;
    }
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedforms.h"

#include <algorithm>
#include <array>

namespace hub {

static constexpr std::array formCodes{"summary", "plan", "text", "json", "letter"};

QString toCode(SharedForm form)
{
    return QString::fromLatin1(formCodes[size_t(form)]);
}

std::optional<SharedForm> sharedFormFromCode(const QString &code)
{
    for (size_t i = 0; i < formCodes.size(); ++i) {
        if (code == QLatin1String(formCodes[i]))
            return SharedForm(i);
    }
    return std::nullopt;
}

bool takesPart(SharedForm form, const QString &part)
{
    switch (form) {
    case SharedForm::Summary:
        return part != QLatin1String("letter");
    case SharedForm::Plan:
        return part == QLatin1String("name");
    case SharedForm::Letter:
        return part == QLatin1String("name") || part == QLatin1String("letter");
    case SharedForm::Text:
    case SharedForm::Json:
        return true;
    }
    return false;
}

bool takesSection(SharedForm form, const QString &section)
{
    // Triggers, preferences, what helps and what keeps people safe (the non-clinical summary of the field's standards);
    // who somebody loves and what they hope for are no part of it.
    static constexpr std::array ofASummary{"call-me", "what-matters", "strengths", "communicate", "please-do", "support-me",
        "toolbox", "set-backs", "early-signs", "getting-serious", "warning-signs", "by-myself", "places-people",
        "ask-for-help", "services", "safer-place", "carers-team"};
    switch (form) {
    case SharedForm::Summary:
        return std::any_of(
            ofASummary.begin(), ofASummary.end(), [&](const char *key) { return section == QLatin1String(key); });
    case SharedForm::Letter:
        return false;
    case SharedForm::Plan:
    case SharedForm::Text:
    case SharedForm::Json:
        return true;
    }
    return false;
}

} // namespace hub

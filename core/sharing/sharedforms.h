// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hub {

/// In which form something goes to somebody outside, and so which of the agreed things it takes. Codes: summary, plan,
/// text, json, letter.
enum class SharedForm {
    Summary, ///< for a partner: care now, what keeps people safe, triggers, preferences and what helps, whom to call
    Plan,    ///< the wellbeing plan as a document
    Text,    ///< everything agreed, as plain text
    Json,    ///< the same for programs
    Letter,  ///< the summary letter, as the person left it
};

QString toCode(SharedForm form);
std::optional<SharedForm> sharedFormFromCode(const QString &code);

/// Whether a part of the record, or a section of the plan, has its place in the form.
bool takesPart(SharedForm form, const QString &part);
bool takesSection(SharedForm form, const QString &section);

} // namespace hub

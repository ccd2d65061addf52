// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/when.h"
#include "core/rules/timetokens.h"

namespace hub {

/// A time of day as typed, or why it cannot be one.
struct ClockReading {
    enum class Answer {
        Understood,
        NotUnderstood,
        MorningOrAfternoon, ///< "3:15", "2": from 1 to 7 only am, pm or a leading nought tells
        NoSuchTime,         ///< "25:00", "10:75", "15am"
    };

    Answer answer = Answer::NotUnderstood;
    int minute = 0;                          ///< after midnight, 0 to 1440; the start of what is meant
    Precision precision = Precision::Minute; ///< as typed: "3pm" is an hour, "3:00pm" a minute
    int earliest = 0;                        ///< the minute before which it cannot have been said: 17:00 for an evening

    bool isUnderstood() const { return answer == Answer::Understood; }
};

/// "10:30", "10.30", "1030", "15h30", "14:54:00", "3pm", "3:15 pm", "9", "noon", "midnight", "24:00", "am",
/// "afternoon". Without am or pm it is the 24-hour clock.
ClockReading clockOf(TimeTokens tokens);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/ids.h"
#include "core/model/when.h"

#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// Kinds and attendances the program itself has to know; all others are just entries of the hub's lists.
namespace codes {
inline const ContactKind dropIn{QStringLiteral("drop-in")};
inline const ContactKind booked{QStringLiteral("booked")};
inline const ContactKind triedNoAnswer{QStringLiteral("tried-no-answer")};
inline const Attendance came{QStringLiteral("came")};
inline const SupportType justHere{QStringLiteral("just-here")};
inline const SupportType carers{QStringLiteral("carers")};
inline const SupportType goals{QStringLiteral("goals")};
} // namespace codes

/// One visit, call or message (FHIR Encounter, MHS201CareContact). Needs a time and a worker, and nothing else: no
/// person, no goal, no reason.
struct Contact {
    ContactId id;
    When when;
    ContactKind kind = codes::dropIn;
    Attendance attendance = codes::came;
    std::optional<PersonId> person; ///< absent: a visit not linked to anybody
    std::optional<PersonId> about;  ///< a carer's visit: the person cared for
    WorkerId worker;
    HubId hub;
    std::optional<Place> place;
    std::optional<Feeling> feeling; ///< absent: not asked
    std::optional<int> minutes;     ///< a guess at how long, 1 to 1,440
    std::vector<QString> notes;     ///< one; several where two desks wrote without seeing each other
    std::vector<SupportType> supports; ///< as many as fit, in the order of their codes
    std::vector<GoalId> goals;         ///< which of their goals it was about
    std::optional<ReachWay> way;       ///< by which way somebody was tried who did not answer
    bool unasked = false;              ///< a way they had not asked for, as it stood then: it counts for nothing
    Instant recorded; ///< when it was first written, as the log's clock has it
    bool removed = false;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// What a worker has said about a visit so far; nothing in it is required. Kept as a draft until logged.
struct ContactDraft {
    /// Who came: somebody the hub knows, somebody new by one name, or (an empty list) nobody to be named.
    struct Visitor {
        std::optional<PersonId> known;
        QString newName;
        bool nickname = false; ///< the new name is only what people call them

        friend bool operator==(const Visitor &, const Visitor &) = default;
    };

    std::vector<Visitor> visitors; ///< who came together: one contact each
    QString standingText;          ///< what stands in *Who* and was not taken: part of a draft, never logged
    std::vector<SupportType> supports;
    std::optional<Feeling> feeling;
    QString when; ///< in plain words, "yesterday 3pm"; empty is now
    QString note;
    std::optional<ContactKind> kind;
    std::optional<Attendance> attendance;
    std::optional<Place> place;
    std::optional<int> minutes;
    std::optional<WorkerId> worker; ///< absent: whoever is signed in
    std::optional<PersonId> about;
    std::vector<GoalId> goals;
    std::optional<ReachWay> way; ///< for one that was tried without an answer

    bool isUntouched() const { return *this == ContactDraft{}; }

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

} // namespace hub

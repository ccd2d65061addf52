// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/consent.h"
#include "core/model/goal.h"

#include <QByteArray>

class QCborMap;

namespace hub {

/// What goes to somebody outside, and not a word more: begun empty, and filled by the gate with what is agreed.
struct SharedRecord {
    struct Line {
        QString text;
        Whose whose = Whose::Person;
        QDate written;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Section {
        QString key;
        QString heading;
        std::vector<Line> lines;
        friend bool operator==(const Section &, const Section &) = default;
    };
    struct Way {
        ReachWay way;
        std::vector<QString> addresses;
        std::vector<QString> safeTimes;
        bool preferred = false;
        friend bool operator==(const Way &, const Way &) = default;
    };
    struct SharedStep {
        QString text;
        QString who;
        QString byWhen;
        QString inTheWay;
        std::optional<QDate> doneOn;
        bool significant = false;
        friend bool operator==(const SharedStep &, const SharedStep &) = default;
    };
    struct SharedGoal {
        QString text;
        Whose whose = Whose::Person;
        GoalStatus status = GoalStatus::Set;
        QDate setOn;
        QString helper;
        std::optional<int> close; ///< the latest, 0 to 10
        std::vector<SharedStep> steps;
        friend bool operator==(const SharedGoal &, const SharedGoal &) = default;
    };
    struct Visits {
        int count = 0;
        QDate first;
        QDate last;
        std::vector<SupportType> supports;
        friend bool operator==(const Visits &, const Visits &) = default;
    };

    QString name; ///< the chosen one
    QString pronouns;
    std::vector<QDate> born;
    bool notSafeToCall = false;
    std::vector<Way> reach;
    std::vector<AccessNeed> accessNeeds;
    std::vector<QString> languages;
    std::vector<QString> pleaseKnow;
    std::vector<QString> supporters; ///< who supports them here: whom to call
    std::optional<Visits> visits;
    std::vector<Line> reasons;
    std::vector<SharedGoal> goals;
    std::vector<Section> sections;
    QString letter;

    bool isEmpty() const { return *this == SharedRecord{}; }
    /// A page with a title and nothing under it. Where a name is all that was agreed, as text it may be all that is said.
    bool holdsNameAlone() const
    {
        SharedRecord named;
        named.name = name;
        named.pronouns = pronouns;
        named.letter = letter.trimmed().isEmpty() ? letter : QString();
        return *this == named;
    }
    friend bool operator==(const SharedRecord &, const SharedRecord &) = default;
};

/// A map with a key for each thing that is there, and none for what is not.
QCborMap toCbor(const SharedRecord &record);
/// The same as bytes: what is kept of what was handed out.
QByteArray encodeShared(const SharedRecord &record);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// Whose words a text is. Codes: person, together, worker.
enum class Whose { Person, Together, Worker };

QString toCode(Whose whose);
std::optional<Whose> whoseFromCode(const QString &code);

/// One line of a plan, in somebody's words (product rule 5).
struct PlanLine {
    PlanLineId id;
    QString position; ///< rules/listorder.h
    std::vector<QString> texts; ///< one; several where two desks wrote without seeing each other
    Whose whose = Whose::Person;
    WorkerId typedBy = {};
    bool struck = false;   ///< shown as struck, never shared
    bool keptBack = false; ///< leaves only where an agreement names this line
    Instant written = {};  ///< its latest change, by the clock of changes

    QString text() const { return texts.empty() ? QString() : texts.back(); }

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

/// One part of a plan, with the heading it was written under.
struct PlanSection {
    PlanSectionId id;
    QString key; ///< HubList::PlanSections
    QString heading; ///< as the hub called it when the first line was written; empty: by the starter's word, in any language
    std::vector<QString> supportedBy; ///< who helped to write it, in words
    std::optional<QDate> reviewOn;
    std::vector<PlanLine> lines; ///< in their order; struck ones too, removed ones not

    friend bool operator==(const PlanSection &, const PlanSection &) = default;
};

/// A person's wellbeing plan as it stands (FHIR CarePlan). `number` counts how often it was started fresh, from 1. That the
/// fresh start of a number was taken back is a row of its own, with that number below zero: it cannot be lost in a merge.
struct Plan {
    PlanId id;
    PersonId person;
    int number = 1;
    std::optional<Instant> begun; ///< absent: nothing was written yet
    std::vector<PlanSection> sections; ///< those that anything was written in, in no particular order

    const PlanSection *section(const QString &key) const;
};

/// A moment of the plan that was given a name: which lines there were, and what they said.
struct PlanVersion {
    struct Line {
        PlanLineId id;
        QString text;
        Whose whose = Whose::Person;
        bool struck = false;
        bool keptBack = false;

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Section {
        QString key;
        QString heading;
        std::vector<Line> lines;

        friend bool operator==(const Section &, const Section &) = default;
    };

    PlanVersionId id;
    PlanId plan;
    Instant at = {};
    QString whoWasThere;
    QString whatChanged;
    std::vector<Section> sections;
};

} // namespace hub

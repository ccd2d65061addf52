// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/rules/planchanges.h"

namespace hub {

/// A section of a plan while somebody types in it: what they found, what stands there now, and where the cursor is.
struct PlanDraft {
    PersonId person;
    QString key;
    std::vector<EditedLine> opened;
    std::vector<EditedLine> edited;
    int cursorLine = 0;
    int cursorColumn = 0;
    Instant kept = {};

    /// Whether it holds words that are not in the plan yet; else it is a place to come back to.
    bool hasWords() const { return edited != opened; }

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

/// Keeping what is being typed in a plan on this desk, so that a crash, a lock or a pulled plug loses no word of it.
class PlanDrafts
{
public:
    explicit PlanDrafts(const ActionContext &context)
        : m_context(context)
    {
    }

    /// Durable when it returns. One for each member, person and section. Words that are too long for a plan, or that the
    /// member may write no more, are kept all the same; TooLong for a line of over a megabyte.
    Result<void> keep(const PlanDraft &draft);
    /// The signed-in member's own about this person, the latest last. One that this program cannot read is left. To
    /// whoever may not see the plan it is not shown, and stays: NotAllowed, KeptToSupporters, NotFound.
    Result<std::vector<PlanDraft>> of(PersonId person);
    /// To be done within the save that keeps the words for good.
    Result<void> drop(PersonId person, const QString &key);

private:
    DraftId idOf(PersonId person, const QString &key) const;

    ActionContext m_context;
};

QByteArray encodePlanDraft(const PlanDraft &draft);
/// FileDamaged for anything that is none.
Result<PlanDraft> decodePlanDraft(const QByteArray &bytes);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/lists.h"
#include "core/actions/plandrafts.h"

namespace hub {

/// One section as it is left: what its editor found, and what stands there now.
struct SectionEdit {
    QString key;     ///< of HubList::PlanSections
    QString heading; ///< to keep with the section from its first line on; empty: the hub's own word, where it has one
    std::vector<EditedLine> opened;
    std::vector<EditedLine> edited;
};

/// Wellbeing plans: written with the person, in their words. Who may read a plan may write it.
class Plans
{
public:
    Plans(const ActionContext &context, const Lists &lists)
        : m_context(context)
        , m_lists(lists)
        , m_drafts(context)
    {
    }

    /// The plan as it stands, its sections in the hub's order; one that nobody began is empty. NotAllowed,
    /// KeptToSupporters, NotFound.
    Result<Plan> of(PersonId person) const;

    /// Writes what differs, each touched line a change of its own, all together or none, and drops the draft with it.
    /// Nothing to write is fine. UnknownCode, TooLong.
    Result<void> keepSection(PersonId person, const SectionEdit &edit);
    /// Who helped to write it, and when to look at it again; for a section that has lines.
    Result<void> setSupportedBy(PersonId person, const QString &key, const QString &who);
    Result<void> setReview(PersonId person, const QString &key, std::optional<QDate> day);

    /// What is being typed.
    PlanDrafts &drafts() { return m_drafts; }

    /// "Finish together": gives the plan as it stands a name. NothingToLog for a plan without a line.
    Result<PlanVersionId> finishTogether(PersonId person, const QString &whoWasThere, const QString &whatChanged);
    /// Of the plan as it is now, the newest first; those from before it was started fresh stay out of sight.
    Result<std::vector<PlanVersion>> versions(PersonId person) const;
    Result<PlanVersion> version(PersonId person, PlanVersionId id) const;
    /// The plan as it stands, in the shape of a version, to be set beside one.
    Result<PlanVersion> asVersion(PersonId person) const;
    /// Makes the plan say again what a version said, and names that too: nothing is overwritten.
    Result<PlanVersionId> goBackTo(PersonId person, PlanVersionId id, const QString &whatChanged);
    /// An empty plan; the one before stays in the store, out of the desk's sight.
    Result<void> startFresh(PersonId person);
    /// Whether the plan was started fresh and nothing has been written in it since.
    Result<bool> isStartedFresh(PersonId person) const;
    /// The plan from before it was started fresh is the plan again, line for line. NotUndoable once something is written in
    /// the new one.
    Result<void> takeBackFreshStart(PersonId person);

private:
    struct Current {
        PlanId id;
        int number = 1;
        std::optional<Instant> begun;
    };
    Result<void> checkSight(PersonId person) const;
    Result<void> checkMayWrite(Op op, PersonId person) const;
    Result<Current> current(PersonId person) const;
    Result<PlanId> planId(PersonId person, int number) const;
    Result<PlanSectionId> sectionId(PlanId plan, const QString &key) const;
    Result<std::vector<PlanLine>> removedAmong(PersonId person, PlanSectionId section, const PlanSection *there,
                                               SectionEdit &edit) const;
    Result<std::vector<ChangeDraft>> sectionDrafts(PersonId person, const Plan &plan, SectionEdit edit) const;
    std::vector<ChangeDraft> versionDrafts(PersonId person, PlanVersionId id, const PlanVersion &version) const;
    Result<std::vector<ChangeDraft>> asItStandsToo(PersonId person, const Plan &plan) const;
    Result<std::vector<EditedLine>> linesToGoBackTo(PersonId person, const PlanSection *now,
                                                    const PlanVersion::Section *then) const;
    Result<const PlanSection *> sectionWithLines(const Plan &plan, const QString &key) const;
    Result<void> setOfSection(PersonId person, const QString &key, FieldRef field, const Value &value);

    ActionContext m_context;
    const Lists &m_lists;
    PlanDrafts m_drafts;
};

} // namespace hub

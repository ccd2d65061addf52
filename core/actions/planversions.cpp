// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plans.h"

#include "core/store/planreads.h"
#include "core/store/planversioncodec.h"

#include <algorithm>

namespace hub {

namespace f = fields;

static std::vector<PlanVersion::Section> sectionsAsTheyStand(const Plan &plan)
{
    std::vector<PlanVersion::Section> sections;
    for (const PlanSection &section : plan.sections) {
        PlanVersion::Section copy{section.key, section.heading, {}};
        for (const PlanLine &line : section.lines)
            copy.lines.push_back({line.id, line.text(), line.whose, line.struck});
        if (!copy.lines.empty())
            sections.push_back(std::move(copy));
    }
    return sections;
}

Result<PlanVersion> Plans::asVersion(PersonId person) const
{
    const auto plan = of(person);
    if (!plan)
        return plan.error();
    PlanVersion version;
    version.plan = plan->id;
    version.at = m_context.now();
    version.sections = sectionsAsTheyStand(*plan);
    return version;
}

Result<ChangeDraft> Plans::versionDraft(PersonId person, PlanVersionId id, const PlanVersion &version) const
{
    ChangeDraft draft(subjectOf(person));
    draft.set(id.raw, f::planVersion::person, idValue(person)).set(id.raw, f::planVersion::plan, idValue(version.plan));
    draft.set(id.raw, f::planVersion::at, version.at.ms);
    draft.setIfSaid(id.raw, f::planVersion::whoWasThere, version.whoWasThere.trimmed());
    draft.setIfSaid(id.raw, f::planVersion::whatChanged, version.whatChanged.trimmed());
    draft.set(id.raw, f::planVersion::body, encodeVersion(version.sections));
    return draft;
}

Result<PlanVersionId> Plans::finishTogether(PersonId person, const QString &whoWasThere, const QString &whatChanged)
{
    if (const auto may = checkMayWrite(Op::FinishPlan, person); !may)
        return may.error();
    auto version = asVersion(person);
    if (!version)
        return version.error();
    if (version->sections.empty())
        return Error{Error::Kind::NothingToLog};
    version->whoWasThere = whoWasThere;
    version->whatChanged = whatChanged;
    const auto id = m_context.store.ids().make<PlanVersionId>();
    const auto draft = versionDraft(person, id, *version);
    if (!draft)
        return draft.error();
    const auto saved = m_context.save(Op::FinishPlan, *draft);
    return saved ? Result<PlanVersionId>(id) : Result<PlanVersionId>(saved.error());
}

Result<std::vector<PlanVersion>> Plans::versions(PersonId person) const
{
    if (const auto seen = checkSight(person); !seen)
        return seen.error();
    const auto now = current(person);
    auto versions = PlanReads(m_context.store).versionsOf(person);
    if (!now || !versions)
        return now ? versions.error() : now.error();
    std::erase_if(*versions, [&](const PlanVersion &version) { return version.plan != now->id; });
    return versions;
}

Result<PlanVersion> Plans::version(PersonId person, PlanVersionId id) const
{
    if (const auto seen = checkSight(person); !seen)
        return seen.error();
    auto version = PlanReads(m_context.store).version(person, id);
    if (!version)
        return version.error();
    if (!*version)
        return Error{Error::Kind::NotFound};
    return std::move(**version);
}

static std::vector<EditedLine> editedFrom(const PlanVersion::Section *section, const PlanSection *now)
{
    std::vector<EditedLine> lines;
    if (!section)
        return lines;
    for (const PlanVersion::Line &line : section->lines) {
        EditedLine edited{line.id, line.text, line.whose, line.struck, false};
        // What the person keeps back now stays so, whatever the line said then.
        edited.keptBack = now && std::any_of(now->lines.begin(), now->lines.end(),
            [&](const PlanLine &one) { return one.id == line.id && one.keptBack; });
        lines.push_back(edited);
    }
    return lines;
}

static const PlanVersion::Section *sectionOf(const PlanVersion &version, const QString &key)
{
    const auto found = std::find_if(
        version.sections.begin(), version.sections.end(), [&](const auto &section) { return section.key == key; });
    return found == version.sections.end() ? nullptr : &*found;
}

Result<PlanVersionId> Plans::goBackTo(PersonId person, PlanVersionId id, const QString &whatChanged)
{
    if (const auto may = checkMayWrite(Op::FinishPlan, person); !may)
        return may.error();
    const auto plan = of(person);
    const auto then = version(person, id);
    if (!plan || !then)
        return plan ? then.error() : plan.error();
    QStringList keys;
    for (const PlanSection &section : plan->sections)
        keys << section.key;
    for (const PlanVersion::Section &section : then->sections)
        keys << section.key;
    keys.removeDuplicates();
    std::vector<ChangeDraft> drafts;
    for (const QString &key : keys) {
        const PlanSection *const now = plan->section(key);
        const PlanVersion::Section *const before = sectionOf(*then, key);
        const SectionEdit edit{key, before ? before->heading : QString(),
            now ? hub::editedFrom(now->lines) : std::vector<EditedLine>(), editedFrom(before, now)};
        auto changes = sectionDrafts(person, *plan, edit);
        if (!changes)
            return changes.error();
        drafts.insert(drafts.end(), changes->begin(), changes->end());
    }
    // The lines and the version that names them go in together; what it holds is what that version held.
    PlanVersion again = *then;
    again.plan = plan->id;
    again.at = m_context.now();
    again.whoWasThere.clear();
    again.whatChanged = whatChanged;
    const auto made = m_context.store.ids().make<PlanVersionId>();
    auto draft = versionDraft(person, made, again);
    if (!draft)
        return draft.error();
    drafts.push_back(std::move(*draft));
    const auto saved = m_context.save(Op::FinishPlan, drafts);
    return saved ? Result<PlanVersionId>(made) : Result<PlanVersionId>(saved.error());
}

Result<void> Plans::startFresh(PersonId person)
{
    if (const auto may = checkMayWrite(Op::FinishPlan, person); !may)
        return may;
    const auto now = current(person);
    if (!now)
        return now.error();
    if (!now->begun)
        return {};
    const auto next = planId(person, now->number + 1);
    if (!next)
        return next.error();
    ChangeDraft draft(subjectOf(person));
    draft.set(next->raw, f::plan::person, idValue(person)).set(next->raw, f::plan::number, qint64(now->number + 1));
    draft.set(next->raw, f::plan::begun, m_context.now().ms);
    const auto saved = m_context.save(Op::FinishPlan, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub

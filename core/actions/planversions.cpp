// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/plans.h"

#include "core/actions/standings.h"
#include "core/store/planreads.h"
#include "core/store/planversioncodec.h"

#include <algorithm>

namespace hub {

namespace f = fields;

/// A change of the log holds 192 KiB, and a value in it 64 (store/changecodec.h).
static constexpr qsizetype pieceBytes = 48 * 1024;

static std::vector<PlanVersion::Section> sectionsAsTheyStand(const Plan &plan)
{
    std::vector<PlanVersion::Section> sections;
    for (const PlanSection &section : plan.sections) {
        PlanVersion::Section copy{section.key, section.heading, {}};
        for (const PlanLine &line : section.lines)
            copy.lines.push_back({line.id, line.text(), line.whose, line.struck, line.keptBack});
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

std::vector<ChangeDraft> Plans::versionDrafts(PersonId person, PlanVersionId id, const PlanVersion &version) const
{
    ChangeDraft head(subjectOf(person));
    head.set(id.raw, f::planVersion::person, idValue(person)).set(id.raw, f::planVersion::plan, idValue(version.plan));
    head.set(id.raw, f::planVersion::at, version.at.ms);
    head.setIfSaid(id.raw, f::planVersion::whoWasThere, version.whoWasThere.trimmed());
    head.setIfSaid(id.raw, f::planVersion::whatChanged, version.whatChanged.trimmed());
    std::vector<ChangeDraft> drafts{std::move(head)};
    const QByteArray bytes = encodeVersion(version.sections);
    for (qsizetype from = 0, number = 1; from < bytes.size(); from += pieceBytes, ++number) {
        namespace p = fields::planVersionPiece;
        const RawId piece = m_context.store.ids().next();
        ChangeDraft draft(subjectOf(person));
        draft.set(piece, p::person, idValue(person)).set(piece, p::version, idValue(id));
        draft.set(piece, p::number, qint64(number)).set(piece, p::bytes, bytes.mid(from, pieceBytes));
        drafts.push_back(std::move(draft));
    }
    return drafts;
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
    const auto saved = m_context.save(Op::FinishPlan, versionDrafts(person, id, *version));
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

// A line that is still of the section, taken out or not, comes back as the line it was, so that what was agreed and promised
// of it stays true. Kept back it is if it was so then or last; of what no desk knows any more nobody can say that it was not.
Result<std::vector<EditedLine>> Plans::linesToGoBackTo(PersonId person, const PlanSection *now,
                                                       const PlanVersion::Section *then) const
{
    std::vector<EditedLine> lines;
    if (!then)
        return lines;
    for (const PlanVersion::Line &line : then->lines) {
        const auto stored = PlanReads(m_context.store).line(person, line.id);
        if (!stored)
            return stored.error();
        EditedLine edited{line.id, line.text, line.whose, line.struck, line.keptBack};
        edited.keptBack = line.keptBack || !*stored || (*stored)->line.keptBack;
        if (!*stored || !now || (*stored)->section != now->id)
            edited.id = m_context.store.ids().make<PlanLineId>();
        lines.push_back(std::move(edited));
    }
    return lines;
}

static const PlanVersion::Section *sectionOf(const PlanVersion &version, const QString &key)
{
    const auto found = std::find_if(
        version.sections.begin(), version.sections.end(), [&](const auto &section) { return section.key == key; });
    return found == version.sections.end() ? nullptr : &*found;
}

static std::vector<PlanVersion::Line> asLines(const std::vector<EditedLine> &edited)
{
    std::vector<PlanVersion::Line> lines;
    for (const EditedLine &line : edited)
        lines.push_back({line.id.value_or(PlanLineId()), line.text, line.whose, line.struck, line.keptBack});
    return lines;
}

// What was written since the last version had no name yet; going back would leave it in the log alone.
Result<std::vector<ChangeDraft>> Plans::asItStandsToo(PersonId person, const Plan &plan) const
{
    PlanVersion now{{}, plan.id, {}, {}, {}, sectionsAsTheyStand(plan)};
    const auto named = versions(person);
    if (!named)
        return named.error();
    const auto newest = named->empty() ? Result<PlanVersion>(PlanVersion()) : version(person, named->front().id);
    if (!newest)
        return newest.error();
    if (newest->sections == now.sections)
        return std::vector<ChangeDraft>();
    // Between the one before and the one to come.
    now.at = std::max(newest->at, Instant{m_context.now().ms - 1});
    return versionDrafts(person, m_context.store.ids().make<PlanVersionId>(), now);
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
    PlanVersion again{{}, plan->id, m_context.now(), {}, whatChanged, {}};
    auto kept = asItStandsToo(person, *plan);
    if (!kept)
        return kept.error();
    std::vector<ChangeDraft> drafts = std::move(*kept);
    for (const QString &key : keys) {
        const PlanSection *const now = plan->section(key);
        const PlanVersion::Section *const before = sectionOf(*then, key);
        auto lines = linesToGoBackTo(person, now, before);
        if (!lines)
            return lines.error();
        const SectionEdit edit{key, before ? before->heading : QString(),
            now ? editedFrom(now->lines) : std::vector<EditedLine>(), *lines};
        auto changes = sectionDrafts(person, *plan, edit);
        if (!changes)
            return changes.error();
        drafts.insert(drafts.end(), changes->begin(), changes->end());
        if (before)
            again.sections.push_back({key, before->heading, asLines(*lines)});
    }
    // The lines and the version that names them go in together.
    const auto made = m_context.store.ids().make<PlanVersionId>();
    const auto named = versionDrafts(person, made, again);
    drafts.insert(drafts.end(), named.begin(), named.end());
    const auto saved = m_context.save(Op::FinishPlan, drafts);
    return saved ? Result<PlanVersionId>(made) : Result<PlanVersionId>(saved.error());
}

Result<void> Plans::startFresh(PersonId person)
{
    if (const auto may = checkMayWrite(Op::FinishPlan, person); !may)
        return may;
    const auto now = current(person);
    const auto last = PlanReads(m_context.store).lastNumberOf(person);
    if (!now || !last)
        return now ? last.error() : now.error();
    if (!now->begun)
        return {};
    // Never that of a fresh start that was taken back: its number is spent.
    const auto next = planId(person, *last + 1);
    if (!next)
        return next.error();
    ChangeDraft draft(subjectOf(person));
    draft.set(next->raw, f::plan::person, idValue(person)).set(next->raw, f::plan::number, qint64(*last + 1));
    draft.set(next->raw, f::plan::begun, m_context.now().ms);
    const auto saved = m_context.save(Op::FinishPlan, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<bool> Plans::isStartedFresh(PersonId person) const
{
    const auto plan = of(person);
    const auto named = versions(person);
    if (!plan || !named)
        return plan ? named.error() : plan.error();
    return plan->number > 1 && named->empty() && sectionsAsTheyStand(*plan).empty();
}

Result<void> Plans::takeBackFreshStart(PersonId person)
{
    if (const auto may = checkMayWrite(Op::FinishPlan, person); !may)
        return may;
    const auto fresh = isStartedFresh(person);
    const auto now = current(person);
    if (!fresh || !now)
        return fresh ? now.error() : fresh.error();
    if (!*fresh)
        return Error::Kind::NotUndoable;
    const auto id = derivedId(m_context, "plan-taken-back" + person.toBytes() + QByteArray::number(now->number));
    if (!id)
        return id.error();
    ChangeDraft draft(subjectOf(person));
    draft.set(*id, f::plan::person, idValue(person)).set(*id, f::plan::number, qint64(-now->number));
    const auto saved = m_context.save(Op::FinishPlan, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub

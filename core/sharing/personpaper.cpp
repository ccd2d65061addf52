// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/personpaper.h"

#include "core/sharing/recordgathering.h"
#include "core/store/letterreads.h"
#include "core/store/personreads.h"
#include "core/store/planreads.h"

#include <algorithm>
#include <array>

namespace hub {

static bool anyWord(const std::vector<QString> &texts)
{
    return std::any_of(texts.begin(), texts.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
}

// What was crossed out stands on a plan as crossed out, and on no card.
static bool saysAnything(const PlanSection &section, PaperKind kind)
{
    static constexpr std::array steps{"warning-signs", "by-myself", "places-people", "ask-for-help", "services", "safer-place"};
    const bool card = kind == PaperKind::SafetyPlan;
    if (card && std::find_if(steps.begin(), steps.end(), [&](const char *key) { return section.key == QLatin1String(key); }) == steps.end())
        return false;
    return std::any_of(section.lines.begin(), section.lines.end(),
        [&](const PlanLine &line) { return !(card && line.struck) && anyWord(line.texts); });
}

bool PersonPaper::saysAnything() const
{
    switch (kind) {
    case PaperKind::Plan:
    case PaperKind::SafetyPlan:
        return std::any_of(plan.sections.begin(), plan.sections.end(),
            [this](const PlanSection &section) { return hub::saysAnything(section, kind); });
    case PaperKind::Letter:
        return std::any_of(letters.begin(), letters.end(),
            [](const Letter &letter) { return anyWord(letter.texts) || anyWord(letter.additions); });
    case PaperKind::Record:
        return true;
    }
    return true;
}

// The latest is the plan; those before it belong to a whole record alone.
static Result<void> addPlans(Store &store, PersonPaper &paper)
{
    const PlanReads reads(store);
    const auto plans = reads.plansOf(paper.person);
    if (!plans)
        return plans.error();
    for (const PlanReads::Listed &listed : *plans) {
        const bool latest = &listed == &plans->back();
        if (!latest && paper.kind != PaperKind::Record)
            continue;
        auto sections = reads.sectionsOf(paper.person, listed.id);
        if (!sections)
            return sections.error();
        Plan plan{listed.id, paper.person, listed.number, listed.begun, std::move(*sections)};
        if (latest)
            paper.plan = std::move(plan);
        else
            paper.earlierPlans.push_back(std::move(plan));
    }
    return {};
}

static Result<void> addLetters(Store &store, PersonPaper &paper)
{
    auto letters = LetterReads(store).of(paper.person);
    if (!letters)
        return letters.error();
    paper.letters = std::move(*letters);
    if (paper.kind != PaperKind::Letter)
        return {};
    if (paper.letters.size() > 1)
        paper.letters.resize(1);
    const SharingReads sharing(store);
    auto facts = sharing.of(paper.person);
    if (!facts)
        return facts.error();
    // The paper is in the person's hands: what is unsafe to tell them cannot be read off it.
    facts->promises = asTold(std::move(facts->promises));
    paper.letterGoesTo = whoMaySee(
        *facts, {SharedItem::part(QStringLiteral("letter")), nullptr, sharing.latestNow(), sharing.latestDay()});
    return {};
}

Result<PersonPaper> gatherPaper(Store &store, PersonId person, PaperKind kind, const Jobs &jobs)
{
    auto card = PersonReads(store).one(person);
    if (!card)
        return card.error();
    if (!*card)
        return Error{Error::Kind::NotFound};
    PersonPaper paper;
    paper.kind = kind;
    paper.person = person;
    paper.name = (*card)->chosen;
    paper.accessNeeds = (*card)->accessNeeds;
    Result<void> done;
    if (kind != PaperKind::Letter)
        done = addPlans(store, paper);
    if (done && (kind == PaperKind::Letter || kind == PaperKind::Record))
        done = addLetters(store, paper);
    if (done && kind == PaperKind::Record) {
        paper.card = std::move(**card);
        done = RecordGathering(store, paper).add(jobs);
    }
    if (!done)
        return done.error();
    return paper;
}

} // namespace hub

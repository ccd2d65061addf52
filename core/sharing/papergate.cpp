// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/consentgate.h"

#include "core/model/event.h"
#include "core/rules/access.h"
#include "core/store/personreads.h"
#include "core/store/standingreads.h"

namespace hub {

static EventKind printing(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Plan:
    case PaperKind::SafetyPlan:
        return EventKind::PlanPrinted;
    case PaperKind::Letter:
        return EventKind::LetterPrinted;
    case PaperKind::Record:
        return EventKind::RecordPrinted;
    }
    return EventKind::RecordPrinted;
}

// It is the person's, but whoever prints it holds it in their hands: they must see all of it on the screen too.
static Result<void> checkSeesAll(const Access &access, const Standing &standing, PaperKind kind)
{
    std::vector<FieldRef> fields{fields::planLine::text};
    if (kind == PaperKind::Record)
        fields = {fields::planLine::text, fields::goal::text, fields::contact::note, fields::reach::address,
            fields::person::pleaseKnow, fields::person::accessNeeds};
    for (const FieldRef field : fields) {
        if (access.maySee(field, standing))
            continue;
        const auto part = fieldInfo(field).mayBeKept;
        return part && access.isKeptFrom(*part, standing) ? Error::Kind::KeptToSupporters : Error::Kind::NotAllowed;
    }
    return {};
}

Result<Disclosure> ConsentGate::paperForThePerson(const PaperRequest &request, Changes &changes)
{
    const Access access(m_session);
    const auto permit = access.permit(Op::PrintForPerson);
    if (!permit)
        return permit.error();
    const auto there = PersonReads(m_store).chosenName(request.person);
    const auto standing = StandingReads(m_store, m_session).towards(request.person);
    if (!there || !standing)
        return there ? standing.error() : there.error();
    if (!*there)
        return Error{Error::Kind::NotFound};
    if (!access.mayPrintFor(*standing))
        return Error{Error::Kind::NotAllowed};
    if (const auto all = checkSeesAll(access, *standing, request.kind); !all)
        return all.error();
    // A whole record tells of this very moment too: it is never empty, and gathered only once that is written.
    if (request.kind != PaperKind::Record) {
        const auto paper = gatherPaper(m_store, request.person, request.kind, {});
        if (!paper)
            return paper.error();
        if (!paper->saysAnything())
            return Error{Error::Kind::NothingWritten};
    }
    const Instant now = m_store.clock().now();
    ChangeDraft draft(subjectOf(request.person));
    writeEvent(m_store.ids().next(), {printing(request.kind), now, m_session.worker, request.person}, draft);
    const auto saved = m_store.save(*permit, draft);
    if (!saved)
        return saved.error();
    changes.add(saved->changes);
    auto paper = gatherPaper(m_store, request.person, request.kind, request.jobs);
    if (!paper)
        return paper.error();
    return Disclosure(Disclosure::Leaving::ToThePerson, {}, now, m_session.example, std::move(*paper));
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/narrowing.h"

#include "core/actions/standings.h"
#include "core/model/event.h"

namespace hub {

Result<void> Narrowing::keep(PersonId person, RecordPart part, bool toSupporters)
{
    if (const auto permit = m_context.access().permit(Op::NarrowRecord); !permit)
        return permit.error();
    const auto standing = standingTo(m_context, person);
    if (!standing)
        return standing.error();
    if (standing->kept.contains(part) == toSupporters)
        return {};
    if (!toSupporters && m_context.access().isKeptFrom(part, *standing))
        return Error{Error::Kind::KeptToSupporters};
    ChangeDraft draft(subjectOf(person));
    if (toSupporters)
        draft.add(person.raw, fields::person::narrowed, toCode(part));
    else
        draft.remove(person.raw, fields::person::narrowed, toCode(part));
    const auto saved = m_context.save(Op::NarrowRecord, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Narrowing::breakGlass(PersonId person, const QString &reason)
{
    if (const auto permit = m_context.access().permit(Op::BreakGlass); !permit)
        return permit.error();
    if (reason.trimmed().isEmpty())
        return Error{Error::Kind::ReasonMissing};
    const auto standing = standingTo(m_context, person);
    if (!standing)
        return standing.error();
    if (m_context.access().keptFrom(*standing).isEmpty())
        return Error{Error::Kind::NotFound};
    Event event{EventKind::GlassBroken, m_context.now(), m_context.session.worker, person};
    event.reason = reason.trimmed();
    ChangeDraft draft(subjectOf(person));
    writeEvent(m_context.store.ids().next(), event, draft);
    const auto saved = m_context.save(Op::BreakGlass, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub

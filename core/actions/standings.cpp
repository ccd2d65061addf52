// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/standings.h"

#include "core/security/hashing.h"
#include "core/store/personreads.h"
#include "core/store/standingreads.h"
#include "core/store/teamreads.h"

namespace hub {

Result<Standing> standingTo(const ActionContext &context, PersonId person)
{
    const auto there = PersonReads(context.store).chosenName(person);
    if (!there)
        return there.error();
    if (!*there)
        return Error{Error::Kind::NotFound};
    return StandingReads(context.store, context.session).towards(person);
}

Result<void> checkSight(const ActionContext &context, PersonId person, FieldRef field)
{
    const auto standing = standingTo(context, person);
    if (!standing)
        return standing.error();
    if (context.access().maySee(field, *standing))
        return {};
    const FieldInfo &info = fieldInfo(field);
    const bool kept = info.mayBeKept && context.access().isKeptFrom(*info.mayBeKept, *standing)
        && context.access().maySee(info.audience, *standing);
    return kept ? Error::Kind::KeptToSupporters : Error::Kind::NotAllowed;
}

Result<void> checkPersonIsThere(const ActionContext &context, PersonId person)
{
    const auto standing = standingTo(context, person);
    if (!standing)
        return standing.error();
    return context.access().mayPrintFor(*standing) ? Result<void>() : Result<void>(Error::Kind::NotAllowed);
}

Result<RawId> derivedId(const ActionContext &context, const QByteArray &what)
{
    const auto secret = TeamReads(context.store).secret();
    if (!secret)
        return secret.error();
    RawId id;
    id.bytes = keyedBlake2b16(*secret, what);
    return id;
}

} // namespace hub

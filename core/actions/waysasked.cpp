// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/waysasked.h"

#include "core/store/personreads.h"
#include "core/store/standingreads.h"

namespace hub {

Result<std::vector<AnotherWay>> anotherWayFor(const ActionContext &context, const ContactDraft &draft)
{
    std::vector<AnotherWay> others;
    const auto way = wayOf(draft.kind.value_or(codes::dropIn), draft.way);
    if (!way)
        return others;
    const PersonReads reads(context.store);
    for (const auto &visitor : draft.visitors) {
        if (!visitor.known)
            continue;
        const auto person = reads.one(*visitor.known);
        const auto ways = reads.reachOf(*visitor.known);
        const auto standing = StandingReads(context.store, context.session).towards(*visitor.known);
        if (!person || !ways || !standing)
            return !person ? person.error() : !ways ? ways.error() : standing.error();
        if (!*person)
            continue;
        const Access access = context.access();
        const bool seesWays = access.maySee(fields::reach::way, *standing);
        const bool seesSafety = access.maySee(fields::person::notSafeToCall, *standing);
        const std::vector<Reach> known = seesWays ? *ways : std::vector<Reach>();
        const WayStanding stands = standingOf(*way, known, seesSafety && (*person)->notSafeToCall);
        if (stands != WayStanding::Theirs)
            others.push_back({*visitor.known, stands, waysAskedFor(known)});
    }
    return others;
}

Result<void> judgeWay(const ActionContext &context, Contact &contact)
{
    contact.unasked = false;
    if (!contact.person || contact.kind != codes::triedNoAnswer || !contact.way)
        return {};
    const PersonReads reads(context.store);
    const auto person = reads.one(*contact.person);
    const auto ways = reads.reachOf(*contact.person);
    if (!person || !ways)
        return person ? ways.error() : person.error();
    contact.unasked = isUnasked(contact, *ways, *person && (*person)->notSafeToCall);
    return {};
}

} // namespace hub

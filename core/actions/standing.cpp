// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/standing.h"

#include "core/store/personreads.h"

#include <algorithm>

namespace hub {

Result<Standing> standingWith(const ActionContext &context, std::optional<PersonId> person, WorkerId author)
{
    Standing standing;
    standing.own = author == context.session.worker;
    if (context.session.level != AccessLevel::PeerSupporter || standing.own || !person)
        return standing;
    const auto links = PersonReads(context.store).supportersOf(*person);
    if (!links)
        return links.error();
    const QDate today = context.civilTime().dayOf(context.now());
    standing.supports = std::any_of(links->begin(), links->end(), [&](const SupportLink &link) {
        return link.worker == context.session.worker && link.from <= today && (!link.until || *link.until >= today);
    });
    return standing;
}

} // namespace hub

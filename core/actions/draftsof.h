// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/actions/standings.h"
#include "core/security/hashing.h"
#include "core/store/drafts.h"

#include <algorithm>

namespace hub {

/// The id of a draft that there is one of for each of these parts. It stands in this desk's own table alone, which is
/// encrypted with the rest: no secret is needed.
inline DraftId draftIdFrom(const QByteArray &parts)
{
    DraftId id;
    const Hash32 hash = blake2b(parts);
    std::copy_n(hash.begin(), id.raw.bytes.size(), id.raw.bytes.begin());
    return id;
}

/// The signed-in member's drafts of one kind about a person, the latest last, if they may see `field` of that person. One
/// that `decode` cannot read is left. NotAllowed, KeptToSupporters, NotFound.
template <typename Draft>
Result<std::vector<Draft>> draftsOf(const ActionContext &context, PersonId person, FieldRef field, const QString &kind,
    Result<Draft> (*decode)(const QByteArray &))
{
    if (const auto seen = checkSight(context, person, field); !seen)
        return seen.error();
    const auto stored = Drafts(context.store).of(context.session.member, kind);
    if (!stored)
        return stored.error();
    std::vector<Draft> drafts;
    for (const StoredDraft &one : *stored) {
        auto draft = decode(one.body);
        if (!draft || draft->person != person)
            continue;
        draft->kept = one.updated;
        drafts.push_back(std::move(*draft));
    }
    return drafts;
}

} // namespace hub

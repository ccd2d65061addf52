// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include "core/store/erasure.h"

namespace hub {

Result<void> Drafts::put(MemberId writer, const QString &kind, Subject subject, const StoredDraft &draft)
{
    const auto gone = Erasure::wasErased(m_store.database(), subject);
    if (!gone || *gone)
        return gone ? Error{Error::Kind::NotFound} : gone.error();
    Statement put = m_store.database().query("draft_put");
    put.bind(1, draft.id).bind(2, writer).bind(3, kind).bind(4, subject).bind(5, draft.aside ? 1 : 0);
    return put.bind(6, draft.updated.ms).bind(7, draft.body).run();
}

Result<void> Drafts::remove(DraftId id)
{
    Statement remove = m_store.database().query("draft_delete");
    return remove.bind(1, id).run();
}

static StoredDraft draftOf(const Statement &row)
{
    return {row.idAs<DraftId>(0), row.bytes(3), row.number(1) == 1, {row.number(2)}};
}

Result<std::vector<StoredDraft>> Drafts::of(MemberId writer, const QString &kind) const
{
    std::vector<StoredDraft> drafts;
    Statement rows = m_store.database().query("draft_of_writer");
    rows.bind(1, writer).bind(2, kind);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        drafts.push_back(draftOf(rows));
    if (!row)
        return row.error();
    return drafts;
}

Result<std::vector<Drafts::Named>> Drafts::naming(RawId id, const QString &kind) const
{
    std::vector<Named> drafts;
    Statement rows = m_store.database().query("draft_naming");
    rows.bind(1, kind).bind(2, id);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        drafts.push_back({rows.idAs<MemberId>(4), draftOf(rows)});
    if (!row)
        return row.error();
    return drafts;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

namespace hub {

Result<void> Drafts::put(MemberId writer, const QString &kind, Subject subject, const StoredDraft &draft)
{
    Statement put = m_store.database().query("draft_put");
    put.bind(1, draft.id).bind(2, writer).bind(3, kind).bind(4, subject).bind(5, draft.aside ? 1 : 0);
    return put.bind(6, draft.updated.ms).bind(7, draft.body).run();
}

Result<void> Drafts::remove(DraftId id)
{
    Statement remove = m_store.database().query("draft_delete");
    return remove.bind(1, id).run();
}

Result<std::vector<StoredDraft>> Drafts::of(MemberId writer, const QString &kind) const
{
    std::vector<StoredDraft> drafts;
    Statement rows = m_store.database().query("draft_of_writer");
    rows.bind(1, writer).bind(2, kind);
    auto row = rows.step();
    for (; row && *row; row = rows.step())
        drafts.push_back({rows.idAs<DraftId>(0), rows.bytes(3), rows.number(1) == 1, {rows.number(2)}});
    if (!row)
        return row.error();
    return drafts;
}

} // namespace hub

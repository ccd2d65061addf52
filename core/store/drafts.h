// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace hub {

/// Unfinished words of one member, kept on this desk alone until they are finished or thrown away.
struct StoredDraft {
    DraftId id;
    QByteArray body;
    bool aside = false; ///< set aside while somebody else is served
    Instant updated;
};

/// Reads and writes of drafts. They name their subject, so that erasing a person finds them.
class Drafts
{
public:
    explicit Drafts(Store &store)
        : m_store(store)
    {
    }

    /// NotFound about somebody who was erased: whoever still has their words on the screen does not bring them back.
    Result<void> put(MemberId writer, const QString &kind, Subject subject, const StoredDraft &draft);
    Result<void> remove(DraftId id);
    /// Oldest first.
    Result<std::vector<StoredDraft>> of(MemberId writer, const QString &kind) const;

    struct Named {
        MemberId writer;
        StoredDraft draft;
    };
    /// Everybody's of that kind that are about this id, or name it.
    Result<std::vector<Named>> naming(RawId id, const QString &kind) const;

private:
    Store &m_store;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"
#include "core/store/store.h"

namespace hub {

/// What a letter's row holds once the person has read these words. It names the words, so that whatever is written
/// afterwards is unread, on any desk and in whatever order desks hear of each other.
qint64 readMark(const QString &text);

/// Reads of summary letters, whole.
class LetterReads
{
public:
    explicit LetterReads(Store &store)
        : m_store(store)
    {
    }

    /// Newest first.
    Result<std::vector<Letter>> of(PersonId person) const;

private:
    Store &m_store;
};

} // namespace hub

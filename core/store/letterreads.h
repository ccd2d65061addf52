// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"
#include "core/store/store.h"

namespace hub {

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

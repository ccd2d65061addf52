// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

namespace hub {

/// One program per store: held while the store is open, given back by the system if the program is killed.
class StoreLock
{
public:
    /// StoreInUse if another program holds it, StoreReadOnly if the folder cannot be written.
    static Result<std::unique_ptr<StoreLock>> take(const QString &folder);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

private:
    explicit StoreLock(int file)
        : m_file(file)
    {
    }

    int m_file;
};

} // namespace hub

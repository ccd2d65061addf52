// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QTemporaryDir>

namespace hub::bench {

/// The reference: the same library without a key, with the same rows and their two indexes, and neither log nor search.
class Plain
{
public:
    Plain();
    Database &database() { return *m_database; }

    /// The rows of one contact with one kind of support.
    void insert(const RawId &id, qint64 at, const RawId &person, const RawId &worker, const RawId &hub,
                const QString &support);
    void begin();
    void commit();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
};

} // namespace hub::bench

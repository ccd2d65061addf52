// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace hub {

class Database;

/// The schema this program writes.
int currentSchema();

/// Brings a store up to currentSchema(), each step in a transaction of its own; a new store runs all of them.
/// StoreNewer if a newer program made it.
/// Add a migration by adding its file to core/store/migrations and its line in migrations.cpp; nothing else.
Result<void> migrate(Database &database);
Result<int> schemaOf(Database &database);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writeguard.h"

#include "core/store/rowtables.h"

#include <QtGlobal>

#include <algorithm>

#include <sqlite3.h>

namespace hub {

static bool isGuarded(const QByteArray &table)
{
    // Made once from a constant, and never changed: not state.
    static const std::vector<QByteArray> guarded = [] {
        std::vector<QByteArray> names = syncedTables();
        names.insert(names.end(), {"change", "erased", "field_head", "superseded", "visit_link"});
        return names;
    }();
    return std::find(guarded.begin(), guarded.end(), table) != guarded.end();
}

void WriteGuard::watch(sqlite3 *handle)
{
#ifdef NDEBUG
    Q_UNUSED(handle)
#else
    sqlite3_set_authorizer(handle, &WriteGuard::answer, this);
#endif
}

int WriteGuard::answer(void *guard, int action, const char *table, const char *, const char *, const char *)
{
    const bool writes = action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE;
    if (!writes || static_cast<WriteGuard *>(guard)->m_passes > 0)
        return SQLITE_OK;
    return isGuarded(QByteArray::fromRawData(table, qsizetype(qstrlen(table)))) ? SQLITE_DENY : SQLITE_OK;
}

} // namespace hub

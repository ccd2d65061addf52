// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/visitlinks.h"

#include "core/store/changecodec.h"
#include "core/store/database.h"

namespace hub {

Result<void> noteVisitLink(Database &database, const Change &change, const Operation &operation)
{
    constexpr FieldRef link = fields::contact::person;
    if (operation.entity != EntityNumber(link.entity) || operation.field != link.number)
        return {};
    const auto *bytes = std::get_if<QByteArray>(&operation.value);
    const auto person = bytes ? RawId::fromBytes(*bytes) : std::nullopt;
    if (!person || *person == change.subject.raw)
        return {};
    Statement insert = database.query("visit_link_insert");
    return insert.bind(1, *person).bind(2, operation.row).run();
}

Result<void> fillVisitLinks(Database &database)
{
    Statement rows = database.query("change_bodies");
    auto row = rows.step();
    for (; row && *row; row = rows.step()) {
        Change change;
        change.subject = rows.idAs<Subject>(0);
        // What cannot be read is the check's to find: it is no reason not to open the store.
        if (!decodeBody(rows.bytes(1), change))
            continue;
        for (const Operation &operation : change.operations) {
            if (const auto done = noteVisitLink(database, change, operation); !done)
                return done;
        }
    }
    return row ? Result<void>() : Result<void>(row.error());
}

} // namespace hub

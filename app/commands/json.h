// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QJsonObject>

namespace hub::json {

/// What programs read: keys as in code, codes instead of words, times as ISO 8601 with the offset of the hub's zone,
/// ids as 32 hexadecimal digits with the short code beside them. What is not known is null.

QJsonObject contact(const ContactRow &row, const CivilTime &civilTime);
QJsonObject person(const PersonCard &card, const CivilTime &civilTime);
/// {"id": ..., "code": ...}
QJsonObject named(ContactId id);
QJsonObject named(PersonId id);
QJsonObject member(const MemberRow &row);
/// An entry of a list: `word` is null where the hub has none of its own.
QJsonObject listed(const ListedEntry &entry);
QJsonObject listChange(const ListChange &change, const CivilTime &civilTime);
/// One line of a register.
QJsonObject done(const RegisterLine &line, const CivilTime &civilTime);
QJsonObject undone(const Undone &undone);
QJsonObject checked(const CheckReport &report);
QString instant(Instant at, const CivilTime &civilTime);

} // namespace hub::json

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/whentext.h"

namespace hub {

Result<When> parseWhen(const QString &text, Instant now, const CivilTime &civilTime)
{
    const QString said = text.trimmed();
    if (said.isEmpty() || said == QLatin1String("now"))
        return When{now, Precision::Minute};
    const QDateTime exact = QDateTime::fromString(said, Qt::ISODate);
    if (!exact.isValid())
        return Error{Error::Kind::TimeNotUnderstood};
    const Instant at = civilTime.at(exact.date(), exact.time());
    if (at > now.plusMinutes(5))
        return Error{Error::Kind::TimeInFuture};
    return When{at, Precision::Minute};
}

} // namespace hub

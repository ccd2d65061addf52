// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/days.h"

#include "core/rules/whentext.h"

namespace hub {

Outcome<QDate> dayFrom(const Arguments &arguments, const char *option, const Hub &hub)
{
    const QString text = arguments.value(option);
    const QDate exact = QDate::fromString(text, Qt::ISODate);
    if (exact.isValid())
        return exact;
    const auto when = parseWhen(text, hub.now(), hub.civilTime());
    if (!when)
        return WrongUsage{WrongUsage::Kind::NotADay, text, QStringLiteral("--") + QLatin1String(option)};
    return hub.civilTime().dayOf(when->at);
}

Outcome<Span> spanFrom(const Arguments &arguments, const Hub &hub)
{
    Span span;
    if (arguments.has("from")) {
        const auto day = dayFrom(arguments, "from", hub);
        if (!day)
            return day.trouble();
        span.from = hub.civilTime().startOf(*day);
    }
    if (arguments.has("to")) {
        const auto day = dayFrom(arguments, "to", hub);
        if (!day)
            return day.trouble();
        span.to = hub.civilTime().startOf(day->addDays(1));
    }
    return span;
}

} // namespace hub

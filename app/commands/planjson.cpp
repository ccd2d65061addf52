// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/planjson.h"

#include "app/commands/json.h"
#include "core/model/shortcode.h"

#include <QJsonArray>

namespace hub::json {

static QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

static QJsonValue dayOrNull(const std::optional<QDate> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

static QJsonValue instantOrNull(const std::optional<Instant> &at, const CivilTime &time)
{
    return at ? QJsonValue(instant(*at, time)) : QJsonValue();
}

template <typename IdType>
static QJsonObject withCode(IdType id, char letter)
{
    return {{QStringLiteral("id"), id.toHex()}, {QStringLiteral("code"), shortCode(letter, id.raw)}};
}

static QJsonObject line(const PlanLine &line, const CivilTime &time)
{
    return {{QStringLiteral("id"), line.id.toHex()}, {QStringLiteral("text"), line.text()},
        {QStringLiteral("whose"), toCode(line.whose)}, {QStringLiteral("struck"), line.struck},
        {QStringLiteral("keptBack"), line.keptBack}, {QStringLiteral("written"), instant(line.written, time)}};
}

QJsonObject plan(const Plan &plan, const CivilTime &time)
{
    QJsonArray sections;
    for (const PlanSection &section : plan.sections) {
        QJsonArray lines;
        for (const PlanLine &one : section.lines)
            lines.append(line(one, time));
        sections.append(QJsonObject{{QStringLiteral("key"), section.key}, {QStringLiteral("heading"), textOrNull(section.heading)},
            {QStringLiteral("supportedBy"), textOrNull(QStringList(section.supportedBy.begin(), section.supportedBy.end()).join(u' '))},
            {QStringLiteral("reviewOn"), dayOrNull(section.reviewOn)}, {QStringLiteral("lines"), lines}});
    }
    return {{QStringLiteral("person"), named(plan.person)}, {QStringLiteral("number"), plan.number},
        {QStringLiteral("begun"), instantOrNull(plan.begun, time)}, {QStringLiteral("sections"), sections}};
}

QJsonObject reason(const Reason &reason, const CivilTime &time)
{
    return {{QStringLiteral("id"), reason.id.toHex()}, {QStringLiteral("text"), reason.text},
        {QStringLiteral("whose"), toCode(reason.whose)}, {QStringLiteral("at"), instant(reason.at, time)}};
}

static QJsonArray steps(const Goal &goal)
{
    QJsonArray all;
    for (const GoalStep &step : goal.steps)
        all.append(QJsonObject{{QStringLiteral("id"), step.id.toHex()}, {QStringLiteral("text"), step.text},
            {QStringLiteral("who"), textOrNull(step.who)}, {QStringLiteral("byWhen"), textOrNull(step.byWhen)},
            {QStringLiteral("inTheWay"), textOrNull(step.inTheWay)}, {QStringLiteral("doneOn"), dayOrNull(step.doneOn)},
            {QStringLiteral("significant"), step.significant}});
    return all;
}

QJsonObject goal(const Goal &goal, const CivilTime &time)
{
    QJsonArray ratings;
    for (const GoalRating &rating : goal.ratings)
        ratings.append(QJsonObject{{QStringLiteral("at"), instant(rating.at, time)}, {QStringLiteral("close"), rating.close}});
    QJsonObject object = withCode(goal.id, goalCodeLetter);
    object[QLatin1String("text")] = goal.text();
    object[QLatin1String("whose")] = toCode(goal.whose);
    object[QLatin1String("status")] = toCode(goal.status);
    object[QLatin1String("setAt")] = instant(goal.setAt, time);
    object[QLatin1String("endedAt")] = instantOrNull(goal.endedAt, time);
    object[QLatin1String("helper")] = textOrNull(goal.helper);
    object[QLatin1String("inFront")] = goal.inFront;
    object[QLatin1String("everyday")] = goal.everyday;
    object[QLatin1String("follows")] = goal.follows ? QJsonValue(goal.follows->toHex()) : QJsonValue();
    object[QLatin1String("ratings")] = ratings;
    object[QLatin1String("steps")] = steps(goal);
    return object;
}

QJsonObject recipient(const Recipient &recipient)
{
    return {{QStringLiteral("kind"), textOrNull(recipient.kind.text)},
        {QStringLiteral("organisation"), textOrNull(recipient.organisation)}, {QStringLiteral("name"), textOrNull(recipient.name)},
        {QStringLiteral("person"), recipient.person ? QJsonValue(named(*recipient.person)) : QJsonValue()}};
}

static QJsonArray scope(const SharedItems &items)
{
    QJsonArray all;
    for (const SharedItem &item : items)
        all.append(toCode(item));
    return all;
}

QJsonObject consent(const Consent &consent, const CivilTime &time)
{
    QJsonObject object = withCode(consent.id, consentCodeLetter);
    object[QLatin1String("recipient")] = recipient(consent.recipient);
    object[QLatin1String("scope")] = scope(consent.scope);
    object[QLatin1String("purpose")] = consent.purpose.text;
    object[QLatin1String("until")] = dayOrNull(consent.until);
    object[QLatin1String("words")] = textOrNull(consent.given.words);
    object[QLatin1String("how")] = toCode(consent.given.how);
    object[QLatin1String("whoWasThere")] = textOrNull(consent.given.whoWasThere);
    object[QLatin1String("basis")] = textOrNull(toCode(consent.basis));
    object[QLatin1String("at")] = instant(consent.at, time);
    object[QLatin1String("withdrawn")] = instantOrNull(consent.withdrawn, time);
    return object;
}

QJsonObject promise(const Promise &promise, const CivilTime &time)
{
    QJsonObject object = withCode(promise.id, promiseCodeLetter);
    object[QLatin1String("recipient")] = promise.recipient.isEverybody() ? QJsonValue() : QJsonValue(recipient(promise.recipient));
    object[QLatin1String("scope")] = scope(promise.scope);
    object[QLatin1String("presence")] = promise.presence;
    object[QLatin1String("words")] = textOrNull(promise.words);
    object[QLatin1String("at")] = instant(promise.at, time);
    object[QLatin1String("ended")] = instantOrNull(promise.ended, time);
    object[QLatin1String("overrides")] = promise.overrides ? QJsonValue(qint64(promise.overrides->size())) : QJsonValue();
    return object;
}

QJsonObject shared(const SharedEntry &entry, const CivilTime &time)
{
    return {{QStringLiteral("id"), entry.id.toHex()}, {QStringLiteral("recipient"), recipient(entry.recipient)},
        {QStringLiteral("purpose"), entry.purpose.text}, {QStringLiteral("form"), entry.form},
        {QStringLiteral("heldBack"), entry.untold},
        {QStringLiteral("at"), instant(entry.at, time)}};
}

} // namespace hub::json

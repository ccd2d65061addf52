// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedrecord.h"

#include <QCborArray>
#include <QCborMap>

namespace hub {

static void put(QCborMap &map, const char *key, const QCborValue &value)
{
    const bool says = !(value.isString() && value.toString().isEmpty()) && !(value.isArray() && value.toArray().isEmpty())
        && !value.isNull() && !value.isFalse();
    if (says)
        map.insert(QLatin1String(key), value);
}

static QCborValue written(QDate day)
{
    return day.isValid() ? QCborValue(day.toString(Qt::ISODate)) : QCborValue(nullptr);
}

template <typename T, typename Turn>
static QCborArray listOf(const std::vector<T> &things, Turn turn)
{
    QCborArray list;
    for (const T &thing : things)
        list.append(turn(thing));
    return list;
}

static QCborValue itself(const QString &text)
{
    return text;
}

static QCborValue mapOf(const SharedRecord::Line &line)
{
    QCborMap map;
    put(map, "text", line.text);
    put(map, "whose", toCode(line.whose));
    put(map, "written", written(line.written));
    return map;
}

static QCborValue mapOf(const SharedRecord::Section &section)
{
    QCborMap map;
    put(map, "key", section.key);
    put(map, "heading", section.heading);
    put(map, "lines", listOf(section.lines, [](const auto &line) { return mapOf(line); }));
    return map;
}

static QCborValue mapOf(const SharedRecord::Way &way)
{
    QCborMap map;
    put(map, "way", way.way.text);
    put(map, "addresses", listOf(way.addresses, itself));
    put(map, "safeTimes", listOf(way.safeTimes, itself));
    put(map, "preferred", way.preferred);
    return map;
}

static QCborValue mapOf(const SharedRecord::SharedStep &step)
{
    QCborMap map;
    put(map, "text", step.text);
    put(map, "who", step.who);
    put(map, "byWhen", step.byWhen);
    put(map, "inTheWay", step.inTheWay);
    put(map, "doneOn", written(step.doneOn.value_or(QDate())));
    put(map, "significant", step.significant);
    return map;
}

static QCborValue mapOf(const SharedRecord::SharedGoal &goal)
{
    QCborMap map;
    put(map, "text", goal.text);
    put(map, "whose", toCode(goal.whose));
    put(map, "status", toCode(goal.status));
    put(map, "setOn", written(goal.setOn));
    put(map, "helper", goal.helper);
    put(map, "close", goal.close ? QCborValue(*goal.close) : QCborValue(nullptr));
    put(map, "steps", listOf(goal.steps, [](const auto &step) { return mapOf(step); }));
    return map;
}

static QCborValue mapOf(const SharedRecord::Visits &visits)
{
    QCborMap map;
    map.insert(QLatin1String("count"), visits.count);
    put(map, "first", written(visits.first));
    put(map, "last", written(visits.last));
    put(map, "supports", listOf(visits.supports, [](const auto &code) { return QCborValue(code.text); }));
    return map;
}

QCborMap toCbor(const SharedRecord &record)
{
    QCborMap map;
    put(map, "name", record.name);
    put(map, "pronouns", record.pronouns);
    put(map, "born", listOf(record.born, written));
    put(map, "notSafeToCall", record.notSafeToCall);
    put(map, "reach", listOf(record.reach, [](const auto &way) { return mapOf(way); }));
    put(map, "accessNeeds", listOf(record.accessNeeds, [](const auto &code) { return QCborValue(code.text); }));
    put(map, "languages", listOf(record.languages, itself));
    put(map, "pleaseKnow", listOf(record.pleaseKnow, itself));
    put(map, "supporters", listOf(record.supporters, itself));
    put(map, "visits", record.visits ? mapOf(*record.visits) : QCborValue(nullptr));
    put(map, "reasons", listOf(record.reasons, [](const auto &line) { return mapOf(line); }));
    put(map, "goals", listOf(record.goals, [](const auto &goal) { return mapOf(goal); }));
    put(map, "sections", listOf(record.sections, [](const auto &section) { return mapOf(section); }));
    put(map, "letter", record.letter);
    return map;
}

QByteArray encodeShared(const SharedRecord &record)
{
    return toCbor(record).toCborValue().toCbor();
}

} // namespace hub

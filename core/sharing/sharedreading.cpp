// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sharing/sharedreading.h"

#include <QCborArray>
#include <QCborMap>

namespace hub {
namespace {

QString textAt(const QCborMap &map, const char *key)
{
    return map.value(QLatin1String(key)).toString();
}

QDate dayOf(const QCborValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QDate dayAt(const QCborMap &map, const char *key)
{
    return dayOf(map.value(QLatin1String(key)));
}

bool isOn(const QCborMap &map, const char *key)
{
    return map.value(QLatin1String(key)).toBool();
}

QString itself(const QCborValue &value)
{
    return value.toString();
}

template <typename CodeType>
CodeType codeOf(const QCborValue &value)
{
    return {value.toString()};
}

template <typename Turn>
auto listAt(const QCborMap &map, const char *key, Turn turn)
{
    std::vector<decltype(turn(QCborValue()))> list;
    const QCborArray array = map.value(QLatin1String(key)).toArray();
    for (const QCborValue &value : array)
        list.push_back(turn(value));
    return list;
}

SharedRecord::Line lineOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {textAt(map, "text"), whoseFromCode(textAt(map, "whose")).value_or(Whose::Person), dayAt(map, "written")};
}

SharedRecord::Section sectionOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {textAt(map, "key"), textAt(map, "heading"), listAt(map, "lines", lineOf)};
}

SharedRecord::Way wayOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    return {{textAt(map, "way")}, listAt(map, "addresses", itself), listAt(map, "safeTimes", itself), isOn(map, "preferred")};
}

SharedRecord::SharedStep stepOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    const QDate done = dayAt(map, "doneOn");
    return {textAt(map, "text"), textAt(map, "who"), textAt(map, "byWhen"), textAt(map, "inTheWay"),
        done.isValid() ? std::optional(done) : std::nullopt, isOn(map, "significant")};
}

SharedRecord::SharedGoal goalOf(const QCborValue &value)
{
    const QCborMap map = value.toMap();
    const QCborValue close = map.value(QLatin1String("close"));
    return {textAt(map, "text"), whoseFromCode(textAt(map, "whose")).value_or(Whose::Person),
        goalStatusFromCode(textAt(map, "status")).value_or(GoalStatus::Set), dayAt(map, "setOn"), textAt(map, "helper"),
        close.isInteger() ? std::optional(int(close.toInteger())) : std::nullopt, listAt(map, "steps", stepOf)};
}

std::optional<SharedRecord::Visits> visitsOf(const QCborValue &value)
{
    if (!value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    return SharedRecord::Visits{int(map.value(QLatin1String("count")).toInteger()), dayAt(map, "first"), dayAt(map, "last"),
        listAt(map, "supports", codeOf<SupportType>)};
}

} // namespace

SharedRecord decodeShared(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    SharedRecord record;
    record.name = textAt(map, "name");
    record.pronouns = textAt(map, "pronouns");
    record.born = listAt(map, "born", dayOf);
    record.notSafeToCall = isOn(map, "notSafeToCall");
    record.reach = listAt(map, "reach", wayOf);
    record.accessNeeds = listAt(map, "accessNeeds", codeOf<AccessNeed>);
    record.languages = listAt(map, "languages", itself);
    record.pleaseKnow = listAt(map, "pleaseKnow", itself);
    record.supporters = listAt(map, "supporters", itself);
    record.visits = visitsOf(map.value(QLatin1String("visits")));
    record.reasons = listAt(map, "reasons", lineOf);
    record.goals = listAt(map, "goals", goalOf);
    record.sections = listAt(map, "sections", sectionOf);
    record.letter = textAt(map, "letter");
    return record;
}

} // namespace hub

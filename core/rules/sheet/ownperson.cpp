// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/ownperson.h"

#include <algorithm>

namespace hub {

namespace {

/// "phone" for the first number and "phone 2" for the second: each way to reach somebody has a label of its own, by
/// which its addresses, its safe times and its preference find together.
QString labelOf(const std::vector<SheetReach> &reach, size_t index)
{
    const QString &way = reach[index].way.text;
    const auto before = std::count_if(reach.begin(), reach.begin() + std::ptrdiff_t(index),
        [&](const SheetReach &one) { return one.way.text == way; });
    return before == 0 ? way : way + u' ' + QString::number(before + 1);
}

/// The ways by their labels, in the order in which the labels first came up.
class Ways
{
public:
    SheetReach &at(const QString &label)
    {
        const qsizetype place = m_labels.indexOf(label);
        if (place >= 0)
            return m_ways[size_t(place)];
        m_labels.append(label);
        return m_ways.emplace_back(SheetReach{{label.section(u' ', 0, 0)}});
    }

    /// "phone:01904 496 0000"; a way that has nothing more to say is "none:".
    void addTexts(const QString &cell, QStringList SheetReach::*texts)
    {
        for (const QString &item : splitItems(cell)) {
            const qsizetype colon = item.indexOf(u':');
            SheetReach &way = at(item.left(colon < 0 ? item.size() : colon));
            if (colon >= 0 && colon + 1 < item.size())
                (way.*texts).append(item.mid(colon + 1));
        }
    }

    std::vector<SheetReach> take() { return std::move(m_ways); }

private:
    QStringList m_labels;
    std::vector<SheetReach> m_ways;
};

} // namespace

QString joinReach(const std::vector<SheetReach> &reach)
{
    QStringList items;
    for (size_t i = 0; i < reach.size(); ++i) {
        const QString label = labelOf(reach, i) + u':';
        if (reach[i].addresses.isEmpty())
            items.append(label);
        for (const QString &address : reach[i].addresses)
            items.append(label + address);
    }
    return joinItems(items);
}

QString joinSafeTimes(const std::vector<SheetReach> &reach)
{
    QStringList items;
    for (size_t i = 0; i < reach.size(); ++i) {
        for (const QString &times : reach[i].safeTimes)
            items.append(labelOf(reach, i) + u':' + times);
    }
    return joinItems(items);
}

QString joinPreferred(const std::vector<SheetReach> &reach)
{
    QStringList items;
    for (size_t i = 0; i < reach.size(); ++i) {
        if (reach[i].preferred)
            items.append(labelOf(reach, i));
    }
    return joinItems(items);
}

std::vector<SheetReach> splitReach(const QString &addresses, const QString &safeTimes, const QString &preferred)
{
    Ways ways;
    ways.addTexts(addresses, &SheetReach::addresses);
    ways.addTexts(safeTimes, &SheetReach::safeTimes);
    for (const QString &label : splitItems(preferred))
        ways.at(label).preferred = true;
    return ways.take();
}

QString joinNames(const SheetPerson &person)
{
    QStringList items;
    // The chosen one first: two names may have the same text.
    for (const PersonName &name : person.names) {
        if (name == person.chosen)
            items.prepend(toElement(name));
        else
            items.append(toElement(name));
    }
    return joinItems(items);
}

PersonReading readOwnPerson(const SheetLayout &layout, const SheetRecord &record)
{
    const auto text = [&](Meaning meaning) {
        const auto column = layout.find(meaning);
        return column ? record.cells.value(*column) : QString();
    };
    const auto isYes = [&](Meaning meaning) { return text(meaning).trimmed() == u"yes"; };
    const auto unread = [&](Meaning meaning, LeftOverReason why) {
        return NotUnderstood{why, layout.find(meaning).value_or(0)};
    };
    PersonDraft draft;
    SheetPerson &person = draft.person;
    person.code = text(Meaning::PersonCode).trimmed();
    for (const QString &name : splitItems(text(Meaning::Names)))
        person.names.push_back(personNameFromElement(name));
    const QString chosen = text(Meaning::Who);
    const auto isChosen = [&](const PersonName &name) { return name.text == chosen; };
    if (const auto found = std::find_if(person.names.begin(), person.names.end(), isChosen); found != person.names.end())
        person.chosen = *found;
    else if (!chosen.isEmpty())
        person.names.insert(person.names.begin(), person.chosen = {chosen, PersonName::Kind::Known});
    if (person.chosen.text.isEmpty())
        return unread(Meaning::Who, LeftOverReason::NameMissing);
    if (person.code.isEmpty())
        return unread(Meaning::PersonCode, LeftOverReason::CodeNotUnderstood);
    for (const QString &day : splitItems(text(Meaning::Born))) {
        person.born.push_back(QDate::fromString(day.trimmed(), Qt::ISODate));
        if (!person.born.back().isValid())
            return unread(Meaning::Born, LeftOverReason::CodeNotUnderstood);
    }
    person.pronouns = text(Meaning::Pronouns);
    person.reach = splitReach(text(Meaning::Reach), text(Meaning::SafeTimes), text(Meaning::ReachPreferred));
    person.notSafeToCall = isYes(Meaning::NotSafeToCall);
    person.pleaseKnow = splitItems(text(Meaning::PleaseKnow));
    for (const QString &need : splitItems(text(Meaning::AccessNeeds)))
        person.accessNeeds.push_back({need});
    person.languages = splitItems(text(Meaning::Languages));
    person.routeIn = text(Meaning::RouteIn);
    person.doNotCount = isYes(Meaning::DoNotCount);
    person.died = isYes(Meaning::Died);
    draft.name = person.chosen.text;
    return draft;
}

} // namespace hub

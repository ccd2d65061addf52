// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/hublists.h"

#include "core/model/contact.h"
#include "core/rules/listorder.h"
#include "core/rules/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace hub {

static std::vector<ListedEntry> readStarter(HubList list)
{
    std::vector<ListedEntry> entries;
    QFile file(QStringLiteral(":/starter/%1.json").arg(toCode(list)));
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    const QJsonArray lines = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("entries")).toArray();
    for (const QJsonValue &line : lines) {
        const QString position = starterPosition(int(entries.size()));
        entries.push_back(
            {line[QLatin1String("code")].toString(), line[QLatin1String("key")].toString(), {}, position, false, true});
    }
    return entries;
}

// Read once from what is compiled in, and never changed: not state.
static const std::array<std::vector<ListedEntry>, hubListCount> &starterLists()
{
    static const auto lists = [] {
        std::array<std::vector<ListedEntry>, hubListCount> all;
        for (int i = 0; i < starterListCount; ++i)
            all[size_t(i)] = readStarter(HubList(i));
        return all;
    }();
    return lists;
}

HubLists::HubLists()
    : m_lists(starterLists())
{
}

HubLists::HubLists(const std::vector<OwnEntry> &own)
    : HubLists()
{
    for (const OwnEntry &one : own)
        layOver(one);
    for (int i = 0; i < hubListCount; ++i)
        sortOut(HubList(i));
}

void HubLists::layOver(const OwnEntry &own)
{
    auto &entries = m_lists[size_t(own.list)];
    auto found = std::find_if(entries.begin(), entries.end(), [&](const ListedEntry &e) { return e.code == own.code; });
    if (found == entries.end()) {
        // An entry that was added and taken back again has no word left.
        if (own.label.isEmpty())
            return;
        found = entries.insert(entries.end(), {own.code, {}, {}, lastPosition(), false, false});
    }
    found->label = own.label;
    found->hidden = own.hidden;
    if (isPosition(own.position))
        found->position = own.position;
}

// The digits of starter entries stay theirs whatever they are called and wherever they stand, since hands know them.
// Those that no starter entry has go to the hub's own, in their order.
void HubLists::sortOut(HubList list)
{
    auto &entries = m_lists[size_t(list)];
    const auto place = [](const ListedEntry &entry) { return std::tie(entry.position, entry.code); };
    std::sort(entries.begin(), entries.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    if (list != HubList::SupportTypes)
        return;
    QString free = QStringLiteral("1234567890");
    for (const ListedEntry &entry : entries)
        free.remove(entry.key.isEmpty() ? QStringLiteral("-") : entry.key);
    for (ListedEntry &entry : entries) {
        if (entry.starter || entry.hidden || free.isEmpty())
            continue;
        entry.key = free.left(1);
        free.remove(0, 1);
    }
}

const ListedEntry *HubLists::entry(HubList list, const QString &code) const
{
    const auto &all = entries(list);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ListedEntry &e) { return e.code == code; });
    return found == all.end() ? nullptr : &*found;
}

QString HubLists::codeFor(HubList list, const QString &label) const
{
    constexpr qsizetype longest = 32;
    QString word;
    for (const QChar c : foldName(label)) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            word += c;
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word += u'-';
    }
    word.truncate(longest);
    while (word.endsWith(u'-'))
        word.chop(1);
    // A lone digit is a key of the bar and a number means nothing in a list: neither may look like a code.
    const bool onlyDigits = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'-'; });
    if (onlyDigits)
        word = word.isEmpty() ? QStringLiteral("own") : QStringLiteral("own-") + word;
    QString code = word;
    for (int number = 2; entry(list, code); ++number)
        code = word + u'-' + QString::number(number);
    return code;
}

int longestLabel(HubList list)
{
    constexpr int onAChip = 60;
    constexpr int inAHeading = 120;
    constexpr int onALine = 240;
    if (list == HubList::PlanSections)
        return inAHeading;
    return list < HubList::NumbersByDay ? onAChip : onALine;
}

bool isFilledIn(HubList list, const QString &code)
{
    return (list == HubList::ContactKinds && code == codes::dropIn.text)
        || (list == HubList::Attendances && code == codes::came.text)
        || (list == HubList::SupportTypes && code == codes::justHere.text)
        || (list == HubList::RoutesIn && code == QLatin1String("walked-in"));
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/listorder.h"

#include <algorithm>

namespace hub {

bool isPosition(const QString &text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && !text.endsWith(u'0') && std::all_of(text.begin(), text.end(), isDigit);
}

QString starterPosition(int index)
{
    // The 5 at the end keeps "10" and "20" from ending in a zero, behind which there would be no room.
    return QStringLiteral("%1").arg(index + 1, 2, 10, QLatin1Char('0')) + u'5';
}

QString lastPosition()
{
    return QStringLiteral("995");
}

static int digitAt(const QString &text, qsizetype at, int beyond)
{
    return at < text.size() ? text.at(at).digitValue() : beyond;
}

QString positionBetween(const QString &low, const QString &high)
{
    constexpr int base = 10;
    QString between;
    bool open = high.isEmpty(); // nothing above is in the way any more
    for (qsizetype at = 0;; ++at) {
        const int from = digitAt(low, at, 0);
        const int to = open ? base : digitAt(high, at, 0);
        if (to - from > 1)
            return between + QString::number((from + to) / 2);
        if (to - from == 1 && !open && high.size() > at + 1)
            return between + QString::number(to);
        between += QString::number(from);
        open = open || to > from;
    }
}

std::vector<Placed> placeAfter(const std::vector<Placed> &order, const QString &code, const QString &after)
{
    std::vector<Placed> others;
    std::copy_if(order.begin(), order.end(), std::back_inserter(others), [&](const Placed &one) { return one.code != code; });
    const auto before = std::find_if(others.begin(), others.end(), [&](const Placed &one) { return one.code == after; });
    QString low = before == others.end() ? QString() : before->position;
    auto next = before == others.end() ? others.begin() : before + 1;
    std::vector<Placed> moved{{code, {}}};
    while (next != others.end() && next->position <= low)
        moved.push_back(*next++);
    const QString high = next == others.end() ? QString() : next->position;
    for (Placed &one : moved) {
        one.position = positionBetween(low, high);
        low = one.position;
    }
    return moved;
}

} // namespace hub

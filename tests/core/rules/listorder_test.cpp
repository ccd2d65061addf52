// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/listorder.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

/// Positions as they come about: between others that came about.
std::vector<QString> grown(const std::vector<unsigned> &choices)
{
    std::vector<QString> positions{starterPosition(0), starterPosition(1), starterPosition(2)};
    for (const unsigned choice : choices) {
        const size_t at = choice % (positions.size() + 1);
        const QString low = at == 0 ? QString() : positions[at - 1];
        const QString high = at == positions.size() ? QString() : positions[at];
        positions.insert(positions.begin() + qptrdiff(at), positionBetween(low, high));
    }
    return positions;
}

std::vector<Placed> sorted(std::vector<Placed> order)
{
    std::sort(order.begin(), order.end(), [](const Placed &a, const Placed &b) {
        return a.position != b.position ? a.position < b.position : a.code < b.code;
    });
    return order;
}

QString codesOf(const std::vector<Placed> &order)
{
    QString codes;
    for (const Placed &one : order)
        codes += one.code;
    return codes;
}

} // namespace

TEST_CASE("there is always room between two positions, and at both ends", "[lists]")
{
    forAll("positions stay in order however often something is put between", [](const std::vector<unsigned> &choices) {
        const auto positions = grown(choices);
        RC_ASSERT(std::is_sorted(positions.begin(), positions.end()));
        RC_ASSERT(std::adjacent_find(positions.begin(), positions.end()) == positions.end());
        RC_ASSERT(std::all_of(positions.begin(), positions.end(), isPosition));
    });
}

TEST_CASE("putting an entry to the top a hundred times makes no endless positions", "[lists]")
{
    QString first = starterPosition(0);
    for (int i = 0; i < 100; ++i)
        first = positionBetween({}, first);
    CHECK(first.size() < 60);
    CHECK(isPosition(first));
}

TEST_CASE("starter entries stand in their order before whatever has no place", "[lists]")
{
    for (int i = 0; i < 97; ++i) {
        CHECK(isPosition(starterPosition(i)));
        CHECK(starterPosition(i) < starterPosition(i + 1));
    }
    CHECK(starterPosition(97) < lastPosition());
    // Stores hold what was put between these.
    CHECK(starterPosition(0) == QStringLiteral("015"));
    CHECK(starterPosition(9) == QStringLiteral("105"));
}

TEST_CASE("what no program of ours wrote is no position", "[lists]")
{
    for (const char *text : {"", "0", "10", "abc", "1.5", "-1", "1 "}) {
        INFO(text);
        CHECK_FALSE(isPosition(QString::fromLatin1(text)));
    }
}

TEST_CASE("an entry comes to stand right behind the one it was put behind", "[lists]")
{
    const std::vector<Placed> order{
        {QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}, {QStringLiteral("c"), QStringLiteral("3")}};
    const auto after = [&](const char *code, const char *behind) {
        auto moved = order;
        for (const Placed &one : placeAfter(order, QString::fromLatin1(code), QString::fromLatin1(behind))) {
            std::erase_if(moved, [&](const Placed &old) { return old.code == one.code; });
            moved.push_back(one);
        }
        return codesOf(sorted(moved));
    };
    CHECK(after("c", "a") == QStringLiteral("acb"));
    CHECK(after("a", "c") == QStringLiteral("bca"));
    CHECK(after("c", "") == QStringLiteral("cab"));
    CHECK(after("new", "b") == QStringLiteral("abnewc"));
    CHECK(placeAfter(order, QStringLiteral("c"), QStringLiteral("a")).size() == 1);
}

TEST_CASE("an entry can be put between two that share a position", "[lists]")
{
    forAll("the one stands where it was put, and all others keep their order", [] {
        const auto digits = *rc::gen::container<std::vector<int>>(8, rc::gen::inRange(1, 4));
        std::vector<Placed> order;
        for (size_t i = 0; i < digits.size(); ++i)
            order.push_back({QString(QChar(u'a' + int(i))), QString::number(digits[i])});
        order = sorted(order);
        const size_t from = *rc::gen::inRange<size_t>(0, order.size());
        const size_t to = *rc::gen::inRange<size_t>(0, order.size());
        const QString code = order[from].code;
        const QString behind = order[to].code == code ? QString() : order[to].code;
        QString wanted = codesOf(order).remove(code);
        wanted.insert(behind.isEmpty() ? 0 : wanted.indexOf(behind) + 1, code);
        auto moved = order;
        for (const Placed &one : placeAfter(order, code, behind))
            std::replace_if(moved.begin(), moved.end(), [&](const Placed &old) { return old.code == one.code; }, one);
        RC_ASSERT(codesOf(sorted(moved)) == wanted);
    });
}

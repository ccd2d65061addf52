// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/madeuphub.h"

#include <algorithm>
#include <array>

namespace hub::bench {

namespace {

/// How one person comes while they come.
struct Habits {
    double perWeek = 1;
    std::array<bool, 8> favourite{}; ///< by weekday, 1 Monday
    double hour = 13;
};

Habits habitsOf(Chance &chance)
{
    Habits habits;
    habits.perWeek = std::clamp(0.8 * std::exp(0.9 * chance.bell()), 0.12, 6.0);
    const int favourites = 1 + chance.below(3);
    for (int i = 0; i < favourites; ++i)
        habits.favourite[size_t(1 + chance.below(chance.happens(0.8) ? 5 : 7))] = true;
    habits.hour = std::clamp(13.5 + 2.8 * chance.bell(), 8.5, 20.0);
    return habits;
}

/// Whether somebody with these habits comes on a day.
double chanceOn(QDate day, const Habits &habits)
{
    const int weekday = day.dayOfWeek();
    const auto favourites = double(std::count(habits.favourite.begin(), habits.favourite.end(), true));
    constexpr double kept = 0.65;
    const double byHabit = habits.favourite[size_t(weekday)] ? kept / favourites : 0;
    const double byTheWay = (1 - kept) / 7;
    const double busy = weekday >= 6 ? 0.6 : 1.0;
    return std::min(0.95, habits.perWeek * (byHabit + byTheWay) * busy);
}

Instant arrivalOn(QDate day, const Habits &habits, Chance &chance, const CivilTime &civilTime)
{
    const double hour = chance.happens(0.8) ? habits.hour + 1.1 * chance.bell() : 8.5 + 11.5 * chance.part();
    const int minute = std::clamp(int(hour * 60), 8 * 60, 20 * 60 + 55);
    return civilTime.at(day, QTime(minute / 60, minute % 60, chance.below(60)));
}

} // namespace

std::vector<Visitor> madeUpHub(const HubShape &shape, const CivilTime &civilTime)
{
    Chance chance(shape.seed);
    std::vector<Visitor> people;
    const QDate firstDay = shape.lastDay.addDays(1 - shape.days);
    for (int i = 0; i < shape.people; ++i) {
        Visitor visitor{hubName(chance), {}};
        int day = chance.below(shape.days);
        const Habits habits = habitsOf(chance);
        visitor.visits.push_back(arrivalOn(firstDay.addDays(day), habits, chance, civilTime));
        bool comesBack = !chance.happens(0.4);
        while (comesBack && day < shape.days) {
            const int until = day + int(70 * std::exp(1.2 * chance.bell()));
            for (++day; day < std::min(until, shape.days); ++day) {
                if (chance.happens(chanceOn(firstDay.addDays(day), habits)))
                    visitor.visits.push_back(arrivalOn(firstDay.addDays(day), habits, chance, civilTime));
            }
            comesBack = chance.happens(0.35);
            day += 30 + int(chance.wait(150));
        }
        people.push_back(std::move(visitor));
    }
    return people;
}

} // namespace hub::bench

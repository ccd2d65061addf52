// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

namespace hub::bench {

/// Chance that comes out the same on every machine and with every library (SplitMix64; the distributions of <random>
/// are left to the library).
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_state(seed)
    {
    }

    /// 0 up to, but without, 1.
    double part() { return double(next() >> 11) * 0x1.0p-53; }
    bool happens(double probability) { return part() < probability; }
    int below(int count) { return int(part() * count); }
    /// Mean 0, deviation 1.
    double bell() { return std::sqrt(-2 * std::log(1 - part())) * std::cos(2 * std::numbers::pi * part()); }
    /// Waiting time with this mean.
    double wait(double mean) { return -mean * std::log(1 - part()); }

private:
    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

struct FirstName {
    const char *name;
    int weight;             ///< of 10,000 adults, roughly
    const char *usual = ""; ///< what many of them are called: Dave, Sue
};

struct Surname {
    const char *name;
    int weight; ///< of 10,000 people, roughly
};

/// First names of adults in an English city, the common ones with the weights of everyday life: about the shares of
/// the births of 1945 to 2005 in England and Wales, and of the people who came since.
std::span<const FirstName> firstNames();
/// The commonest surnames of England and Wales. About two people in three have a rarer one: rareSurname().
std::span<const Surname> surnames();

/// Made of the parts that English surnames are made of: Ashworth, Haxby, Thornley. About 2,000 different ones.
QString rareSurname(Chance &chance);

/// Somebody's name as a hub knows it: mostly first name and surname, some with an initial or a first name only, a few
/// by a nickname.
QString hubName(Chance &chance);

} // namespace hub::bench

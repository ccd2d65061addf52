// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace hub {

/// Why a cell was not read. Such a cell is shown with its row and kept word for word, never guessed and never dropped.
enum class CellProblem {
    Blank,              ///< nothing in it, or only a dash or question mark
    NotUnderstood,      ///< "last Tues", "ages"
    NoSuchDay,          ///< "31/02/2025", or month first in a column that is day first
    NoYear,             ///< "8 May": a sheet may be of any year
    UnlikelyYear,       ///< before 1900 or after 2100
    OtherWeekday,       ///< "Fri 8 May 2025", which was a Thursday
    MorningOrAfternoon, ///< "2:30": from 1 to 7 only am, pm or a leading nought tells
    NoSuchTime,         ///< "25:00"
    TwoMeanings,        ///< "0.25": a quarter of a day or a quarter past midnight
};

/// What a cell says, or why that is not known.
template <typename T>
class [[nodiscard]] CellReading
{
public:
    CellReading(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    CellReading(CellProblem problem)
        : m_state(std::in_place_index<1>, problem)
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    CellProblem problem() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    friend bool operator==(const CellReading &, const CellReading &) = default;

private:
    std::variant<T, CellProblem> m_state;
};

} // namespace hub

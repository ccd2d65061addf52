// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/console/usagewords.h"

#include <variant>

namespace hub {

/// How the program leaves.
enum class ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Refused for a reason that has more to say than its kind.
struct Said {
    QString sentence;
};

/// Why a verb stops: an error of the core, a command line that makes no sense, or a sentence of its own.
using Trouble = std::variant<Error, WrongUsage, Said>;

/// A value, or why the verb stops.
template <typename T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Outcome(Trouble trouble)
        : m_state(std::in_place_index<1>, std::move(trouble))
    {
    }
    Outcome(Error error)
        : Outcome(Trouble(std::move(error)))
    {
    }
    Outcome(WrongUsage wrong)
        : Outcome(Trouble(std::move(wrong)))
    {
    }
    Outcome(Said said)
        : Outcome(Trouble(std::move(said)))
    {
    }

    explicit operator bool() const { return m_state.index() == 0; }
    T &operator*() { return std::get<0>(m_state); }
    const T &operator*() const { return std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Trouble &trouble() const { return std::get<1>(m_state); }

private:
    std::variant<T, Trouble> m_state;
};

} // namespace hub

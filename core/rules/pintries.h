// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/instant.h"

#include <optional>

namespace hub {

/// One member's PIN at one desk, since the program started. It re-opens the desk on the working day of a full sign-in,
/// and no longer; five wrong ones, and only the words help (security.md, "Members and keys"). Nothing here is kept: with
/// the program it is gone.
class PinTries
{
public:
    static constexpr int most = 5;

    /// The words were right: the PIN counts from now on, with all its tries.
    void signedIn(Instant now, const CivilTime &civilTime);
    /// At sleep, or when somebody else's words are wanted: only words help.
    void forget() { m_day.reset(); }

    /// Whether a PIN may be tried at all on this working day. A clock that was set to another day makes it no.
    bool mayTry(Instant now, const CivilTime &civilTime) const;
    int left() const { return most - m_wrong; }

    /// How long before the next try counts, in milliseconds. A clock that was set back does not shorten it.
    qint64 waitMs(Instant now) const;

    void wrong(Instant now);
    void right() { m_wrong = 0; }

private:
    std::optional<QDate> m_day; ///< the working day of the full sign-in
    int m_wrong = 0;
    Instant m_last; ///< of the wrong ones
};

} // namespace hub

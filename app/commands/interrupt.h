// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hub {

/// While it lives, Ctrl+C asks what is going on to stop, which then leaves everything as it was. Pressed a second time,
/// it ends the program at once; the store survives that too.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    bool wanted() const;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/interrupt.h"

#include <csignal>
#include <initializer_list>

namespace hub {

// A signal's handler can reach nothing else.
static volatile std::sig_atomic_t asked = 0;

static void note(int)
{
    asked = 1;
}

Interrupt::Interrupt()
{
    asked = 0;
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM})
        ::sigaction(signal, &action, nullptr);
}

Interrupt::~Interrupt()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
}

bool Interrupt::wanted() const
{
    return asked != 0;
}

} // namespace hub

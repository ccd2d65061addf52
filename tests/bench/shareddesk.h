// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "tests/support/cheapkdf.h"

#include <QStringList>

namespace hub {
class Program;
}

namespace hub::bench {

/// What a desk that two share takes of somebody's time, in milliseconds.
struct SharedFigures {
    double lock = 0;   ///< from the key to a blank screen
    double change = 0; ///< from the last digit of a PIN to the page that was open before, now the other one's
};

/// The big store with members, so that it can be locked and change hands.
class SharedDesk
{
public:
    /// `arguments`: as hub_window_bench gets them. `folder`: for the members file.
    SharedDesk(const QStringList &arguments, const Surroundings &around, const QString &folder);

    /// The hub with Dee signed in and Ama's words known to the desk; both have the PIN 004711.
    OpenedHub open();
    /// Over the program that took the hub.
    SharedFigures measure(Program &program, int rounds);
    /// The longest that the window did not answer while the store was copied under another key.
    double longestFrameWhileKeyChanges(Program &program);

private:
    const Surroundings &m_around;
    QStringList m_arguments;
    QString m_folder;
    test::CheapKeyDerivation m_derivation;
    MemberId m_ama;
};

} // namespace hub::bench

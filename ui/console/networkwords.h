// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hub {

/// The kernel could not be asked to refuse internet sockets.
QString networkOpenSentence();

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hub {

/// Overwrites 256 KiB of this thread's stack below the caller. Compilers and the loader put registers aside there, with
/// whatever text was just being copied, and nobody comes by to take it away.
void wipeStack();

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hub {

/// Gives up, for this process and whatever it starts, the right to open any socket that could leave this computer: only
/// local ones (display, D-Bus, printing) and the kernel's own news are left. To be called before the first thread is
/// begun; cannot be taken back. Others get EAFNOSUPPORT, as on a machine without a network.
///
/// False where the kernel cannot do it (no seccomp, or a sandbox that keeps it to itself): nothing is changed then.
bool refuseInternet();

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wipestack.h"

#include <array>
#include <cstring>

namespace hub {

// Its own frame is what lies below the caller, so it must stay a function.
[[gnu::noinline]] void wipeStack()
{
    std::array<char, 256 * 1024> below;
    explicit_bzero(below.data(), below.size());
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/contact.h"

namespace hub {

/// Whether it took place at all: not missed, not called off, and not tried without an answer.
bool tookPlace(const Contact &contact);

/// Whether they were here themself: a call, a letter and a meeting elsewhere are not. Whatever kind a hub adds counts as
/// having come; the same line that ContactReads::lastOf() draws.
bool cameHere(const Contact &contact);

} // namespace hub

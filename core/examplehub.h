// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/example/examplewriting.h"
#include "core/opening.h"

namespace hub {

/// Makes the example hub (resources/example) as a store of its own in `folder`, which opens without words: its life up
/// to `around.clock`'s now, the same for the same working day but for its keys. Takes a second or two. StoreExists, and what
/// openStore() says; nothing is left behind if it fails.
Result<ExampleSize> makeExample(const QString &folder, const Surroundings &around);

} // namespace hub

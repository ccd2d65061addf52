// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/keysjob.h"

#include <utility>

namespace hub {

void KeysJob::begin(std::function<Result<NewKeys>()> make)
{
    run([this, make = std::move(make)]() -> Ending {
        const Result<NewKeys> keys = make();
        if (!keys)
            return failure(keys.error());
        return [this, keys = *keys] { Q_EMIT ready(keys); };
    });
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/members.h"
#include "ui/shell/longjob.h"

namespace hub {

/// Makes keys under somebody's words, a second or two, so that the window goes on. It is not stopped in between.
class KeysJob final : public LongJob
{
    Q_OBJECT
public:
    using LongJob::LongJob;

    void begin(std::function<Result<NewKeys>()> make);

Q_SIGNALS:
    void ready(const hub::NewKeys &keys);
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/members.h"
#include "ui/shell/longjob.h"

namespace hub {

/// Copies the store under its next key while the window goes on, for somebody who leaves.
class LeaveJob final : public LongJob
{
    Q_OBJECT
public:
    using LongJob::LongJob;

    void begin(Leaving leaving);

Q_SIGNALS:
    /// All that is left is Members::finishLeaving().
    void copied(std::shared_ptr<hub::Leaving> leaving);
};

} // namespace hub

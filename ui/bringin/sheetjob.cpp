// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/sheetjob.h"

namespace hub {

void SheetJob::read(const QString &path, const SheetChoices &choices)
{
    begin([this, path, choices](Hub &other) -> Ending {
        const auto bytes = other.sheets.fileAt(path);
        if (!bytes)
            return failure(bytes.error());
        auto plan = other.sheets.read(*bytes, choices, reporter());
        if (!plan)
            return failure(plan.error());
        auto shared = std::make_shared<const SheetPlan>(std::move(*plan));
        return [this, shared] { Q_EMIT understood(shared); };
    });
}

void SheetJob::bringIn(std::shared_ptr<const SheetPlan> plan)
{
    begin([this, plan](Hub &other) -> Ending {
        const auto result = other.sheets.bringIn(*plan, reporter());
        if (!result)
            return failure(result.error());
        return [this, done = *result] { Q_EMIT broughtIn(done); };
    });
}

void SheetJob::undo()
{
    begin([this](Hub &other) -> Ending {
        const auto taken = other.undoing.undoLast();
        if (!taken)
            return failure(taken.error());
        return [this, op = taken->op] { Q_EMIT undone(op); };
    });
}

} // namespace hub

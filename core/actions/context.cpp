// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/context.h"

#include "core/actions/finder.h"

namespace hub {

Result<Saved> ActionContext::save(Op op, const std::vector<ChangeDraft> &drafts, const Store::Progress &progress,
                                  const Store::Alongside &alongside) const
{
    const auto permit = access().permit(op);
    if (!permit)
        return permit.error();
    auto saved = store.save(*permit, drafts, progress, alongside);
    if (!saved)
        return saved.error();
    finder.update(saved->changes);
    if (changed)
        changed(saved->changes);
    return saved;
}

} // namespace hub

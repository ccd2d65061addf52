// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/heads.h"

namespace hub {

Result<std::vector<QString>> textHeads(Database &database, RawId row, FieldRef field, const QString &shown, bool maybeSeveral)
{
    std::vector<QString> texts;
    if (maybeSeveral) {
        Statement heads = database.query("head_of_field");
        heads.bind(1, EntityNumber(field.entity)).bind(2, row).bind(3, field.number);
        auto head = heads.step();
        for (; head && *head; head = heads.step()) {
            if (!heads.text(0).isEmpty())
                texts.push_back(heads.text(0));
        }
        if (!head)
            return head.error();
    }
    if (texts.empty() && !shown.isEmpty())
        texts.push_back(shown);
    return texts;
}

} // namespace hub

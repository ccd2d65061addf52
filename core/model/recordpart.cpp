// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordpart.h"

#include <array>

namespace hub {

static constexpr std::array partCodes{"please-know", "reach", "access-needs", "notes", "plan", "goals"};
static_assert(partCodes.size() == allRecordParts.size(), "a new part needs its code, at its place");

QString toCode(RecordPart part)
{
    return QString::fromLatin1(partCodes[size_t(part)]);
}

std::optional<RecordPart> recordPartFromCode(const QString &code)
{
    for (size_t i = 0; i < partCodes.size(); ++i) {
        if (code == QLatin1String(partCodes[i]))
            return RecordPart(i);
    }
    return std::nullopt;
}

} // namespace hub

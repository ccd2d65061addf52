// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordpart.h"

#include <QString>

namespace hub {

/// What a person may keep to the people who support them, as it is called on their card: "Please know".
QString partWord(RecordPart part);
/// "Please know, Notes of visits".
QString partWords(const RecordParts &parts);

} // namespace hub

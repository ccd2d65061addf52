// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/plan.h"

#include <QByteArray>

namespace hub {

/// A version's sections as CBOR, and back; FileDamaged for anything else. What was kept back is not in those of the first
/// format: it reads as nothing.
QByteArray encodeVersion(const std::vector<PlanVersion::Section> &sections);
Result<std::vector<PlanVersion::Section>> decodeVersion(const QByteArray &bytes);

} // namespace hub

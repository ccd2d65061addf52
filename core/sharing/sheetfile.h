// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sheet/record.h"
#include "core/sharing/csv.h"

class QIODevice;

namespace hub {

/// Everything in the device, unless it is larger than the limit, which is seen before it is all in memory.
Result<QByteArray> readCapped(QIODevice &device, qint64 limit);

/// All rows of a CSV file with anything in them.
Result<Sheet> readSheet(QByteArray file, const CsvLimits &limits = {});

} // namespace hub

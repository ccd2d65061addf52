// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/surroundings.h"

#include <QStandardPaths>

namespace hub {

ProgramSurroundings::ProgramSurroundings()
    : m_surroundings{m_clock, m_ids, m_derivation, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)}
{
}

} // namespace hub

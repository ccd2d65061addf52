// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hub {

/// What a member may see and do; the job title is another field. Each level may do what the one before may.
/// Codes: volunteer, peer, worker, lead.
enum class AccessLevel { Volunteer, PeerSupporter, Worker, Lead };

QString toCode(AccessLevel level);
std::optional<AccessLevel> accessLevelFromCode(const QString &code);

} // namespace hub

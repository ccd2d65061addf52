// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QJsonObject>

namespace hub::json {

/// A plan, its sections in order, each with its lines.
QJsonObject plan(const Plan &plan, const CivilTime &civilTime);
QJsonObject goal(const Goal &goal, const CivilTime &civilTime);
QJsonObject reason(const Reason &reason, const CivilTime &civilTime);
QJsonObject recipient(const Recipient &recipient);
QJsonObject consent(const Consent &consent, const CivilTime &civilTime);
QJsonObject promise(const Promise &promise, const CivilTime &civilTime);
QJsonObject shared(const SharedEntry &entry, const CivilTime &civilTime);

} // namespace hub::json

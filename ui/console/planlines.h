// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/say.h"

#include <QStringList>

namespace hub {

/// What the verbs about plans, goals and sharing print for people.
namespace planlines {

/// Headings and their lines; nothing for a plan without one.
QStringList plan(const Plan &plan, const HubLists &lists);
QString noPlan();
/// "G7Q2MK4DX  Cook on Sundays · working on it · how close: 4 of 10".
QString goal(const Goal &goal);
QString noGoals();
/// `whole`: false where something else has gone, which is for leads alone to see.
QString withdrawn(const std::vector<SharedEntry> &gone, bool whole, const HubLists &lists, const Say &say);
QString lifted(const Promise &promise, const HubLists &lists);
QString shared(const Recipient &recipient, const HubLists &lists, const QString &file);
QString recordWritten(const QString &file);
/// `backedUp`: a backup without them was made at once.
QString erased(int visits, bool backedUp);
QString restricted(bool on);
/// Last days are held against now again.
QString clockSetRight();

} // namespace planlines
} // namespace hub

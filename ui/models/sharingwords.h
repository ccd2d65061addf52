// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/say.h"

#include <QString>

namespace hub {

/// Whom something is for: "City Housing (Housing)", "Jo, City Housing (Housing)", "GP", "everybody". The name of somebody the
/// hub knows is `known`.
QString recipientWords(const Recipient &recipient, const HubLists &lists, const QString &known = {});
/// A part of a record that can be shared, by its key; a section's heading; "a line of: …".
QString partWords(const QString &key);
QString itemWords(const SharedItem &item, const HubLists &lists, const Plan *plan = nullptr);
/// Several, in one line.
QString scopeWords(const SharedItems &items, const HubLists &lists, const Plan *plan = nullptr);
/// "in their own words", "written together", "a worker's words".
QString whoseWords(Whose whose);
QString statusWords(GoalStatus status);
QString basisWords(LegalBasis basis);
QString formWords(SharedForm form);

/// "City Housing (Housing) may know: My toolbox. For a place to live, up to and with 31 December 2026."
QString agreementWords(const Consent &consent, const HubLists &lists, const Say &say, const Plan *plan = nullptr);
/// "Never tell the GP.", "Never tell anybody: goals."
QString promiseWords(const Promise &promise, const HubLists &lists, const Plan *plan = nullptr);
/// Whether an agreement's last day is over or near: it may be agreed on again. Never one that was withdrawn.
bool endsSoon(const Consent &consent, QDate today);
/// How it ended, or that it stands.
QString endingWords(const Consent &consent, const Say &say, QDate today);
QString endingWords(const Promise &promise, const Say &say);

/// Who can see a thing, as one line under it: the hub alone, or whom they agreed to, all of it or some lines. `section`: the
/// one that it is, or that its line stands in.
QString whoCanSee(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section = nullptr);
/// The same of a section, written in or not.
QString whoCanSee(const SharingView &view, const QString &sectionKey, const HubLists &lists, const Plan &plan);

} // namespace hub

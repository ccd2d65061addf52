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
/// The same within a sentence: "the GP", "City Housing (Housing)", "anybody".
QString whomWords(const Recipient &recipient, const HubLists &lists);
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

/// "What City Housing (Housing) may know: My toolbox. What for: A place to live. Until the end of 31 December 2026."
QString agreementWords(const Consent &consent, const HubLists &lists, const Say &say, const Plan *plan = nullptr);
/// "We promised never to tell the GP.", "We promised never to tell anybody about: What they work towards."
QString promiseWords(const Promise &promise, const HubLists &lists, const Plan *plan = nullptr);
/// Beside an agreement that a promise stands against: the promise, and that nothing leaves as long as it stands.
QString againstWords(const Promise &promise, const HubLists &lists, const Plan *plan = nullptr);
/// Why something did not leave, in one sentence that names the promise.
QString stayedWords(const Promise &promise, const HubLists &lists, const Plan *plan = nullptr);
/// Something that was handed on: "3 March 2027, 2pm: to City Housing (Housing), as a summary".
QString sharedWords(const SharedEntry &entry, const HubLists &lists, const Say &say);
/// Whether an agreement's last day is over or near: it may be agreed on again. Never one that was withdrawn.
bool endsSoon(const Consent &consent, QDate today);
/// How it ended, or that it stands.
QString endingWords(const Consent &consent, const Say &say, QDate today);
QString endingWords(const Promise &promise, const Say &say);

/// Whom beside the hub a thing may go to now: "City Housing (Housing); GP (GP), some lines only". Empty for nobody.
QString agreedWith(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section = nullptr);
/// Who can see a thing, as one line under it: the hub alone, or whom they agreed to, all of it or some lines. `section`: the
/// one that it is, or that its line stands in.
QString whoCanSee(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section = nullptr);
/// The same of a section, written in or not.
QString whoCanSee(const SharingView &view, const QString &sectionKey, const HubLists &lists, const Plan &plan);

} // namespace hub

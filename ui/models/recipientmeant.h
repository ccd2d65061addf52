// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QString>

namespace hub {

/// What a typed recipient is for. A promise is read as widely as it may be meant ("my housing officer": housing), an
/// agreement as narrowly.
enum class RecipientFor { Agreement, Promise };

/// Whom somebody means who types "gp", "any GP", "my GP Dr Smith at Priory Surgery", "my sister Jane", "housing: City Housing"
/// or "housing: City Housing, Jo". A name that is no known organisation's stands as a name, where a promise covers most.
/// RecipientMissing unless a kind of recipient is in it, TwoRecipients where it names more than one ("my mum and dad",
/// "everyone except my GP") and that can be no name ("housing: Brown and Sons"). Nobody named ("everyone", "anybody") only
/// for a promise.
Result<Recipient> recipientMeant(const QString &typed, const HubLists &lists, RecipientFor what = RecipientFor::Agreement);

/// What to type for a recipient, so that the same is meant.
QString recipientTyped(const Recipient &recipient, const HubLists &lists);

/// An organisation as it is shown: where somebody's own people stand, who they are to them ("sister") in the screen's language.
QString organisationWords(const Recipient &recipient);

} // namespace hub

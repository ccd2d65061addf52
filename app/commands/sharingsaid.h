// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/arguments.h"
#include "core/hub.h"

namespace hub {

/// What --with or --never says: wrong usage that lists the kinds there are. `everybody`: it is for a promise,
/// and "everyone" may be meant.
Outcome<Recipient> recipientSaid(const Arguments &arguments, const char *option, const Hub &hub, bool everybody = false);
/// What --parts says: keys as the verb "parts" lists them, and line:ID, parted by commas.
Outcome<SharedItems> itemsSaid(const Arguments &arguments, const Hub &hub);
Outcome<Purpose> purposeSaid(const Arguments &arguments, const Hub &hub);

/// The agreement or promise whose id or short code that is. NotFound.
Outcome<ConsentId> consentMeant(const QString &text, Hub &hub);
Outcome<PromiseId> promiseMeant(const QString &text, Hub &hub);

/// Wrong usage for the first of these options that is missing or empty; nothing where all are there.
std::optional<WrongUsage> missing(const Arguments &arguments, std::initializer_list<const char *> options);

/// Every key that can be shared, sections first.
QStringList sharedKeys(const HubLists &lists);

/// FileUnwritable where nothing can be written beside that path: asked before something leaves, so that no line tells of
/// what never left.
Result<void> checkCanWrite(const QString &path);

} // namespace hub

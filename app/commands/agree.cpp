// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/days.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/model/shortcode.h"
#include "ui/models/sharingwords.h"

#include <algorithm>

namespace hub {

static Outcome<AgreementDraft> draftFrom(const Arguments &arguments, const Hub &hub)
{
    AgreementDraft draft;
    const auto recipient = recipientSaid(arguments, "with", hub);
    if (!recipient)
        return recipient.trouble();
    const auto items = itemsSaid(arguments, hub);
    if (!items)
        return items.trouble();
    const auto purpose = purposeSaid(arguments, hub);
    if (!purpose)
        return purpose.trouble();
    const auto until = dayFrom(arguments, "until", hub);
    if (!until)
        return until.trouble();
    draft.recipient = *recipient;
    draft.scope = *items;
    draft.purpose = *purpose;
    draft.until = *until;
    draft.given.words = arguments.value("words");
    draft.given.whoWasThere = arguments.value("there");
    return draft;
}

ExitCode verbs::agree(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "with", "parts", "purpose", "until"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return console.stop(person.trouble());
    const auto draft = draftFrom(arguments, hub);
    if (!draft)
        return console.stop(draft.trouble());
    const auto id = hub.sharing.agree(*person, *draft);
    if (!id)
        return console.stop(id.error());
    const auto view = hub.sharing.of(*person);
    if (!view || !view->consents)
        return console.stop(view ? Error{Error::Kind::NotAllowed} : view.error());
    for (const Consent &consent : *view->consents) {
        if (consent.id != *id)
            continue;
        if (console.json())
            console.object(json::consent(consent, hub.civilTime()));
        else
            console.line(shortCode(consentCodeLetter, consent.id.raw) + QStringLiteral("  ")
                + agreementWords(consent, hub.lists.now(), Say(hub.civilTime())));
    }
    return ExitCode::Done;
}

} // namespace hub

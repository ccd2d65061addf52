// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

namespace hub {

class AgreementsCard;
class Button;
class HandOnCard;
class Prompts;
class PromisesCard;
class StatusLine;

/// Who may know what of a person, decided with them: promises first, then agreements, then what leaves.
class SharePage final : public Page
{
    Q_OBJECT
public:
    SharePage(Hub &hub, Prompts &prompts);

    void show(PersonId person);
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();

private:
    void reload();

    Hub &m_hub;
    std::optional<PersonId> m_person;
    PromisesCard *m_promises;
    AgreementsCard *m_agreements;
    HandOnCard *m_handOn;
    Button *m_leave;
    StatusLine *m_status;
};

} // namespace hub

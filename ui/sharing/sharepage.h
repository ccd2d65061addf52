// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

#include <array>

namespace hub {

class AgreementsCard;
class Button;
class HandOnCard;
class Prompts;
class PlainLabel;
class PromisesCard;
class SharingCard;
class StatusLine;

/// Who may know what of a person, decided with them: promises first, then agreements, then what leaves.
class SharePage final : public Page
{
    Q_OBJECT
public:
    SharePage(Hub &hub, Prompts &prompts);

    /// Where the page is left to.
    enum class Back { Card, Plan, Letter };

    void show(PersonId person, Back back = Back::Card);
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();

private:
    void reload();
    void bringIntoView(QWidget *line);
    std::array<SharingCard *, 3> cards() const;

    Hub &m_hub;
    std::optional<PersonId> m_person;
    PlainLabel *m_name;
    PromisesCard *m_promises;
    AgreementsCard *m_agreements;
    HandOnCard *m_handOn;
    Button *m_leave;
    StatusLine *m_status;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

namespace hub {

class AddMemberCard;
class MembersCard;
class Notifier;
class PinCard;
class Prompts;

/// "Who gets in": one's own PIN, everybody who can sign in, and, for leads, letting somebody in.
class MembersPage final : public Page
{
    Q_OBJECT
public:
    MembersPage(Hub &hub, Notifier &notifier, Prompts &prompts);

private:
    PinCard *m_pin;
    MembersCard *m_members;
    AddMemberCard *m_add = nullptr; ///< for leads
};

} // namespace hub

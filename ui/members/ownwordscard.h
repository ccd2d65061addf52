// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/members/keysjob.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class Button;
class Echo;
class StatusLine;

/// Other words for oneself; asks for the old ones first, so that nobody does it at a desk that was left open.
class OwnWordsCard final : public Card
{
    Q_OBJECT
public:
    explicit OwnWordsCard(Hub &hub);

private:
    void offer();
    void choose();
    void take(const NewKeys &keys);
    void failed(const Error &error);

    Hub &m_hub;
    QLineEdit *m_old;
    Echo *m_oldEcho;
    PlainLabel *m_offered;
    QLineEdit *m_new;
    Echo *m_newEcho;
    Button *m_choose;
    StatusLine *m_status;
    KeysJob m_job;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/members/keysjob.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class CodeChoice;
class Echo;
class PrimaryButton;
class StatusLine;

/// A lead lets somebody in: name, job, what they may see, and the words offered to them.
class AddMemberCard final : public Card
{
    Q_OBJECT
public:
    explicit AddMemberCard(Hub &hub);

    /// The hub changed its lists.
    void refreshLists();

Q_SIGNALS:
    void added();

private:
    void addFields();
    void offer();
    AccessLevel level() const;
    void add();
    void keep(const NewKeys &keys);
    void tell(const Error &error);

    Hub &m_hub;
    KeysJob m_job;
    MemberDraft m_draft; ///< while keys are being made
    QLineEdit *m_name;
    Echo *m_nameEcho;
    CodeChoice *m_level;
    CodeChoice *m_jobTitle;
    PlainLabel *m_meaning;
    PlainLabel *m_offered;
    QLineEdit *m_words;
    Echo *m_wordsEcho;
    PrimaryButton *m_add;
    StatusLine *m_status;
};

} // namespace hub

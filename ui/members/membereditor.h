// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/members/keysjob.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace hub {

class Button;
class CodeChoice;
class Echo;
class PlainLabel;

/// What a lead changes of a member, below their line: name, job and level, and new words for somebody who forgot theirs.
/// One's own level is another lead's to change, and one's own words have a card of their own.
class MemberEditor final : public QWidget
{
    Q_OBJECT
public:
    MemberEditor(Hub &hub, const MemberRow &member, QWidget *parent = nullptr);

    /// Whom it is about.
    MemberId member() const { return m_member.id; }

Q_SIGNALS:
    /// Something is kept, or nothing was to be; `said`: a sentence, maybe empty.
    void done(const QString &said);

private:
    void addFacts(QVBoxLayout &all);
    void addWords(QVBoxLayout &all);
    void keep();
    void makeKeys();
    void giveWords(const NewKeys &keys);
    void failed(const Error &error);

    Hub &m_hub;
    MemberRow m_member;
    QLineEdit *m_name;
    Echo *m_nameEcho;
    CodeChoice *m_level;
    CodeChoice *m_jobTitle;
    QLineEdit *m_words = nullptr; ///< null for oneself
    Echo *m_wordsEcho = nullptr;
    KeysJob m_job;
};

} // namespace hub

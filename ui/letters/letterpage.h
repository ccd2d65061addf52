// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

namespace hub {

class Button;
class Card;
class LetterField;
class OlderLetters;
class PaperActs;
class Prompts;
class StatusLine;
class SupportToggle;

/// A summary letter to a person, written beside them. Hubdesk begins it, the person changes what they like and adds their own
/// words, and nobody else gets it before they have read it as it stands.
class LetterPage final : public Page
{
    Q_OBJECT
public:
    LetterPage(Hub &hub, Prompts &prompts);

    /// Where they left off: the words that were being typed, and the cursor.
    void show(PersonId person);
    /// For good: before a lock, and before the program closes. False while words of it are safe nowhere.
    bool keepTyped();
    /// Nothing of it stays in the window.
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();
    void sharingWanted(hub::PersonId person);

private:
    QWidget *makeTop();
    QWidget *makeNone();
    QWidget *makeSheet();
    QWidget *makeWhoGetsIt();
    void connectFields();
    void begin();
    void read();
    std::optional<LetterId> keepOlder(const std::vector<Letter> &letters, const std::vector<LetterDraft> &drafts);
    bool chooseLetter(const std::vector<Letter> &letters, const std::optional<LetterId> &unkept);
    void showLetter(const std::vector<LetterDraft> &drafts, bool isLatest);
    void showLatest();
    void lookAgain();
    void markSeen(bool seen);
    void takeBackSeen();
    void showSeen();
    void leave();
    void say(const Error &error);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    std::optional<Letter> m_letter;
    LetterField *m_text;
    LetterField *m_additions;
    LetterField *m_last = nullptr; ///< the one that the keyboard was in
    SupportToggle *m_seen;
    PlainLabel *m_seenWords;
    PlainLabel *m_copies;
    PaperActs *m_paper;
    PlainLabel *m_kept;
    StatusLine *m_status;
    OlderLetters *m_older;
    Button *m_begin;
    Button *m_beginNew;
    Button *m_toLatest;
    bool m_latestWanted = false; ///< although words typed in an older one are not kept in it yet
    QWidget *m_whoGetsIt = nullptr;
    QWidget *m_none;
    QWidget *m_sheet;
};

} // namespace hub

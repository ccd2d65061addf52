// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/questions.h"
#include "ui/widgets/card.h"

class QBoxLayout;

namespace hub {

class AboutChoice;
class Button;
class CodeChoice;
class DetailsBox;
class GoalChoice;
class LinkButton;
class NeedsHint;
class NoteField;
class PrimaryButton;
class StatusLine;
class SupportToggles;
class WayHint;
class WhenField;
class WhoBox;

/// The form of one visit: who, what kind of support, how things are, a note, when, and behind *More* what is asked for
/// seldom. Only shows and hands out a draft; DropInEntry keeps and logs it.
class DropInBar final : public Card
{
    Q_OBJECT
public:
    explicit DropInBar(Hub &hub, QWidget *parent = nullptr);

    ContactDraft draft() const;
    void setDraft(const ContactDraft &draft);

    /// The form is a visit logged before; `whose` names it: "Amina K, 10:05am". Empty: back to a new one.
    void setCorrecting(const QString &whose);

    /// To *Who*, wherever the focus was.
    void focusWho();
    /// Names may have changed.
    void refresh();
    /// The hub changed its lists; what is typed and chosen stays.
    void refreshLists();
    /// Says why nothing was logged, where that can be put right, and keeps everything.
    void showTrouble(const Error &error);
    void clearTrouble();
    /// A name stands in *Who* that is neither taken nor cleared: says so there. False if none does.
    bool asksAboutStandingText();
    /// Somebody asked to be reached in another way: says so there, once. False if nobody did, or if it was said.
    bool asksAboutWay();

Q_SIGNALS:
    void edited();
    void logWanted();
    void asideWanted();

protected:
    /// Enter in a field or on a chip logs; on a button it presses that.
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Reason {
        Question question;
        PlainLabel *line;
    };

    void connectParts();
    void addQuestions();
    QWidget *noteAndWhen();
    QBoxLayout *foot();
    void offerMore();
    void setMoreShown(bool shown);
    void addReason(Question question);
    void showReasons(bool shown);
    void say(const QString &text);

    Hub &m_hub;
    WhoBox *m_who;
    NeedsHint *m_needs;
    SupportToggles *m_supports;
    CodeChoice *m_feeling;
    AboutChoice *m_about;
    GoalChoice *m_goals;
    NoteField *m_note;
    WhenField *m_when;
    DetailsBox *m_details;
    WayHint *m_way;
    PrimaryButton *m_log;
    Button *m_aside;
    LinkButton *m_more;
    LinkButton *m_why;
    StatusLine *m_status;
    Card *m_correctingCard;
    StatusLine *m_correctingLine;
    std::vector<Reason> m_reasons;
    bool m_correcting = false;
};

} // namespace hub

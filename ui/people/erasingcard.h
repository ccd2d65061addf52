// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QVBoxLayout;

namespace hub {

class ChoiceGroup;
class LinkButton;
class Prompts;
class StatusLine;

/// For leads: holding a record back, and erasing it. Erasing cannot be undone, so it is the one act on a card that is asked
/// about, once everything it needs has been said.
class ErasingCard final : public Card
{
    Q_OBJECT
public:
    ErasingCard(OpenPerson &person, Prompts &prompts);

    void refresh();

Q_SIGNALS:
    /// The record is gone.
    void erased();

private:
    QWidget *makeFields();
    QWidget *makeActs();
    void setOpen(bool open);
    void holdBack();
    void ask();
    void erase(const VisitAnswers &answers);
    /// Lists the visits of which only people can say whether they were theirs.
    void askAboutVisits();
    ChoiceGroup *questionAbout(const ContactRow &row);
    /// Says what is missing, beside the fields, and puts the keyboard there.
    void explain(const Error &why);
    /// Nothing where one is not answered yet: the keyboard is on it then.
    std::optional<VisitAnswers> visitAnswers();

    OpenPerson &m_person;
    Prompts &m_prompts;
    LinkButton *m_begin;
    QLineEdit *m_reason;
    QLineEdit *m_second;
    QVBoxLayout *m_visits;
    StatusLine *m_trouble;
    QWidget *m_hold = nullptr;
    QWidget *m_openAgain = nullptr;
    QWidget *m_fields;
    PersonId m_for; ///< whose card it was opened on
};

} // namespace hub

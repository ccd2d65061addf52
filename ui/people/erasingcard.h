// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

class LinkButton;
class Prompts;

/// For leads: holding a record back, and erasing it. Erasing cannot be undone, so it is the one act on a card that is asked
/// about.
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
    void setOpen(bool open);
    void holdBack();
    void ask();
    void askOfEach(std::vector<ContactRow> inDoubt, VisitAnswers answers);
    void erase(const VisitAnswers &answers);

    OpenPerson &m_person;
    Prompts &m_prompts;
    LinkButton *m_begin;
    QWidget *m_fields;
    QLineEdit *m_reason;
    QLineEdit *m_second;
    QWidget *m_hold;
    QWidget *m_openAgain;
};

} // namespace hub

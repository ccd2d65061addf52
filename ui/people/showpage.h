// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/models/paperpieces.h"
#include "ui/widgets/page.h"

namespace hub {

class Button;
class Card;
class PaperActs;
class Prompts;
class StatusLine;

/// "Show this person the screen": their own record, to read together, with nobody else's name on it: their card, goals, plan,
/// promises, agreements and visits. Nothing can be changed here, and there is one way out.
class ShowPage final : public Page
{
    Q_OBJECT
public:
    ShowPage(Hub &hub, Prompts &prompts);

    /// What cannot be read is said instead.
    void show(PersonId person);
    /// Nothing of it stays in the window.
    void forget();
    void focusMain();

Q_SIGNALS:
    void backWanted();

private:
    void fill(const PersonDetail &detail);
    QStringList otherNames(const PersonDetail &detail) const;
    QStringList facts(const PersonDetail &detail) const;
    void addWords(const PersonDetail &detail);
    void addReach(const PersonDetail &detail);
    void addSupporters(const PersonDetail &detail);
    void addPlanAndPromises(const PersonDetail &detail);
    void addPieces(const PaperPieces &pieces);
    void addVisits(PersonId person);
    void addVisit(Card *card, const ContactRow &row);
    Card *addCard(const QString &heading);
    static void addLine(Card *card, const QString &text);

    Hub &m_hub;
    PlainLabel *m_line;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_column;
    Button *m_back;
    PaperActs *m_paper;
    StatusLine *m_status;
};

} // namespace hub

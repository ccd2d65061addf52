// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class Button;
class Card;
class Prompts;
class StatusLine;

/// A person's safety plan on one screen, in the order in which it is taken, with the hub's numbers beside it. Opened from
/// the card with one key.
class SafetyPage final : public Page
{
    Q_OBJECT
public:
    SafetyPage(Hub &hub, Prompts &prompts);

    void show(PersonId person);
    void forget();
    void focusMain();

Q_SIGNALS:
    void leaveWanted();
    /// To write in that part of the plan.
    void planWanted(hub::PersonId person, const QString &part);

private:
    void addActs();
    void fill(const Plan &plan);
    Card *stepCard(const Plan &plan, const QString &key, int step);
    void addNumbers();
    void print();
    void save();

    Hub &m_hub;
    Prompts &m_prompts;
    std::optional<PersonId> m_person;
    QString m_toWrite; ///< the first part in which nothing stands, or else the first of all
    PlainLabel *m_whose;
    QVBoxLayout *m_steps;
    Button *m_leave;
    StatusLine *m_status;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/people/personplaces.h"
#include "ui/widgets/page.h"

#include <optional>

namespace hub {

class ListDetail;
class Notifier;
class OneStack;
class PeopleList;
class PersonPane;
class Prompts;
class RegisterView;
class RemovedView;

/// Everyone, and one of them beside the list.
class PeoplePage final : public Page
{
    Q_OBJECT
public:
    PeoplePage(Hub &hub, Notifier &notifier, Prompts &prompts);

    /// "Find anyone", from anywhere: the cursor into the field.
    void find();
    void openPerson(PersonId person);
    /// Whose card is in view.
    std::optional<PersonId> openedPerson() const;
    /// Whoever comes back to an open card reads it again, from its top: the person's register says so.
    void lookAgain();
    /// Takes back the latest save, and says so here.
    void undo();
    /// Keeps whatever is half-typed; before the program closes.
    void keepTyped();

Q_SIGNALS:
    /// "Log a visit": the bar with this person in it.
    void logWanted(hub::PersonId person);
    void correctWanted(hub::ContactId visit);
    void showWanted(hub::PersonId person);
    void placeWanted(hub::PersonId person, hub::PersonPlace place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmpty() const;
    QWidget *makeRemoved();
    QWidget *makeListSide();
    void connectParts(Notifier &notifier);
    void showRemoved();
    void showRegister(PersonId person);
    void backToCard();
    void closeDetail();

    Hub &m_hub;
    PeopleList *m_list;
    PersonPane *m_person;
    RegisterView *m_register;
    RemovedView *m_removed;
    QWidget *m_empty;
    QWidget *m_removedSide;
    OneStack *m_detail;
    ListDetail *m_both;
};

} // namespace hub

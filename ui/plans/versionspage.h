// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class Button;
class ComparedParts;
class FreshCard;
class StatusLine;

/// Earlier versions of a plan beside the plan as it is now, part by part, with what changed said in words; going back to one,
/// and starting fresh.
class VersionsPage final : public Page
{
    Q_OBJECT
public:
    explicit VersionsPage(Hub &hub);

    void show(PersonId person);
    void forget();
    void focusMain();

Q_SIGNALS:
    void planWanted(hub::PersonId person);

private:
    void connectActs();
    void addActs();
    void showList();
    void showFresh();
    void compare(const PlanVersion &listed);
    void forgetCompared();
    void goBack();
    void startFresh();
    void bringBack();
    void jump(int steps);
    void escape();

    Hub &m_hub;
    std::optional<PersonId> m_person;
    std::optional<PlanVersionId> m_then;
    PlainLabel *m_whose;
    PlainLabel *m_about;
    QVBoxLayout *m_list;
    ComparedParts *m_parts;
    FreshCard *m_freshCard;
    Button *m_back;
    Button *m_next;
    Button *m_goBack;
    Button *m_fresh;
    Button *m_bringBack;
    StatusLine *m_status;
};

} // namespace hub

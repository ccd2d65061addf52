// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "core/rules/plancompare.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class Button;
class FlowLayout;
class StatusLine;

/// Earlier versions of a plan beside the plan as it is now, part by part, with what changed said in words.
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
    void showList();
    void compare(const PlanVersion &listed);
    void addSection(const SectionDifference &section);
    void goBack();
    void startFresh();
    void jump(int steps);

    Hub &m_hub;
    std::optional<PersonId> m_person;
    std::optional<PlanVersionId> m_then;
    std::vector<QWidget *> m_changes; ///< the rows that differ, in their order
    int m_at = -1;
    PlainLabel *m_about;
    QVBoxLayout *m_list;
    QVBoxLayout *m_sections;
    Button *m_goBack;
    Button *m_back;
    Button *m_next;
    StatusLine *m_status;
};

} // namespace hub

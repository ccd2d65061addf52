// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

namespace hub {

class ChoiceGroup;
class LinkButton;
class Notifier;
class RegisterModel;
class Table;

/// "What was done", for leads: sign-ins, what left the hub, what was opened for a reason, who was let in; a day at a time,
/// newest first. Who looked at whom is not here: that stands in people's own registers.
class DonePage final : public Page
{
    Q_OBJECT
public:
    DonePage(Hub &hub, Notifier &notifier);

private:
    QWidget *makeGroups();
    QWidget *makeDays();
    void addGroup(ChoiceGroup &chips, const QString &text, const QString &name, std::optional<DoneGroup> group);
    void goTo(const Result<std::optional<QDate>> &day);
    void refresh();
    void showNeighbours();

    Hub &m_hub;
    QDate m_day;
    std::optional<DoneGroup> m_group;
    RegisterModel *m_model;
    PlainLabel *m_dayLine;
    PlainLabel *m_none;
    Table *m_table;
    LinkButton *m_earlier;
    LinkButton *m_later;
    LinkButton *m_today;
};

} // namespace hub

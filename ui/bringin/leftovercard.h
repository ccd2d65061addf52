// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/models/leftovermodel.h"
#include "ui/widgets/card.h"

namespace hub {

class FittedTable;
class Prompts;
class StatusLine;

/// The rows that are left over, and a way to keep them as a file to mend.
class LeftOverCard final : public Card
{
    Q_OBJECT
public:
    LeftOverCard(Hub &hub, Prompts &prompts);

    void showPlan(std::shared_ptr<const SheetPlan> plan);

private:
    void save();
    void write(const QString &path);

    Hub &m_hub;
    Prompts &m_prompts;
    LeftOverModel m_model;
    FittedTable *m_table;
    StatusLine *m_status;
    std::shared_ptr<const SheetPlan> m_plan;
};

} // namespace hub

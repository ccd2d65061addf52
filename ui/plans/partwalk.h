// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planwords.h"

#include <QWidget>

namespace hub {

class Button;

/// The part before and the part behind, each by its name.
class PartWalk final : public QWidget
{
    Q_OBJECT
public:
    PartWalk();

    void show(const std::vector<PlanPart> &parts, size_t now);

Q_SIGNALS:
    void walkWanted(int steps);

private:
    Button *m_previous;
    Button *m_next;
};

} // namespace hub

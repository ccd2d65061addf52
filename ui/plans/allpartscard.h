// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planwords.h"
#include "ui/widgets/card.h"

namespace hub {

/// Every part of a plan in its group, with how much stands in it, to go to any of them at once.
class AllPartsCard final : public Card
{
    Q_OBJECT
public:
    AllPartsCard();

    void fill(const Plan &plan, const std::vector<PlanPart> &parts);
    void forget();

Q_SIGNALS:
    void chosen(int part);

private:
    QVBoxLayout *m_rows;
};

} // namespace hub

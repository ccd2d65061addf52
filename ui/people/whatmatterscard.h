// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

namespace hub {

/// What stands above everything else on a card: what matters to the person, their strengths and what helps, to be read in
/// twenty seconds by somebody who has never met them. The rest of it is one key away, in the plan.
class WhatMattersCard final : public Card
{
    Q_OBJECT
public:
    explicit WhatMattersCard(OpenPerson &person);

    void refresh();

private:
    void addParts(const SharingView &view, const Plan &plan);

    OpenPerson &m_person;
};

} // namespace hub

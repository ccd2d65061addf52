// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

namespace hub {

/// The promises that stand, under the name: nothing else on a card looks like this, and it stays in view while the card is
/// read.
class PromiseShield final : public Card
{
    Q_OBJECT
public:
    explicit PromiseShield(OpenPerson &person);

    void refresh();

private:
    OpenPerson &m_person;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"
#include "ui/widgets/card.h"

namespace hub {

/// What they work towards, and what brought them here: the goals they want on their card, or the first of them while they
/// have chosen none. Shown only where there is something to say.
class ReachingCard final : public Card
{
    Q_OBJECT
public:
    explicit ReachingCard(OpenPerson &person);

    void refresh();

private:
    void addGoals(const PersonGoals &goals);
    QString seenBy(const char *part) const;
    void addLine(const QString &text, bool quiet = false);

    OpenPerson &m_person;
};

} // namespace hub

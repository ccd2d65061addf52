// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"

#include <QWidget>

class QVBoxLayout;

namespace hub {

/// What stands above everything else on a card: what was promised, what matters to the person and what helps; to be read
/// in twenty seconds by somebody who has never met them.
class TrustCards final : public QWidget
{
    Q_OBJECT
public:
    explicit TrustCards(OpenPerson &person);

    void refresh();

private:
    void addPromises(const SharingView &view);
    void addPlan(const SharingView &view);

    OpenPerson &m_person;
    QVBoxLayout *m_cards;
};

} // namespace hub

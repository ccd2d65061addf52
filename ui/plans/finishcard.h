// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;

namespace hub {

/// "Finish together": a name for a version, without a box, so that whoever thinks better of it goes on writing.
class FinishCard final : public Card
{
    Q_OBJECT
public:
    FinishCard();

    void begin();
    /// Empties its fields and hides.
    void end();

Q_SIGNALS:
    void keepWanted(const QString &whoWasThere, const QString &whatChanged);
    void notNow();

private:
    QLineEdit *m_whoWasThere;
    QLineEdit *m_whatChanged;
};

} // namespace hub

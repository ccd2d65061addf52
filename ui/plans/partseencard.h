// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class PlainLabel;

/// Who may see a part of a plan, true to the agreements and promises of now, and the way to those.
class PartSeenCard final : public Card
{
    Q_OBJECT
public:
    explicit PartSeenCard(Hub &hub);

    void show(const Plan &plan, const QString &key);
    void forget();

Q_SIGNALS:
    void sharingWanted();

private:
    Hub &m_hub;
    PlainLabel *m_words;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace hub {

/// What every lead is told on Today: what people keep to their supporters was opened for a reason. Each line waits until
/// this lead has marked it read. Takes no room where there is nothing to tell.
class ToldCard final : public Card
{
    Q_OBJECT
public:
    explicit ToldCard(Hub &hub);

    void refresh();

private:
    /// The rest wait behind these, so that the desk stays a desk.
    static constexpr size_t mostLines = 2;

    void add(const RegisterLine &line, size_t number);
    void markRead(RawId event);

    Hub &m_hub;
    QVBoxLayout *m_lines;
};

} // namespace hub

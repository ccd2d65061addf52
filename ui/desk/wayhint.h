// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class StatusLine;

/// Says, as soon as a call or a message stands in the bar, that somebody asked for another way; and asks once before it is
/// logged. Nothing is forbidden: the worker may know better.
class WayHint final : public Card
{
    Q_OBJECT
public:
    explicit WayHint(Hub &hub, QWidget *parent = nullptr);

    /// Shows what is to be said about the draft, or nothing.
    void offer(const ContactDraft &draft);
    /// True once for what is shown: the next press means it.
    bool asks();

private:
    QString sentenceAbout(const AnotherWay &other) const;

    Hub &m_hub;
    StatusLine *m_line;
    std::vector<AnotherWay> m_others;
    QString m_way; ///< the way that was asked about
    bool m_asked = false;
};

} // namespace hub

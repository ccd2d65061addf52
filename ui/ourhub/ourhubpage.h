// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class ClockCard;
class HubCard;
class ListsCard;
class LockCard;
class Notifier;
class UndoBar;

/// What a lead says about the hub itself: its name and its words; beside it, what changes on the bar.
class OurHubPage final : public Page
{
    Q_OBJECT
public:
    /// `preview`: the bar as the desk will see it, without a way to press anything. The page takes it over.
    OurHubPage(Hub &hub, Notifier &notifier, QWidget *preview);

    void undo();

private:
    QWidget *historyCard();
    void showHistory();
    void follow(const Changes &changes);

    Hub &m_hub;
    UndoBar *m_undoBar;
    HubCard *m_about;
    LockCard *m_lock;
    ClockCard *m_clock;
    ListsCard *m_lists;
    QVBoxLayout *m_history;
};

} // namespace hub

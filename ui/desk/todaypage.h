// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/page.h"

#include <QTimer>

namespace hub {

class AsideChips;
class DropInBar;
class DropInEntry;
class HereCard;
class LoggedBar;
class Notifier;
class TodayList;
class ToldCard;
struct MatchRow;

/// The desk: the drop-in bar, always in view, and beside it who came today.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    TodayPage(Hub &hub, Notifier &notifier, QWidget *parent = nullptr);
    /// Keeps what is half typed.
    ~TodayPage() override;

    /// Keeps what is half typed, at once.
    void keepTyped();

    /// To *Who*: F2 from anywhere.
    void startEntry();
    /// The same with this person in the bar already; what was half typed is set aside.
    void startEntryWith(PersonId person);
    /// Puts a visit into the bar to be corrected; what was half typed is set aside.
    void correct(ContactId visit);
    /// The one signed in is with someone, or free again: F4.
    void toggleFree();
    /// Takes back the last thing done on this desk in this working day: Ctrl+Z.
    void undo();

Q_SIGNALS:
    /// Somebody's card, on the page that shows cards.
    void personWanted(hub::PersonId person);

private:
    void connectActions();
    void showBar();
    void changed(const Changes &changes);
    void sayLogged(const Logged &logged);
    QString nameOf(const std::vector<ContactId> &contacts) const;
    void takeBack(const std::vector<ContactId> &contacts);
    void link(ContactId id, const MatchRow &who);
    /// `id`: the visit it was done to, so that it can be taken back from the same place.
    void sayDone(const Result<void> &done, const QString &text, ContactId id);
    void tick();

    Hub &m_hub;
    AsideChips *m_aside;
    DropInBar *m_bar;
    LoggedBar *m_logged;
    ToldCard *m_told;
    TodayList *m_list;
    HereCard *m_here;
    DropInEntry *m_entry;
    std::vector<ContactId> m_undoable; ///< what Undo in the bar takes back
    QTimer m_minute;
    QDate m_day;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QObject>
#include <QTimer>

namespace hub {

class DropInBar;

/// The life of what is typed into the bar: kept while it grows, set aside and brought back, logged once, or written as
/// the correction of an earlier visit.
class DropInEntry final : public QObject
{
    Q_OBJECT
public:
    /// A draft is in the store at the latest this long after its first unsaved key.
    static constexpr int keptWithinMs = 1'000;

    DropInEntry(Hub &hub, DropInBar &bar, QObject *parent = nullptr);

    /// What was being typed when the program was last closed, or died, comes back into the bar.
    void restore();
    /// Writes what is not written yet. Whoever takes the bar down calls it first.
    void keepNow();

    /// Those set aside, oldest first.
    std::vector<KeptDraft> aside();
    /// Into the bar; what stands there is set aside in turn.
    void bringBack(DraftId id);

    /// A new entry with this person in it; what stands in the bar is set aside.
    void startWith(PersonId person);

    void correct(ContactId id);
    void leaveCorrection();

    /// After somebody was erased: nothing of them stays in the bar, or comes back out of it.
    void forgetErased();

Q_SIGNALS:
    void logged(const hub::Logged &logged);
    void corrected(hub::ContactId id);
    void asideChanged();

private:
    void touched();
    void log();
    void finishCorrection();
    Result<void> linkAsCorrected(const ContactDraft &after);
    void setAside();
    bool putAway();
    void startAfresh();

    Hub &m_hub;
    DropInBar &m_bar;
    DraftId m_draft;
    bool m_unkept = false;
    QTimer m_timer;
    std::optional<ContactId> m_correcting;
    ContactDraft m_before;
};

} // namespace hub

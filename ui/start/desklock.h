// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktopwatch.h"
#include "ui/shell/idlewatch.h"
#include "ui/start/opener.h"

#include <QPointer>

namespace hub {

class LockScreen;
class Window;

/// Locks the desk: by key, after some minutes without a hand on it, when the computer sleeps or is locked. Blanks first,
/// loses nothing, asks nothing; and lets in again whoever knows their PIN or words.
class DeskLock final : public QObject
{
    Q_OBJECT
public:
    DeskLock(Window &window, const Surroundings &around, QObject *parent);
    ~DeskLock() override;

    /// Watches over this hub, which lies in `folder`, until release().
    void watch(Hub &hub, const QString &folder);
    void release();
    /// Begins the quiet minutes anew, as many as the hub says now.
    void startWatching();

    /// The example, where nobody has words, only hides the screen.
    void lock();

Q_SIGNALS:
    /// The screen is blank: what is half typed can be kept.
    void locking();
    /// Whoever carries on is signed in; `before`: who was. The window is still covered.
    void cameBack(hub::MemberId before);
    /// To be closed altogether; the window shows nothing of the hub any more.
    void closeWanted();

private:
    void connectScreen();
    void sleep();
    void show();
    void forgetTyped();
    void byPin(qsizetype member, const QString &typed);
    void comeBack();
    void failed(const Error &error);

    Window &m_window;
    Hub *m_hub = nullptr;
    QString m_folder;
    IdleWatch *m_idle;
    DesktopWatch m_desktop;
    Opener m_opener;
    QPointer<LockScreen> m_screen; ///< the window's while it is shown, and the program's in the end
    std::vector<DeskMember> m_members;
    MemberId m_before;
};

} // namespace hub

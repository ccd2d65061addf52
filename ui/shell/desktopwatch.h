// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QDBusUnixFileDescriptor;

namespace hub {

/// Hears from the desktop that this computer is locked or about to sleep, over D-Bus: logind's Lock and PrepareForSleep,
/// and the desktop's own screen saver. Where there is none of them (a bare X, a test), it stays silent.
class DesktopWatch final : public QObject
{
    Q_OBJECT
public:
    explicit DesktopWatch(QObject *parent = nullptr);
    ~DesktopWatch() override;

Q_SIGNALS:
    void locked();
    /// Sleep waits until what everybody who was told did to the window has been drawn.
    void goingToSleep();

private Q_SLOTS:
    void onLock();
    void onSaver(bool active);
    void onSleep(bool before);

private:
    void delaySleep();

    std::unique_ptr<QDBusUnixFileDescriptor> m_delay; ///< held while awake: sleep waits for it to be let go
};

} // namespace hub

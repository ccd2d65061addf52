// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hub {

/// Tells when nobody has typed, moved the mouse or touched the screen in this program for some minutes.
class IdleWatch final : public QObject
{
    Q_OBJECT
public:
    /// Bounds of what a hub may choose (security.md, "Members and keys").
    static constexpr int leastMinutes = 1;
    static constexpr int mostMinutes = 15;

    explicit IdleWatch(QObject *parent = nullptr);

    /// From now; cut to the bounds.
    void start(std::chrono::minutes after);
    void stop() { m_timer->stop(); }
    bool isRunning() const { return m_timer->isActive(); }
    std::chrono::milliseconds after() const { return m_timer->intervalAsDuration(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer *m_timer;
};

} // namespace hub

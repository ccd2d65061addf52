// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopwatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QTimer>

#include <chrono>

namespace hub {

// The names are those of org.freedesktop.login1(5) and of the two screen savers that desktops offer.
static QString login()
{
    return QStringLiteral("org.freedesktop.login1");
}

static QDBusMessage managerCall(const char *method)
{
    return QDBusMessage::createMethodCall(login(), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QLatin1String(method));
}

DesktopWatch::DesktopWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(login(), QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(onSleep(bool)));
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const char *const saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"}) {
        session.connect(QString(), QString(), QLatin1String(saver), QStringLiteral("ActiveChanged"), this,
            SLOT(onSaver(bool)));
    }
    if (!system.isConnected())
        return;
    QDBusMessage ask = managerCall("GetSessionByPID");
    ask << uint(QCoreApplication::applicationPid());
    auto *const asked = new QDBusPendingCallWatcher(system.asyncCall(ask), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> path = *done;
        if (!path.isError()) {
            QDBusConnection::systemBus().connect(login(), path.value().path(),
                QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this, SLOT(onLock()));
        }
    });
    delaySleep();
}

DesktopWatch::~DesktopWatch() = default;

// So that the screen is blank before the computer sleeps, not after it wakes.
void DesktopWatch::delaySleep()
{
    QDBusMessage ask = managerCall("Inhibit");
    ask << QStringLiteral("sleep") << QStringLiteral("Hubdesk") << QStringLiteral("Hide what is on the screen")
        << QStringLiteral("delay");
    auto *const asked = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(ask), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *done;
        if (!held.isError())
            m_delay = std::make_unique<QDBusUnixFileDescriptor>(held.value());
    });
}

void DesktopWatch::onLock()
{
    Q_EMIT locked();
}

void DesktopWatch::onSaver(bool active)
{
    if (active)
        Q_EMIT locked();
}

void DesktopWatch::onSleep(bool before)
{
    if (!before) {
        delaySleep();
        return;
    }
    Q_EMIT goingToSleep();
    // What they hid is only drawn when control is back with Qt. logind itself waits five seconds at most.
    constexpr std::chrono::milliseconds untilDrawn{250};
    QTimer::singleShot(untilDrawn, this, [held = std::shared_ptr(std::move(m_delay))] { });
}

} // namespace hub

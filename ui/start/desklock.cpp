// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/desklock.h"

#include "core/base/wipestack.h"
#include "ui/models/memberwords.h"
#include "ui/shell/window.h"
#include "ui/start/lockscreen.h"
#include "ui/widgets/secretfield.h"

namespace hub {

DeskLock::DeskLock(Window &window, const Surroundings &around, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_idle(new IdleWatch(this))
    , m_opener(around)
    , m_screen(new LockScreen)
{
    connect(m_idle, &IdleWatch::idle, this, &DeskLock::lock);
    connect(&m_desktop, &DesktopWatch::locked, this, &DeskLock::lock);
    connect(&m_desktop, &DesktopWatch::goingToSleep, this, &DeskLock::sleep);
    connectScreen();
}

DeskLock::~DeskLock()
{
    delete m_screen;
}

void DeskLock::connectScreen()
{
    connect(m_screen, &LockScreen::pinTyped, this, &DeskLock::byPin);
    connect(m_screen, &LockScreen::wordsTyped, this, [this](qsizetype member, const QString &words) {
        m_screen->setBusy(true);
        m_opener.signIn(m_folder, {m_members.at(size_t(member)).name, words}, *m_hub);
    });
    connect(m_screen, &LockScreen::closeWanted, this, &DeskLock::closeWanted);
    connect(&m_opener, &Opener::signedIn, this, [this] {
        m_screen->setBusy(false);
        comeBack();
    });
    connect(&m_opener, &Opener::failed, this, &DeskLock::failed);
}

void DeskLock::watch(Hub &hub, const QString &folder)
{
    m_hub = &hub;
    m_folder = folder;
    startWatching();
}

void DeskLock::startWatching()
{
    if (!m_hub || m_window.isLocked())
        return;
    const auto entry = m_hub->team.hub();
    m_idle->start(std::chrono::minutes(entry ? entry->lockMinutes : HubEntry().lockMinutes));
}

void DeskLock::release()
{
    m_idle->stop();
    m_opener.abandon();
    m_window.unlock();
    m_screen->forget();
    m_hub = nullptr;
}

void DeskLock::lock()
{
    if (!m_hub)
        return;
    if (m_window.isLocked())
        return forgetTyped();
    m_idle->stop();
    if (m_hub->session().example) {
        m_window.hideScreen();
        startWatching();
        return;
    }
    m_before = m_hub->session().member;
    forgetSecrets(m_window);
    show();
    Q_EMIT locking();
    m_idle->start(std::chrono::minutes(IdleWatch::leastMinutes));
    wipeStack();
}

// Whoever was called away from the locked screen had typed words there, the right ones with another's name perhaps.
void DeskLock::forgetTyped()
{
    if (!m_opener.isBusy())
        m_screen->forget();
    m_idle->start(std::chrono::minutes(IdleWatch::leastMinutes));
    wipeStack();
}

void DeskLock::sleep()
{
    lock();
    if (!m_hub)
        return;
    m_hub->signIns.forgetAll();
    if (m_window.isLocked())
        show();
}

void DeskLock::show()
{
    m_members = m_hub->signIns.members();
    const auto entry = m_hub->team.hub();
    QStringList names;
    for (const DeskMember &member : m_members)
        names << member.name;
    if (entry && entry->initials)
        names = initialsOf(names);
    std::vector<LockScreen::Member> rows;
    qsizetype chosen = 0;
    for (const DeskMember &member : m_members) {
        if (member.id == m_before)
            chosen = qsizetype(rows.size());
        rows.push_back({names[qsizetype(rows.size())], member.byPin});
    }
    m_screen->show(entry ? entry->name : QString(), entry ? entry->hours : QString(), rows, chosen);
    m_window.lock(m_screen);
}

void DeskLock::byPin(qsizetype member, const QString &typed)
{
    const auto pin = pinFrom(typed);
    const MemberId id = m_members.at(size_t(member)).id;
    if (!pin)
        return m_screen->tell(Error{Error::Kind::PinNotSixDigits});
    if (const qint64 wait = m_hub->signIns.waitMs(id); wait > 0)
        return m_screen->tellWait(wait);
    const auto done = m_hub->signIns.byPin(id, *pin);
    if (done)
        return comeBack();
    if (done.error().kind == Error::Kind::WordsNeeded)
        m_screen->wordsOnly(member);
    m_screen->tell(done.error());
}

void DeskLock::failed(const Error &error)
{
    m_screen->setBusy(false);
    m_screen->tell(error);
}

void DeskLock::comeBack()
{
    m_screen->forget();
    Q_EMIT cameBack(m_before);
    m_window.unlock();
    startWatching();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/dropinentry.h"

#include "ui/desk/dropinbar.h"
#include "ui/models/visitsmodel.h"
#include "ui/shell/say.h"

#include <QApplication>

namespace hub {

DropInEntry::DropInEntry(Hub &hub, DropInBar &bar, QObject *parent)
    : QObject(parent)
    , m_hub(hub)
    , m_bar(bar)
    , m_draft(hub.drafts.newId())
{
    // Started by the first key and not by those after it, so that somebody who types without a pause loses nothing.
    constexpr int timeToWriteMs = 200;
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(keptWithinMs - timeToWriteMs);
    m_timer.callOnTimeout(this, &DropInEntry::keepNow);
    connect(&bar, &DropInBar::edited, this, &DropInEntry::touched);
    connect(&bar, &DropInBar::logWanted, this, &DropInEntry::log);
    connect(&bar, &DropInBar::asideWanted, this, [this] { m_correcting ? leaveCorrection() : setAside(); });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old) {
        if (old && m_bar.isAncestorOf(old))
            keepNow();
    });
}

void DropInEntry::touched()
{
    m_unkept = !m_correcting;
    if (m_unkept && !m_timer.isActive())
        m_timer.start();
}

void DropInEntry::keepNow()
{
    m_timer.stop();
    // A correction is no draft of a visit; until it is kept, the visit itself says what it said.
    if (!m_unkept || m_correcting)
        return;
    const auto kept = m_hub.drafts.keep(m_draft, m_bar.draft());
    m_unkept = !kept;
    if (!kept && kept.error().kind == Error::Kind::NotFound)
        forgetErased();
    else if (!kept)
        m_bar.showTrouble(kept.error());
}

void DropInEntry::forgetErased()
{
    const auto corrected = m_correcting ? m_hub.contacts.one(*m_correcting) : Result<std::optional<ContactRow>>(std::nullopt);
    const ContactDraft typed = m_bar.draft();
    const auto left = m_hub.drafts.withoutErased(typed);
    if (m_correcting && corrected && !*corrected)
        startAfresh();
    else if (left && *left != typed) {
        m_bar.setDraft(*left);
        m_unkept = !m_correcting;
        keepNow();
    }
    Q_EMIT asideChanged();
}

void DropInEntry::restore()
{
    const auto drafts = m_hub.drafts.mine();
    if (!drafts) {
        m_bar.showTrouble(drafts.error());
        return;
    }
    for (auto kept = drafts->rbegin(); kept != drafts->rend(); ++kept) {
        if (kept->aside)
            continue;
        m_draft = kept->id;
        m_bar.setDraft(kept->draft);
        break;
    }
    Q_EMIT asideChanged();
}

std::vector<KeptDraft> DropInEntry::aside()
{
    auto drafts = m_hub.drafts.mine();
    if (!drafts)
        return {};
    std::erase_if(*drafts, [this](const KeptDraft &kept) { return kept.id == m_draft; });
    return std::move(*drafts);
}

void DropInEntry::startAfresh()
{
    m_timer.stop();
    m_unkept = false;
    m_correcting.reset();
    m_draft = m_hub.drafts.newId();
    m_bar.setCorrecting({});
    m_bar.setDraft({});
}

void DropInEntry::log()
{
    if (m_bar.asksAboutStandingText())
        return;
    if (m_correcting)
        return finishCorrection();
    if (m_bar.asksAboutWay())
        return;
    const auto logged = m_hub.contacts.record(m_bar.draft(), m_draft);
    if (!logged) {
        m_bar.showTrouble(logged.error());
        return;
    }
    startAfresh();
    m_bar.focusWho();
    Q_EMIT this->logged(*logged);
}

bool DropInEntry::putAway()
{
    if (m_bar.draft().isUntouched())
        return true;
    const auto kept = m_hub.drafts.keep(m_draft, m_bar.draft(), true);
    if (!kept)
        m_bar.showTrouble(kept.error());
    return kept.has_value();
}

void DropInEntry::setAside()
{
    if (!putAway())
        return;
    startAfresh();
    m_bar.focusWho();
    Q_EMIT asideChanged();
}

void DropInEntry::bringBack(DraftId id)
{
    if (m_correcting)
        leaveCorrection();
    const auto drafts = m_hub.drafts.mine();
    if (!drafts || !putAway())
        return;
    for (const KeptDraft &kept : *drafts) {
        if (kept.id != id)
            continue;
        startAfresh();
        m_draft = id;
        m_bar.setDraft(kept.draft);
        m_unkept = true;
        keepNow();
    }
    m_bar.focusWho();
    Q_EMIT asideChanged();
}

void DropInEntry::startWith(PersonId person)
{
    if (!m_correcting && !putAway())
        return;
    startAfresh();
    ContactDraft draft;
    draft.visitors = {{person, {}, false}};
    m_bar.setDraft(draft);
    m_unkept = true;
    keepNow();
    m_bar.focusWho();
    Q_EMIT asideChanged();
}

void DropInEntry::correct(ContactId id)
{
    const auto row = m_hub.contacts.one(id);
    const auto draft = m_hub.contacts.draftOf(id);
    if (!row || !draft || !*row) {
        m_bar.showTrouble(!row ? row.error() : !draft ? draft.error() : Error{Error::Kind::NotFound});
        return;
    }
    if (!m_correcting && !putAway())
        return;
    startAfresh();
    m_correcting = id;
    m_before = *draft;
    //: a visit: %1 is a name, or "someone"; %2 a time
    m_bar.setCorrecting(
        tr("%1, %2").arg(named(VisitsModel::whoOf(**row)), Say(m_hub.civilTime()).time((*row)->contact.when.at)));
    m_bar.setDraft(*draft);
    m_bar.focusWho();
    Q_EMIT asideChanged();
}

void DropInEntry::leaveCorrection()
{
    startAfresh();
    m_bar.focusWho();
}

void DropInEntry::finishCorrection()
{
    const ContactId id = *m_correcting;
    const ContactDraft after = m_bar.draft();
    if (const auto done = m_hub.contacts.correct(id, after); !done) {
        m_bar.showTrouble(done.error());
        return;
    }
    if (const auto done = linkAsCorrected(after); !done) {
        m_bar.showTrouble(done.error());
        return;
    }
    startAfresh();
    m_bar.focusWho();
    Q_EMIT corrected(id);
}

Result<void> DropInEntry::linkAsCorrected(const ContactDraft &after)
{
    if (after.visitors == m_before.visitors)
        return {};
    const auto visitor = after.visitors.empty() ? ContactDraft::Visitor() : after.visitors.front();
    if (visitor.known)
        return m_hub.contacts.link(*m_correcting, *visitor.known);
    if (visitor.newName.trimmed().isEmpty())
        return m_before.visitors.empty() ? Result<void>() : m_hub.contacts.unlink(*m_correcting);
    const auto kind = visitor.nickname ? PersonName::Kind::Nickname : PersonName::Kind::Known;
    const auto person = m_hub.people.add({visitor.newName, kind});
    if (!person)
        return person.error();
    return m_hub.contacts.link(*m_correcting, *person);
}

} // namespace hub

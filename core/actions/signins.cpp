// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/signins.h"

#include "core/model/event.h"
#include "core/security/keyring.h"
#include "core/security/pin.h"

#include <algorithm>

namespace hub {

/// Their keys are the keyring's while they are the one signed in, and wait here meanwhile.
struct SignIns::Present {
    PinTries tries;
    std::optional<UnlockedMember> keys;
};

// This desk's own, beside the log: a PIN opens nothing anywhere else.
static QString pinSetting(MemberId member)
{
    return QStringLiteral("pin-") + member.toHex();
}

SignIns::SignIns(const ActionContext &context, Session &session, Keyring *keyring)
    : m_context(context)
    , m_session(session)
    , m_keyring(keyring)
{
    if (!keyring)
        return;
    auto present = std::make_unique<Present>();
    present->tries.signedIn(context.now(), context.civilTime());
    m_present.emplace(session.member, std::move(present));
}

SignIns::~SignIns() = default;

bool SignIns::isHere(MemberId member) const
{
    const RosterMember *found = m_keyring ? m_keyring->file().roster().member(member) : nullptr;
    return found && found->here;
}

std::vector<DeskMember> SignIns::members() const
{
    std::vector<DeskMember> all;
    if (!m_keyring)
        return all;
    for (const RosterMember &member : m_keyring->file().roster().members()) {
        if (!member.here)
            continue;
        const auto present = m_present.find(member.facts.id);
        const bool may
            = present != m_present.end() && present->second->tries.mayTry(m_context.now(), m_context.civilTime());
        all.push_back({member.facts.id, member.facts.name, may && verifierOf(member.facts.id)});
    }
    std::sort(all.begin(), all.end(), [](const DeskMember &a, const DeskMember &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return all;
}

Result<QByteArray> SignIns::verifierOf(MemberId member) const
{
    const auto kept = m_context.store.setting(pinSetting(member));
    if (!kept)
        return kept.error();
    const auto *const verifier = std::get_if<QByteArray>(&*kept);
    return verifier && !verifier->isEmpty() ? Result<QByteArray>(*verifier) : Error{Error::Kind::WordsNeeded};
}

Result<void> SignIns::setPin(const Pin &pin)
{
    const auto verifier = pinVerifier(pin);
    if (!verifier)
        return verifier.error();
    return m_context.store.setSetting(pinSetting(m_session.member), *verifier);
}

Result<bool> SignIns::hasPin() const
{
    const auto verifier = verifierOf(m_session.member);
    if (!verifier && verifier.error().kind != Error::Kind::WordsNeeded)
        return verifier.error();
    return verifier.has_value();
}

Result<void> SignIns::forgetPin()
{
    return m_context.store.setSetting(pinSetting(m_session.member), {});
}

qint64 SignIns::waitMs(MemberId member) const
{
    const auto present = m_present.find(member);
    return present == m_present.end() ? 0 : present->second->tries.waitMs(m_context.now());
}

Result<void> SignIns::byPin(MemberId member, const Pin &pin)
{
    if (!isHere(member))
        return Error{Error::Kind::NoSuchMember};
    const auto present = m_present.find(member);
    if (present == m_present.end() || !present->second->tries.mayTry(m_context.now(), m_context.civilTime()))
        return Error{Error::Kind::WordsNeeded};
    const auto verifier = verifierOf(member);
    if (!verifier)
        return verifier.error();
    PinTries &tries = present->second->tries;
    if (tries.waitMs(m_context.now()) > 0)
        return Error{Error::Kind::WrongPin};
    if (!pinMatches(*verifier, pin)) {
        tries.wrong(m_context.now());
        return Error{tries.left() > 0 ? Error::Kind::WrongPin : Error::Kind::WordsNeeded};
    }
    tries.right();
    become(member);
    return {};
}

Result<void> SignIns::byWords(UnlockedMember keys)
{
    if (!m_keyring)
        return Error{Error::Kind::NotAllowed};
    const MemberId member = keys.facts.id;
    if (!isHere(member))
        return Error{Error::Kind::NoSuchMember};
    // Another store may have been put in the place of the open one.
    if (!(keys.storeKey == m_keyring->member().storeKey))
        return Error{Error::Kind::MembersDamaged};
    auto &present = m_present[member];
    if (!present)
        present = std::make_unique<Present>();
    present->tries.signedIn(m_context.now(), m_context.civilTime());
    if (member != m_session.member)
        present->keys = std::move(keys);
    become(member);
    return {};
}

void SignIns::become(MemberId member)
{
    if (member == m_session.member)
        return;
    Present &next = *m_present.at(member);
    m_present.at(m_session.member)->keys = m_keyring->changeHands(std::move(*next.keys));
    next.keys.reset();
    m_session = m_keyring->member().session();
    // Whoever stands at the desk is let in even where the disk is full.
    (void)noteSignIn();
}

Result<void> SignIns::noteSignIn()
{
    if (m_session.example)
        return {};
    ChangeDraft draft;
    writeEvent(m_context.store.ids().next(), {EventKind::SignIn, m_context.now(), m_session.worker}, draft);
    const auto saved = m_context.save(Op::NoteEvent, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

void SignIns::forgetAll()
{
    for (auto &[member, present] : m_present)
        present->tries.forget();
    std::erase_if(m_present, [this](const auto &one) { return one.first != m_session.member; });
}

} // namespace hub

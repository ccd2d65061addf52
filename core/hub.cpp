// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub.h"

#include "core/store/storelock.h"

namespace hub {

Hub::Hub(std::unique_ptr<Store> store, const Session &session, HubId hub, std::unique_ptr<StoreLock> lock,
         std::unique_ptr<Keyring> keyring, DeskPlace place)
    : m_lock(std::move(lock))
    , m_store(std::move(store))
    , m_session(session)
    , m_place(std::move(place))
    , m_finder(std::make_unique<Finder>(*m_store))
    , m_context{*m_store, m_session, hub, *m_finder, [this](const Changes &changes) { tell(changes); }, &m_place}
    , contacts(m_context)
    , people(m_context)
    , drafts(m_context)
    , undoing(m_context)
    , members(m_context, m_session, std::move(keyring))
    , presence(m_context)
    , narrowing(m_context)
    , registers(m_context, members)
    , signIns(m_context, m_session, members.m_keyring.get())
    , lists(m_context)
    , plans(m_context, lists)
    , goals(m_context)
    , sharing(m_context)
    , letters(m_context)
    , erasing(m_context, members)
    , team(m_context)
    , sheets(m_context)
    , exports(m_context)
    , upkeep(m_context)
    , backups(m_context)
{
}

Hub::Hub(std::unique_ptr<Store> store, const Session &session, HubId hub)
    : Hub(std::move(store), session, hub, {}, {})
{
}

Hub::~Hub() = default;

Result<std::unique_ptr<Hub>> Hub::another(const Session &session) const
{
    auto store = m_store->another();
    if (!store)
        return store.error();
    return std::make_unique<Hub>(std::move(*store), session, m_context.hub, std::unique_ptr<StoreLock>(),
        std::unique_ptr<Keyring>(), m_place);
}

void Hub::follow(const Changes &changes)
{
    m_finder->update(changes);
    tell(changes);
}

void Hub::tell(const Changes &changes) const
{
    lists.look(changes);
    team.look(changes);
    for (const Listener &listener : m_listeners)
        listener(changes);
}

} // namespace hub

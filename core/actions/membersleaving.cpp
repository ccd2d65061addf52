// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Members that lets somebody go, which replaces the store key.
#include "core/actions/members.h"
#include "core/store/keychange.h"

namespace hub {

static Result<void> before(const LongWork &work, const char *step)
{
    return work.before ? work.before(step) : Result<void>();
}

// Whenever the machine stops, the members file opens what stands in the store's place:
//   the copy is made           the old key alone, the copy is nobody's
//   the file names both keys   the old key, or the new one once the copy is in place
//   the copy is in place       the new key
//   the file names the new     the new key
Result<void> Members::leave(MemberId id, const LongWork &work)
{
    const auto permit = m_context.access().permit(Op::EditMembers);
    if (!permit || !m_keyring)
        return permit ? Error(Error::Kind::NotAllowed) : permit.error();
    if (const auto done = finishReplacing(work); !done)
        return done;
    const auto facts = factsOf(id);
    if (!facts)
        return facts.error();
    if (facts->level == AccessLevel::Lead) {
        if (const auto stays = checkLeadStays(id); !stays)
            return stays;
    }
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.removeMember(id); !done)
        return done;
    SecretBytes next = SecretBytes::random(32);
    edit.addStoreKey(next);

    if (const auto go = before(work, "copy"); !go)
        return go;
    auto copy = KeyChange::copy(m_context.store, next, work.progress);
    if (!copy)
        return copy.error();
    if (const auto go = before(work, "both keys"); !go)
        return go;
    if (const auto done = m_keyring->write(edit, Keyring::Before::Gone); !done)
        return done;
    m_keyring->bringIn(std::move(next));
    if (const auto done = replaceStore(*copy, work); !done)
        return done;
    ChangeDraft change;
    change.set(facts->worker.raw, fields::worker::removed, qint64(1));
    note(change, "member-left", facts->worker);
    if (const auto go = before(work, "worker"); !go)
        return go;
    const auto saved = m_context.save(Op::EditMembers, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Members::replaceStore(KeyChange &copy, const LongWork &work)
{
    if (const auto go = before(work, "store"); !go)
        return go;
    if (const auto done = copy.takePlace(m_context.store); !done)
        return done;
    m_keyring->storeMoved();
    if (const auto go = before(work, "new key"); !go)
        return go;
    MembersEdit edit = m_keyring->edit(m_context.now());
    edit.dropOlderStoreKeys();
    return m_keyring->write(edit, Keyring::Before::Gone);
}

Result<void> Members::finishReplacing(const LongWork &work)
{
    if (!m_keyring || !m_keyring->canWrite() || !m_keyring->file().isReplacingStoreKey())
        return {};
    const SecretBytes &newest = m_keyring->member().storeKey;
    if (m_context.store.options().key == newest.view().toByteArray()) {
        MembersEdit edit = m_keyring->edit(m_context.now());
        edit.dropOlderStoreKeys();
        return m_keyring->write(edit, Keyring::Before::Gone);
    }
    auto copy = KeyChange::copy(m_context.store, newest, work.progress);
    return copy ? replaceStore(*copy, work) : Result<void>(copy.error());
}

} // namespace hub

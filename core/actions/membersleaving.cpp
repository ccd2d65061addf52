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
Leaving::Leaving(MemberId member, SecretBytes key, std::unique_ptr<KeyChange> change)
    : m_member(member)
    , m_key(std::move(key))
    , m_change(std::move(change))
{
}

Leaving::~Leaving() = default;
Leaving::Leaving(Leaving &&) noexcept = default;

Result<void> Leaving::copy(const std::function<bool(quint64 done, quint64 all)> &progress)
{
    return m_change->copy(progress);
}

Result<MemberFacts> Members::factsOfLeaver(MemberId id) const
{
    const auto permit = m_context.access().permit(Op::EditMembers);
    if (!permit || !m_keyring)
        return permit ? Error(Error::Kind::NotAllowed) : permit.error();
    auto facts = factsOf(id);
    if (facts && facts->level == AccessLevel::Lead) {
        if (const auto stays = checkLeadStays(id); !stays)
            return stays.error();
    }
    return facts;
}

Result<Leaving> Members::beginLeaving(MemberId id, const LongWork &work)
{
    if (const auto facts = factsOfLeaver(id); !facts)
        return facts.error();
    if (const auto done = finishReplacing(work); !done)
        return done.error();
    // Said before anything long begins.
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.removeMember(id); !done)
        return done.error();
    SecretBytes next = SecretBytes::random(32);
    auto change = KeyChange::begin(m_context.store, next);
    if (!change)
        return change.error();
    return Leaving(id, std::move(next), std::make_unique<KeyChange>(std::move(*change)));
}

Result<void> Members::finishLeaving(Leaving leaving, const LongWork &work)
{
    // Somebody else may have signed in, or changed the list, since it began.
    const auto facts = factsOfLeaver(leaving.m_member);
    if (!facts)
        return facts.error();
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.removeMember(leaving.m_member); !done)
        return done;
    edit.addStoreKey(leaving.m_key);
    if (const auto go = before(work, "both keys"); !go)
        return go;
    if (const auto done = m_keyring->write(edit, Keyring::Before::Gone); !done)
        return done;
    m_keyring->bringIn(std::move(leaving.m_key));
    if (const auto done = replaceStore(*leaving.m_change, work); !done)
        return done;
    ChangeDraft change;
    change.set(facts->worker.raw, fields::worker::removed, qint64(1));
    note(change, EventKind::MemberLeft, facts->worker);
    if (const auto go = before(work, "worker"); !go)
        return go;
    const auto saved = m_context.save(Op::EditMembers, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> Members::leave(MemberId id, const LongWork &work)
{
    auto leaving = beginLeaving(id, work);
    if (!leaving)
        return leaving.error();
    if (const auto go = before(work, "copy"); !go)
        return go;
    if (const auto done = leaving->copy(work.progress); !done)
        return done;
    return finishLeaving(std::move(*leaving), work);
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
    auto copy = KeyChange::copied(m_context.store, newest, work.progress);
    return copy ? replaceStore(*copy, work) : Result<void>(copy.error());
}

} // namespace hub

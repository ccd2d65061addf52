// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/members.h"

#include "core/rules/names.h"
#include "core/security/keyring.h"
#include "core/security/wordlist.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

Members::Members(const ActionContext &context, Session &session, std::unique_ptr<Keyring> keyring)
    : m_context(context)
    , m_session(session)
    , m_keyring(std::move(keyring))
{
}

Members::~Members() = default;

static MemberRow rowOf(const RosterMember &member, const Session &session)
{
    const MemberFacts &facts = member.facts;
    return {facts.id, facts.worker, facts.name, facts.jobTitle, facts.level, member.here, facts.id == session.member};
}

Result<MemberList> Members::list() const
{
    if (!m_keyring)
        return Error::Kind::NotAllowed;
    MemberList list;
    const Roster &roster = m_keyring->file().roster();
    for (const RosterMember &member : roster.members()) {
        list.members.push_back(rowOf(member, m_session));
        list.leads += member.here && member.facts.level == AccessLevel::Lead;
    }
    list.sheets = int(std::count_if(
        roster.sheets().begin(), roster.sheets().end(), [](const RosterSheet &sheet) { return !sheet.spent; }));
    std::stable_sort(list.members.begin(), list.members.end(), [](const MemberRow &a, const MemberRow &b) {
        return a.here != b.here ? a.here : foldName(a.name) < foldName(b.name);
    });
    return list;
}

Result<MemberRow> Members::named(const QString &name) const
{
    if (!m_keyring)
        return Error::Kind::NotAllowed;
    const auto id = m_keyring->file().memberNamed(name);
    if (!id)
        return id.error();
    return rowOf(*m_keyring->file().roster().member(*id), m_session);
}

QString Members::offeredWords(AccessLevel level)
{
    return offerWords(level == AccessLevel::Lead ? OfferedWords::Lead : OfferedWords::Member);
}

MemberId Members::newMember() const
{
    return m_context.store.ids().make<MemberId>();
}

static Result<std::shared_ptr<ReadyKeys>> readyKeys(const Keyring &keyring, MemberId member, const SecretBytes &words)
{
    if (keyring.file().isExample()) {
        HolderSecrets secrets = HolderSecrets::ofExample(holderOf(member));
        HolderKeys keys = secrets.unlockedKeys();
        return std::make_shared<ReadyKeys>(ReadyKeys{member, std::move(keys), std::move(secrets)});
    }
    if (words.size() < MembersFile::shortestWords)
        return Error::Kind::WordsTooShort;
    HolderSecrets secrets = HolderSecrets::make();
    auto keys = secrets.locked(holderOf(member), words, keyring.derivation());
    if (!keys)
        return keys.error();
    return std::make_shared<ReadyKeys>(ReadyKeys{member, std::move(*keys), std::move(secrets)});
}

Result<NewKeys> Members::keysFor(MemberId member, const QString &words) const
{
    if (!m_keyring)
        return Error::Kind::NotAllowed;
    auto ready = readyKeys(*m_keyring, member, secretWords(words));
    return ready ? Result<NewKeys>(NewKeys(std::move(*ready))) : Result<NewKeys>(ready.error());
}

Result<NewKeys> Members::keysForOwn(const QString &oldWords, const QString &newWords) const
{
    if (!m_keyring || m_keyring->file().isExample())
        return Error::Kind::NotAllowed;
    const auto before = m_keyring->file().unlock(m_session.member, secretWords(oldWords), m_keyring->derivation());
    if (!before)
        return before.error();
    auto ready = readyKeys(*m_keyring, m_session.member, secretWords(newWords));
    if (!ready)
        return ready.error();
    (*ready)->knewOld = true;
    return NewKeys(std::move(*ready));
}

Result<void> Members::checkNameFree(const QString &name, MemberId but) const
{
    if (name.isEmpty())
        return Error::Kind::NameMissing;
    const auto there = m_keyring->file().memberNamed(name);
    const bool taken = there ? *there != but : there.error().kind == Error::Kind::MemberUnclear;
    return taken ? Result<void>(Error::Kind::MemberExists) : Result<void>();
}

// A name without a sign-in, as an old sheet brought it, is whoever gets a sign-in under it; nobody is doubled.
Result<WorkerId> Members::workerCalled(const QString &name) const
{
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    const QString wanted = foldName(name);
    for (const WorkerEntry &worker : *workers) {
        if (!worker.member && !worker.removed && foldName(worker.name) == wanted)
            return worker.id;
    }
    return m_context.store.ids().make<WorkerId>();
}

void Members::note(ChangeDraft &draft, EventKind kind, WorkerId whom) const
{
    Event event{kind, m_context.now(), m_session.worker};
    event.whom = whom;
    writeEvent(m_context.store.ids().next(), event, draft);
}

// The file goes to its place inside the transaction: if it cannot, the store stays as it was. Should the machine stop
// between the two, the file has the last word, and settle() brings the workers' names after it.
Result<void> Members::save(Op op, const ChangeDraft &draft, const MembersEdit &edit, Keyring::Before before)
{
    bool written = false;
    const auto writeFile = [&]() -> Result<void> {
        const auto done = m_keyring->write(edit, before);
        written = done.has_value();
        return done;
    };
    const auto saved = m_context.save(op, {draft}, {}, writeFile);
    return saved || written ? Result<void>() : Result<void>(saved.error());
}

Result<MemberRow> Members::add(const MemberDraft &draft, const NewKeys &keys)
{
    const auto permit = m_context.access().permit(Op::EditMembers);
    if (!permit || !m_keyring)
        return permit ? Error(Error::Kind::NotAllowed) : permit.error();
    const ReadyKeys &ready = *keys.m_ready;
    const QString name = draft.name.simplified();
    if (const auto free = checkNameFree(name, ready.member); !free)
        return free.error();
    const auto worker = workerCalled(name);
    if (!worker)
        return worker.error();
    const MemberFacts facts{ready.member, *worker, name, draft.jobTitle.simplified(), draft.level};
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.addMember(facts, ready.keys); !done)
        return done.error();
    ChangeDraft change;
    change.set(worker->raw, fields::worker::name, name);
    change.set(worker->raw, fields::worker::member, idValue(ready.member));
    note(change, EventKind::MemberAdded, *worker);
    if (const auto done = save(Op::EditMembers, change, edit, Keyring::Before::Kept); !done)
        return done.error();
    return rowOf(*m_keyring->file().roster().member(ready.member), m_session);
}

Result<void> Members::checkLeadStays(MemberId but) const
{
    for (const RosterMember &member : m_keyring->file().roster().members()) {
        if (member.here && member.facts.level == AccessLevel::Lead && member.facts.id != but)
            return {};
    }
    return Error::Kind::LastLead;
}

Result<MemberFacts> Members::factsOf(MemberId id) const
{
    const RosterMember *member = m_keyring->file().roster().member(id);
    return member && member->here ? Result<MemberFacts>(member->facts) : Result<MemberFacts>(Error::Kind::NoSuchMember);
}

Result<void> Members::change(MemberId member, const MemberDraft &draft)
{
    const auto permit = m_context.access().permit(Op::EditMembers);
    if (!permit || !m_keyring)
        return permit ? Error(Error::Kind::NotAllowed) : permit.error();
    auto facts = factsOf(member);
    if (!facts)
        return facts.error();
    const QString name = draft.name.simplified();
    if (const auto free = checkNameFree(name, member); !free)
        return free;
    if (facts->level == AccessLevel::Lead && draft.level != AccessLevel::Lead) {
        if (const auto stays = checkLeadStays(member); !stays)
            return stays;
    }
    const MemberFacts next{member, facts->worker, name, draft.jobTitle.simplified(), draft.level};
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.changeMember(next); !done)
        return done;
    ChangeDraft change;
    if (name != facts->name)
        change.set(next.worker.raw, fields::worker::name, name);
    note(change, next.level == facts->level ? EventKind::MemberChanged : EventKind::MemberLevel, next.worker);
    if (const auto done = save(Op::EditMembers, change, edit, Keyring::Before::Kept); !done)
        return done;
    if (member == m_session.member) {
        m_session.name = next.name;
        m_session.level = next.level;
    }
    return {};
}

Result<void> Members::setWords(const NewKeys &keys)
{
    if (!m_keyring || m_keyring->file().isExample())
        return Error::Kind::NotAllowed;
    ReadyKeys &ready = *keys.m_ready;
    const bool own = ready.member == m_session.member;
    if (own && !ready.knewOld)
        return Error::Kind::WrongWords;
    const Op op = own ? Op::NoteEvent : Op::EditMembers;
    if (const auto permit = m_context.access().permit(op); !permit)
        return permit.error();
    const auto facts = factsOf(ready.member);
    if (!facts)
        return facts.error();
    MembersEdit edit = m_keyring->edit(m_context.now());
    if (const auto done = edit.setKeys(holderOf(ready.member), ready.keys); !done)
        return done;
    ChangeDraft change;
    note(change, EventKind::WordsSet, facts->worker);
    if (const auto done = save(op, change, edit, Keyring::Before::Gone); !done)
        return done;
    if (own)
        m_keyring->renew(std::move(ready.secrets));
    return {};
}

// What the roster says of a worker and the store does not.
static void addDifference(ChangeDraft &change, const RosterMember &member, const std::vector<WorkerEntry> &workers)
{
    const MemberFacts &facts = member.facts;
    const auto row = std::find_if(
        workers.begin(), workers.end(), [&](const WorkerEntry &worker) { return worker.id == facts.worker; });
    const bool isThere = row != workers.end();
    if (!isThere || row->name != facts.name)
        change.set(facts.worker.raw, fields::worker::name, facts.name);
    if (!isThere || !row->member)
        change.set(facts.worker.raw, fields::worker::member, idValue(facts.id));
    if (isThere && row->removed == member.here)
        change.set(facts.worker.raw, fields::worker::removed, qint64(!member.here));
}

Result<void> Members::settle(const LongWork &work)
{
    if (const auto done = finishReplacing(work); !done)
        return done;
    return settleWorkers();
}

Result<void> Members::settleWorkers()
{
    if (!m_keyring || !m_context.access().permit(Op::EditMembers))
        return {};
    const auto workers = TeamReads(m_context.store).workers();
    if (!workers)
        return workers.error();
    ChangeDraft change;
    for (const RosterMember &member : m_keyring->file().roster().members())
        addDifference(change, member, *workers);
    if (change.isEmpty())
        return {};
    const auto saved = m_context.save(Op::EditMembers, change);
    return saved ? Result<void>() : Result<void>(saved.error());
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/event.h"
#include "core/security/keyring.h"

#include <functional>
#include <memory>

namespace hub {

class KeyChange;

/// What keysFor() made: for whom, and both halves.
struct ReadyKeys {
    MemberId member;
    HolderKeys keys;
    HolderSecrets secrets;
    bool knewOld = false; ///< the words before were typed too
};

/// The same for a recovery sheet.
struct ReadySheet {
    SheetId sheet;
    HolderKeys keys;
};

/// One member as the list shows them.
struct MemberRow {
    MemberId id;
    WorkerId worker;
    QString name;
    QString jobTitle; ///< a code
    AccessLevel level = AccessLevel::Volunteer;
    bool here = true; ///< false once they left
    bool self = false;
};

/// Who can sign in, and what a hub still wants so that one lost passphrase does not lose it.
struct MemberList {
    std::vector<MemberRow> members; ///< those here first, in the order of their names
    int leads = 0;                  ///< here; two are wanted
    int sheets = 0;                 ///< recovery sheets that are not spent; two are wanted

    bool leadWanted() const { return leads < wanted; }
    int sheetsWanted() const { return sheets < wanted ? wanted - sheets : 0; }
    static constexpr int wanted = 2;
};

/// What a lead says about a member.
struct MemberDraft {
    QString name;
    QString jobTitle; ///< a code of the list of job titles, or the hub's own words
    AccessLevel level = AccessLevel::Volunteer;
};

/// Keys under words, ready to be given to somebody: the slow part, done before.
class NewKeys
{
public:
    explicit NewKeys(std::shared_ptr<ReadyKeys> ready)
        : m_ready(std::move(ready))
    {
    }

private:
    friend class Members;
    std::shared_ptr<ReadyKeys> m_ready;
};

/// A recovery sheet that is ready to be written down, and opens nothing yet.
struct NewSheet {
    QString label;
    QString words; ///< twelve, with a space between; to be wiped by whoever wrote them down
    std::shared_ptr<ReadySheet> ready;
};

/// Somebody who is about to leave, until finishLeaving(): dropped before that, everything is as it was.
class Leaving
{
public:
    Leaving(MemberId member, SecretBytes key, std::unique_ptr<KeyChange> change);
    ~Leaving();
    Leaving(Leaving &&) noexcept;

    /// The long half, under the new store key: may run on any thread while the hub goes on. Cancelled, DiskFull,
    /// StoreReadOnly, Io. False from `progress` stops.
    Result<void> copy(const std::function<bool(quint64 done, quint64 all)> &progress);

private:
    friend class Members;
    MemberId m_member;
    SecretBytes m_key;
    std::unique_ptr<KeyChange> m_change;
};

/// What a long piece of work tells and asks while it lasts.
struct LongWork {
    /// How many parts of how many are done; false stops, and everything is as it was.
    std::function<bool(quint64 done, quint64 all)> progress;
    /// Before each step that writes to the disk, by its name; an error stops there, as a machine would that was switched
    /// off. For tests.
    std::function<Result<void>(const char *step)> before;
};

/// Who may get in: the members of the team, their words and their levels. Leads change it; everybody may look, and may
/// change their own words. An open hub without a keyring (a second connection, a store without members) only refuses.
class Members
{
public:
    Members(const ActionContext &context, Session &session, std::unique_ptr<Keyring> keyring);
    ~Members();
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    Result<MemberList> list() const;
    /// By the name as people type it. NoSuchMember, MemberUnclear.
    Result<MemberRow> named(const QString &name) const;

    /// Words to offer: four, and five to a lead.
    static QString offeredWords(AccessLevel level);

    /// The id of somebody new, for keysFor() and add().
    MemberId newMember() const;
    /// The slow half of giving words (a second of key derivation): may run on any thread. WordsTooShort, OutOfMemory. In
    /// the example, where nobody has words, they are not looked at.
    Result<NewKeys> keysFor(MemberId member, const QString &words) const;
    /// The same for one's own new words, which asks for the old ones first: WrongWords, and twice as long.
    Result<NewKeys> keysForOwn(const QString &oldWords, const QString &newWords) const;

    /// Lets somebody in. A worker of that name without a sign-in, as an old sheet brings them, becomes theirs. NotAllowed
    /// for all but leads, NameMissing, MemberExists, TooLong, DiskFull, StoreReadOnly.
    Result<MemberRow> add(const MemberDraft &draft, const NewKeys &keys);
    /// Name, job or level. LastLead: somebody must stay who can let others in.
    Result<void> change(MemberId member, const MemberDraft &draft);
    /// Other words for the member the keys were made for: oneself, or, for a lead, anybody.
    Result<void> setWords(const NewKeys &keys);

    /// Lets somebody go: the store key is replaced, so that nothing they know opens this store from now on, and all who
    /// stay get in as before. Long in a large store; stopping it leaves everything as it was. After a lead the team goes
    /// on under new keys. LastLead, NoSuchMember, StoreInUse while another connection is open, DiskFull.
    Result<void> leave(MemberId member, const LongWork &work = {});
    /// The same in three steps for a window that goes on meanwhile: this, Leaving::copy() on any thread, and
    /// finishLeaving(), which is short unless something was written since.
    Result<Leaving> beginLeaving(MemberId member, const LongWork &work = {});
    Result<void> finishLeaving(Leaving leaving, const LongWork &work = {});

    /// The slow half of a recovery sheet: may run on any thread.
    Result<NewSheet> prepareSheet(const QString &label) const;
    enum class OlderSheets { Stay, End };
    /// From now on their words open what a lead can; `End`: those of all sheets before open nothing any more.
    Result<void> addSheets(const std::vector<NewSheet> &sheets, OlderSheets older);
    /// A line for the leads that a sheet opened the hub; core/opening spends it.
    Result<void> noteSheetUsed();
    /// How many sheets there ever were: the next one's number is one more.
    int sheetsEver() const;

    /// Finishes what a machine that stopped left half done: a store key that was being replaced, workers whose names do
    /// not agree with the roster. Called at every opening.
    Result<void> settle(const LongWork &work = {});

private:
    friend class Hub; // whose sign-ins use the same keyring

    Result<MemberFacts> factsOfLeaver(MemberId member) const;
    Result<void> finishReplacing(const LongWork &work);
    Result<void> replaceStore(KeyChange &copy, const LongWork &work);
    Result<void> settleWorkers();
    Result<void> checkNameFree(const QString &name, MemberId but) const;
    Result<WorkerId> workerCalled(const QString &name) const;
    Result<void> checkLeadStays(MemberId member) const;
    Result<void> save(Op op, const ChangeDraft &draft, const MembersEdit &edit, Keyring::Before before);
    void note(ChangeDraft &draft, EventKind kind, WorkerId whom) const;
    Result<MemberFacts> factsOf(MemberId member) const;

    ActionContext m_context;
    Session &m_session;
    std::unique_ptr<Keyring> m_keyring;
};

} // namespace hub

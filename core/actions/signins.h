// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/model/pin.h"
#include "core/rules/pintries.h"

#include <map>
#include <memory>

namespace hub {

class Keyring;
struct UnlockedMember;

/// Somebody who may carry on at a locked desk.
struct DeskMember {
    MemberId id;
    QString name;
    bool byPin = false; ///< a PIN of theirs counts now
};

/// Who is signed in at a desk that several share. The store stays open while the desk is locked; whoever opened it with
/// their words that working day comes back with a PIN, everybody else with their words. Authorship is always the one
/// signed in.
class SignIns
{
public:
    SignIns(const ActionContext &context, Session &session, Keyring *keyring);
    ~SignIns();
    SignIns(const SignIns &) = delete;
    SignIns &operator=(const SignIns &) = delete;

    /// Everybody who can sign in, in the order of their names.
    std::vector<DeskMember> members() const;

    /// Of the one signed in. Counts on this desk only; a new one takes the old one's place. OutOfMemory, DiskFull.
    Result<void> setPin(const Pin &pin);
    Result<bool> hasPin() const;
    Result<void> forgetPin();

    /// How long until another PIN of theirs is looked at, in milliseconds.
    qint64 waitMs(MemberId member) const;
    /// The member is the one signed in from now on. WrongPin (also while waitMs() is not over, which costs no try),
    /// WordsNeeded once five were wrong, on another working day, after sleep, and where there is no PIN; NoSuchMember.
    Result<void> byPin(MemberId member, const Pin &pin);
    /// The same by their words, which opened these keys (signInAlso() of core/opening.h). MembersDamaged if they are
    /// another store's.
    Result<void> byWords(UnlockedMember keys);

    /// A line in the log, for leads: who was signed in from when. Said by whoever opens a hub for somebody at the desk; a
    /// verb that only reads leaves none.
    Result<void> noteSignIn();

    /// At sleep: only words help from now on, and the keys of those who are not signed in are forgotten.
    void forgetAll();

private:
    struct Present;

    void become(MemberId member);
    Result<QByteArray> verifierOf(MemberId member) const;
    bool isHere(MemberId member) const;

    ActionContext m_context;
    Session &m_session;
    Keyring *m_keyring; ///< null where nobody signs in: tests, second connections
    std::map<MemberId, std::unique_ptr<Present>> m_present; ///< who opened this desk with words since the program started
};

} // namespace hub

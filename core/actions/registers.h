// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/context.h"
#include "core/sharing/disclosure.h"

namespace hub {

class Members;

/// What a lead's list of what was done can be cut to.
enum class DoneGroup {
    SignIns,
    Leavings, ///< files, prints, backups
    Opened,   ///< what people keep to their supporters, opened for a reason
    Members,  ///< who gets in: added, changed, new words, gone, recovery sheets
};

/// One working day of what was done in the hub, newest first.
struct DoneDay {
    QDate day;
    std::vector<RegisterLine> lines;
};

/// What was done. A person's own register is theirs, and is read and printed for them; the hub's is for leads.
class Registers
{
public:
    Registers(const ActionContext &context, const Members &members)
        : m_context(context)
        , m_members(members)
    {
    }

    /// The person's own register: looks (one a member and hour), prints, what was opened with a reason, and files about
    /// everybody since the hub knew them. For whoever may print for them (Access::mayPrintFor). What the person has not been
    /// told, since that would be unsafe, is there for leads alone, marked. NotAllowed, NotFound.
    Result<PersonRegister> ofPerson(PersonId person);
    /// The same to be put on paper for the person, through the consent gate; that it was is its newest line.
    Result<Disclosure> forPaper(PersonId person);
    /// A paper of their own, through the gate: their plan, their letter, all that is held about them.
    Result<Disclosure> paper(PersonId person, PaperKind kind);

    /// What was done in the hub but for looks, which stand in people's own registers; all groups, or one. NotAllowed for
    /// all but leads.
    Result<DoneDay> ofDay(QDate day, std::optional<DoneGroup> group = {});
    /// The nearest earlier or later working day with something in it; none if there is none.
    Result<std::optional<QDate>> dayBefore(QDate day, std::optional<DoneGroup> group = {});
    Result<std::optional<QDate>> dayAfter(QDate day, std::optional<DoneGroup> group = {});

    /// What was opened with a reason and this lead has not marked read, newest first. Nothing for all but leads.
    Result<std::vector<RegisterLine>> unread();
    /// This lead has read that line, here and on every desk. NotAllowed, NotFound.
    Result<void> markRead(RawId event);

private:
    Jobs jobs() const;
    bool isLead() const { return m_context.access().maySee(Audience::Leads, {}); }
    Result<RawId> readMark(RawId event) const;
    Result<void> nameThePeople(std::vector<RegisterLine> &lines) const;

    ActionContext m_context;
    const Members &m_members;
};

} // namespace hub

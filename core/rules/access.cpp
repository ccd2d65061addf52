// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/access.h"

namespace hub {

// To share and to lift, the person must be there as well: mayPrintFor(). Who supports whom is the person's wish: whoever
// hears it sees everybody's record already, so that nobody lets themself in; what a person keeps to their supporters is
// asked about beside this: isKeptFrom().
AccessLevel Access::levelFor(Op op)
{
    switch (op) {
    case Op::RecordContact:
    case Op::CorrectContact:
    case Op::LinkVisit:
    case Op::WelcomePerson:
    case Op::Undo:
    case Op::RemoveContact:
    case Op::KeepDraft:
    case Op::NoteEvent:
    case Op::BringBack:
        return AccessLevel::Volunteer;
    case Op::EditPerson:
    case Op::EditReach:
    case Op::EditCarers:
    case Op::PrintForPerson:
    case Op::EditPlan:
    case Op::FinishPlan:
    case Op::EditGoals:
    case Op::Agree:
    case Op::Withdraw:
    case Op::Promise:
    case Op::LiftPromise:
    case Op::MistakenPromise:
    case Op::ShareOut:
    case Op::WriteLetter:
        return AccessLevel::PeerSupporter;
    case Op::ImportSheet:
    case Op::TeachWord:
    case Op::LeaveForHouse:
    case Op::EditSupporters:
    case Op::NarrowRecord:
    case Op::BreakGlass:
        return AccessLevel::Worker;
    case Op::RemovePerson:
    case Op::OverridePromise:
    case Op::Restrict:
    case Op::Erase:
    case Op::SetUpHub:
    case Op::EditLists:
    case Op::EditMembers:
    case Op::Repair:
        return AccessLevel::Lead;
    }
    // An operation this table forgets belongs to the leads until somebody decides.
    return AccessLevel::Lead;
}

Result<Permit> Access::permit(Op op) const
{
    if (m_session.level < levelFor(op))
        return Error{Error::Kind::NotAllowed, toCode(m_session.level)};
    return Permit(op, m_session.worker);
}

bool Access::maySee(Audience audience, const Standing &standing) const
{
    const AccessLevel level = m_session.level;
    if (standing.restricted && level < AccessLevel::Lead)
        return false;
    switch (audience) {
    case Audience::Everybody:
        return true;
    case Audience::Welcome:
        return level > AccessLevel::Volunteer || standing.visitsToday;
    case Audience::Supporters:
        if (level >= AccessLevel::Worker)
            return true;
        return level == AccessLevel::PeerSupporter && (standing.supports || standing.own);
    case Audience::Leads:
        return level == AccessLevel::Lead;
    case Audience::Nobody:
        return false;
    }
    return false;
}

bool Access::isKeptFrom(RecordPart part, const Standing &standing) const
{
    if (!standing.kept.contains(part) || standing.supports)
        return false;
    return !(standing.brokeGlass && m_session.level >= levelFor(Op::BreakGlass));
}

bool Access::maySee(FieldRef field, const Standing &standing) const
{
    const FieldInfo &info = fieldInfo(field);
    if (!maySee(info.audience, standing))
        return false;
    return !info.mayBeKept || !isKeptFrom(*info.mayBeKept, standing);
}

RecordParts Access::keptFrom(const Standing &standing) const
{
    RecordParts parts;
    for (const EntityInfo &entity : registry()) {
        for (const FieldInfo &field : entity.fields) {
            if (field.mayBeKept && maySee(field.audience, standing) && isKeptFrom(*field.mayBeKept, standing))
                parts.add(*field.mayBeKept);
        }
    }
    return parts;
}

bool Access::mayPrintFor(const Standing &standing) const
{
    if (standing.restricted && m_session.level < AccessLevel::Lead)
        return false;
    if (m_session.level >= AccessLevel::Worker)
        return true;
    return m_session.level == AccessLevel::PeerSupporter && standing.visitsToday;
}

} // namespace hub

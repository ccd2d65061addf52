// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberfields.h"

#include "ui/models/memberwords.h"
#include "ui/shell/codechoice.h"

#include <QCoreApplication>

namespace hub {
namespace {

struct MemberFields {
    Q_DECLARE_TR_FUNCTIONS(hub::MemberFields)
};

} // namespace

CodeChoice *levelChoice()
{
    using enum AccessLevel;
    std::vector<CodeChoice::Choice> levels;
    for (const AccessLevel level : {Volunteer, PeerSupporter, Worker, Lead})
        levels.push_back({toCode(level), levelLabel(level)});
    auto *const choice = new CodeChoice(MemberFields::tr("What may they see and do?"), levels, {});
    choice->setUsual(toCode(Worker));
    return choice;
}

AccessLevel levelIn(const CodeChoice &choice)
{
    return accessLevelFromCode(choice.chosen().value_or(toCode(AccessLevel::Worker))).value_or(AccessLevel::Worker);
}

CodeChoice *jobChoice(const HubLists &lists)
{
    return new CodeChoice(MemberFields::tr("What is their job?"), lists, HubList::JobTitles, MemberFields::tr("Not said"));
}

} // namespace hub

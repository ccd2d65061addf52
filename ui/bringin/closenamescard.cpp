// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/closenamescard.h"

#include "ui/shell/say.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {

CloseNamesCard::CloseNamesCard()
    : Card(tr("Perhaps the same person"))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("closeNamesCard"));
    body()->addWidget(new PlainLabel(
        tr("These names are alike. They stay two people unless you say otherwise; one person can have both names."),
        PlainLabel::Look::Quiet));
    m_rows->setSpacing(12);
    body()->addLayout(m_rows);
    hide();
}

void CloseNamesCard::startAnew()
{
    m_pairs.clear();
    clear(m_rows);
    hide();
}

void CloseNamesCard::showPlan(const SheetPlan &plan)
{
    const auto &people = plan.sheet.people;
    for (const NamePair &pair : plan.sheet.proposedPeople) {
        //: Two names in a spreadsheet that may be one person's
        const QString both = tr("%1 and %2").arg(named(people[pair.first].shown), named(people[pair.second].shown));
        propose({people[pair.first].key, people[pair.second].key}, both);
    }
    for (const SheetPlan::Proposal &one : plan.proposed) {
        //: %1 is a name in a spreadsheet, %2 the name of somebody the hub knows
        const QString both
            = tr("%1 and %2, whom the hub knows").arg(named(people[one.name].shown), named(one.personName));
        propose({people[one.name].key, one.person}, both);
    }
    setVisible(!m_pairs.empty());
}

void CloseNamesCard::propose(const SamePerson &names, const QString &question)
{
    const auto isIt = [&](const Pair &pair) { return pair.names == names; };
    if (m_pairs.size() >= mostShown || std::any_of(m_pairs.begin(), m_pairs.end(), isIt))
        return;
    const size_t place = m_pairs.size();
    m_pairs.push_back({names});
    auto *const group = new ChoiceGroup(question);
    group->setObjectName(QStringLiteral("pair%1").arg(place));
    const auto add = [&](const QString &text, bool same) {
        auto *const chip = new ChoiceButton(text);
        chip->setObjectName(QStringLiteral("pair%1-%2").arg(place).arg(same ? QStringLiteral("same") : QStringLiteral("two")));
        chip->setAside(!same);
        chip->setChecked(!same);
        group->add(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, place, same](bool on) {
            if (!on)
                return;
            m_pairs[place].same = same;
            Q_EMIT changed();
        });
    };
    add(tr("Two people"), false);
    add(tr("The same person"), true);
    m_rows->addWidget(group);
}

std::vector<SamePerson> CloseNamesCard::same() const
{
    std::vector<SamePerson> same;
    for (const Pair &pair : m_pairs) {
        if (pair.same)
            same.push_back(pair.names);
    }
    return same;
}

} // namespace hub

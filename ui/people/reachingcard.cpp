// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reachingcard.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hub {
namespace {

struct ReachingWords {
    Q_DECLARE_TR_FUNCTIONS(hub::ReachingCard)
};

QString words(const Goal &goal)
{
    const QString text = oneLine(goal.text());
    if (goal.ratings.empty())
        return text;
    const int last = goal.ratings.back().close;
    if (goal.ratings.size() == 1)
        //: A goal on a card. %1 is what it is, %2 how close it feels, 0 to 10
        return ReachingWords::tr("%1: %2").arg(text).arg(last);
    //: A goal on a card. %1 is what it is, %2 and %3 how close it felt first and last, 0 to 10
    return ReachingWords::tr("%1: %2, then %3").arg(text).arg(goal.ratings.front().close).arg(last);
}

} // namespace

ReachingCard::ReachingCard(OpenPerson &person)
    : Card(tr("Reaching for"))
    , m_person(person)
{
    setObjectName(QStringLiteral("reachingFor"));
    hide();
}

void ReachingCard::refresh()
{
    clear(body());
    const auto goals = m_person.isOpen() ? m_person.hub().goals.of(m_person.id()) : Result<PersonGoals>(PersonGoals());
    const auto view = goals ? m_person.hub().sharing.of(m_person.id()) : Result<SharingView>(SharingView());
    if (goals && view) {
        addGoals(*goals);
        if (body()->count() > 0)
            addLine(whoCanSee(*view, SharedItem::part(QStringLiteral("goals")), m_person.hub().lists.now()), true);
    }
    setVisible(body()->count() > 0);
}

void ReachingCard::addGoals(const PersonGoals &goals)
{
    std::vector<const Goal *> open;
    for (const Goal &goal : goals.goals) {
        if (!isOver(goal.status))
            open.push_back(&goal);
    }
    const auto chosen = [](const Goal *goal) { return goal->inFront; };
    if (std::any_of(open.begin(), open.end(), chosen))
        std::erase_if(open, [&](const Goal *goal) { return !chosen(goal); });
    if (open.size() > mostGoalsInFront)
        open.resize(mostGoalsInFront);
    for (const Goal *const goal : open)
        addLine(words(*goal));
    if (!goals.reasons.empty())
        //: What somebody said when they first came. %1 is their words
        addLine(tr("What brought them here: “%1”").arg(oneLine(goals.reasons.front().text)), true);
}

void ReachingCard::addLine(const QString &text, bool quiet)
{
    body()->addWidget(new PlainLabel(breakable(text), quiet ? PlainLabel::Look::Quiet : PlainLabel::Look::Text));
}

} // namespace hub

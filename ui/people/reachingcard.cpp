// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reachingcard.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {
namespace {

struct ReachingWords {
    Q_DECLARE_TR_FUNCTIONS(hub::ReachingCard)
};

QString words(const Goal &goal)
{
    const QString text = named(oneLine(goal.text()));
    if (goal.ratings.empty())
        return text;
    const QString last = QLocale().toString(goal.ratings.back().close);
    if (goal.ratings.size() == 1)
        //: A goal on a card. %1 is what it is, %2 how close it feels, 0 to 10
        return inReadingOrder(ReachingWords::tr("%1: %2").arg(text, last));
    //: A goal on a card. %1 is what it is, %2 and %3 how close it felt first and last, 0 to 10
    return ReachingWords::tr("%1: %2, then %3").arg(text, QLocale().toString(goal.ratings.front().close), last);
}

QString words(const Reason &first)
{
    const QString text = named(oneLine(first.text));
    // Between quotation marks stands nothing but a person's own words.
    if (first.whose == Whose::Person)
        //: What somebody said when they first came. %1 is their words
        return ReachingWords::tr("What brought them here: “%1”").arg(text);
    //: Why somebody first came, in words that are not theirs alone
    return ReachingWords::tr("What brought them here: %1").arg(text);
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
    if (goals)
        addGoals(*goals);
    setVisible(body()->count() > 0);
}

QString ReachingCard::seenBy(const char *part) const
{
    const auto &view = m_person.sharing();
    return view ? whoCanSee(*view, SharedItem::part(QLatin1String(part)), m_person.hub().lists.now()) : QString();
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
    const QString ofGoals = open.empty() ? QString() : seenBy("goals");
    const QString ofReasons = goals.reasons.empty() ? QString() : seenBy("reasons");
    // Said once where it is the same for both.
    if (!ofGoals.isEmpty() && ofGoals != ofReasons)
        addLine(ofGoals, true);
    if (!goals.reasons.empty())
        addLine(words(goals.reasons.front()), true);
    if (!ofReasons.isEmpty())
        addLine(ofReasons, true);
}

void ReachingCard::addLine(const QString &text, bool quiet)
{
    body()->addWidget(new PlainLabel(breakable(text), quiet ? PlainLabel::Look::Quiet : PlainLabel::Look::Text));
}

} // namespace hub

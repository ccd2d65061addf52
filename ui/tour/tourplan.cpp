// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "ui/tour/tourwords.h"

namespace hub {

void Tour::push(const char *name)
{
    if (m_hands.focus(name))
        m_hands.press(Qt::Key_Space);
}

// What is worked on with a person: their plan, how it was, the safety plan, goals, and who may know.
void Tour::planAndPromise()
{
    m_hands.press(Qt::Key_Escape);
    (void)m_hands.focus("logVisit");
    m_hands.press(Qt::Key_F6);
    const bool came = m_hands.waitFor([this] { return m_hands.find("planEditor") != nullptr; });
    for (const char *const line : {"Tea before talking", "Walk to the river without my phone", "Music in my headphones"}) {
        m_hands.type(QLatin1String(line));
        m_hands.press(Qt::Key_Return);
    }
    job(tour::wrotePlan(), came);
    picture("plan", tour::plan());
    push("finishTogether");
    m_hands.press(Qt::Key_Return);
    (void)m_hands.focus("planEditor");
    m_hands.press(Qt::Key_Home, Qt::ControlModifier);
    push("strikeLine");
    push("planVersions");
    push("latestVersion");
    picture("versions", tour::versions());
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_Escape);
    safetyPlan();
    push("goGoals");
    if (m_hands.focus("newGoal"))
        m_hands.type(QStringLiteral("Two evenings at the allotment"));
    m_hands.press(Qt::Key_Return);
    picture("goals", tour::goals());
    m_hands.press(Qt::Key_Escape);
    push("goLetter");
    push("beginLetter");
    if (m_hands.focus("letterAdditions"))
        m_hands.type(QStringLiteral("The allotment was my own idea."));
    picture("letter", tour::letter());
    m_hands.press(Qt::Key_Escape);
    whoMayKnow();
}

void Tour::safetyPlan()
{
    m_hands.press(Qt::Key_F7);
    push("writeSafety");
    // A part each, in the order of the steps.
    for (const char *const line : {"I stop answering my phone", "The radio on low, and tea", "The allotment, or the library",
             "My sister Jane, after six", "The hub, until it closes", "Somebody else keeps my tablets"}) {
        m_hands.type(QLatin1String(line));
        m_hands.press(Qt::Key_PageDown);
    }
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_F7);
    picture("safety-plan", tour::safetyPlan());
    m_hands.press(Qt::Key_Escape);
}

void Tour::whoMayKnow()
{
    push("goSharing");
    if (m_hands.focus("neverWhom"))
        m_hands.type(QStringLiteral("gp"));
    m_hands.press(Qt::Key_Return);
    picture("promise", tour::promise());
    if (m_hands.focus("agreeWhom"))
        m_hands.type(QStringLiteral("housing: City Housing"));
    push("open-call-me");
    push("item-section:call-me");
    push("purpose-housing");
    push("agree");
    push("to-1");
    picture("preview", tour::preview());
    m_hands.press(Qt::Key_Escape);
    (void)m_hands.focus("logVisit");
    picture("card-with-promise", tour::cardWithPromise());
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/planlines.h"

#include "core/model/shortcode.h"
#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/say.h"

#include <QCoreApplication>

namespace hub::planlines {
namespace {

struct PlanLines {
    Q_DECLARE_TR_FUNCTIONS(hub::PlanLines)
};

} // namespace

QStringList plan(const Plan &plan, const HubLists &lists)
{
    QStringList lines;
    for (const PlanSection &section : plan.sections) {
        if (section.lines.empty())
            continue;
        lines << visible(sectionHeading(section.key, section.heading, lists));
        for (const PlanLine &line : section.lines) {
            QString text = QStringLiteral("  ") + visible(line.text()) + QStringLiteral("  · ") + whoseWords(line.whose);
            if (line.struck)
                text += QStringLiteral(" · ") + PlanLines::tr("struck out");
            if (line.keptBack)
                text += QStringLiteral(" · ") + PlanLines::tr("kept back");
            lines << text;
        }
    }
    return lines;
}

QString noPlan()
{
    return PlanLines::tr("Nothing is written here yet.");
}

QString goal(const Goal &goal)
{
    QStringList parts{visible(goal.text()), statusWords(goal.status)};
    if (!goal.ratings.empty())
        //: How close somebody feels to a goal, 0 to 10
        parts << PlanLines::tr("how close: %1 of 10").arg(goal.ratings.back().close);
    return shortCode(goalCodeLetter, goal.id.raw) + QStringLiteral("  ") + parts.join(QStringLiteral(" · "));
}

QString noGoals()
{
    return PlanLines::tr("No goals are written here yet.");
}

QString withdrawn(const std::vector<SharedEntry> &gone, bool whole, const HubLists &lists, const Say &say)
{
    QStringList lines{PlanLines::tr("Withdrawn. From now on nothing of it leaves.")};
    if (gone.empty() && whole)
        lines << PlanLines::tr("Nothing had gone to anybody.");
    for (const SharedEntry &entry : gone) {
        //: %1 is a day and time, %2 to whom
        lines << PlanLines::tr("Gone already, on %1: to %2.")
                     .arg(say.when({entry.at, Precision::Minute}), recipientWords(entry.recipient, lists));
        if (entry.untold)
            lines << PlanLines::tr("Held back: the person has not been told.");
    }
    return lines.join(u'\n');
}

QString lifted(const Promise &promise, const HubLists &lists)
{
    //: %1 is a promise, as a sentence
    return PlanLines::tr("Lifted by the person: %1").arg(promiseWords(promise, lists));
}

QString shared(const Recipient &recipient, const HubLists &lists, const QString &file)
{
    //: %1 is to whom, %2 a file
    return PlanLines::tr("Written for %1: %2\nIt stands in the person's own register.").arg(recipientWords(recipient, lists), file);
}

QString recordWritten(const QString &file)
{
    //: %1 is a file
    return PlanLines::tr("Written for the person: %1\nIt is theirs: give it to them, and keep no copy.").arg(file);
}

QString erased(int visits, bool backedUp)
{
    const QString backup = backedUp ? PlanLines::tr("A new backup was made.") : PlanLines::tr("Make a new backup now.");
    //: %n: how many visits
    return PlanLines::tr("Erased. %n visit(s) are still counted, without a name.", nullptr, visits) + u'\n' + backup + u' '
        + PlanLines::tr("Files and backups made before cannot be called back: older backups on this desk go within 30 days.");
}

QString restricted(bool on)
{
    return on ? PlanLines::tr("The record is held back: only leads see it, and nothing of it leaves.")
              : PlanLines::tr("The record is open again.");
}

QString clockSetRight()
{
    return PlanLines::tr("Last days are held against now again. Nothing that was withdrawn comes back.");
}

} // namespace hub::planlines

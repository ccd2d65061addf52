// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolelines.h"

#include "core/model/shortcode.h"
#include "ui/models/registerwords.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

    struct LineWords {
        Q_DECLARE_TR_FUNCTIONS(hub::LineWords)
    };

    QString inColumns(const QString &first, const QStringList &parts)
    {
        return first + QStringLiteral("  ") + parts.join(QStringLiteral(" · "));
    }

    QString finding(const Finding &finding)
    {
        switch (finding.kind) {
        case Finding::Kind::Unreadable:
            return LineWords::tr("Part of the store cannot be read (%1).").arg(finding.where);
        case Finding::Kind::LogGap:
            //: %1 names a desk and the number of an entry
            return LineWords::tr("An entry is missing from the log (%1).").arg(finding.where);
        case Finding::Kind::ChainBroken:
            return LineWords::tr("An entry of the log is not what was written (%1).").arg(finding.where);
        case Finding::Kind::EntryUnreadable:
            return LineWords::tr("An entry of the log cannot be read (%1).").arg(finding.where);
        case Finding::Kind::TableDiffers:
            //: %1 names a table, and “hubdesk rebuild” is a command
            return LineWords::tr("A table is not what the log says (%1); “hubdesk rebuild” makes it again.").arg(finding.where);
        case Finding::Kind::SchemaDiffers:
            return LineWords::tr("A table is missing or has another form (%1).").arg(finding.where);
        }
        Q_UNREACHABLE();
    }

} // namespace

QString whoWords(const ContactRow &row)
{
    //: Stands for the name of somebody whose visit is linked to no person
    return row.who.text.isEmpty() ? LineWords::tr("someone") : visible(row.who.text);
}

QString opWords(Op op)
{
    switch (op) {
    case Op::RecordContact:
        return LineWords::tr("logging a visit");
    case Op::CorrectContact:
        return LineWords::tr("correcting a visit");
    case Op::LinkVisit:
        return LineWords::tr("saying whose visit it was");
    case Op::WelcomePerson:
        return LineWords::tr("welcoming someone new");
    case Op::RemoveContact:
        return LineWords::tr("removing a visit");
    case Op::RemovePerson:
        return LineWords::tr("removing a person");
    case Op::ImportSheet:
        return LineWords::tr("bringing in a spreadsheet");
    case Op::TeachWord:
        return LineWords::tr("teaching a word");
    case Op::BringBack:
        return LineWords::tr("bringing back");
    case Op::EditPlan:
        return LineWords::tr("writing in a plan");
    case Op::EditGoals:
        return LineWords::tr("a change of goals");
    default:
        return LineWords::tr("a change to a person's card or the hub's lists");
    }
}

QString ConsoleLines::at(const When &when) const
{
    const QDateTime local = m_say.zone().local(when.at);
    const QString day = m_say.shortDay(local.date(), m_say.zone().dayOf(m_now));
    switch (when.precision) {
    case Precision::Minute:
    case Precision::Hour:
        return day + u' ' + m_say.time(local.time());
    case Precision::HalfDay:
        //: %1 is a short day: "Thu 19 Nov, morning"
        return local.time().hour() < 12 ? LineWords::tr("%1, morning").arg(day) : LineWords::tr("%1, afternoon").arg(day);
    case Precision::Day:
        return day;
    }
    Q_UNREACHABLE();
}

QString ConsoleLines::person(const PersonCard &card) const
{
    QStringList parts{visible(card.chosen.text)};
    for (const QString &name : card.otherNames)
        parts << QStringLiteral("“%1”").arg(visible(name));
    if (!card.pronouns.isEmpty())
        parts << visible(card.pronouns);
    parts << (card.lastHere ? m_say.lastHere(*card.lastHere, m_now) : LineWords::tr("no visit yet"));
    return inColumns(shortCode(personCodeLetter, card.id.raw), parts);
}

QString ConsoleLines::done(const RegisterLine &line, const HubLists &lists) const
{
    const QString who = withJob(visible(line.worker), line.jobTitle, lists);
    if (line.shared)
        return doneWhen(line, m_say) + QStringLiteral("  ") + doneSentence(line, lists);
    return doneWhen(line, m_say) + QStringLiteral("  ") + doneSentence(line.event.kind, who, visible(line.event.reason));
}

QString ConsoleLines::visit(const ContactRow &row, const HubLists &lists) const
{
    QStringList what;
    for (const SupportType &support : row.contact.supports)
        what << shortWord(lists, support);
    if (row.contact.kind != codes::dropIn || what.isEmpty())
        what.prepend(shortWord(lists, row.contact.kind));
    if (row.contact.attendance != codes::came)
        what.prepend(shortWord(lists, row.contact.attendance));
    QStringList parts{QStringLiteral("%1: %2").arg(whoWords(row), what.join(QStringLiteral(", ")))};
    if (row.contact.about)
        //: %1 is the name of the person a carer cares for
        parts << LineWords::tr("about %1").arg(visible(row.about.text));
    //: %1 is a worker's name
    parts << LineWords::tr("with %1").arg(visible(row.worker));
    for (const QString &note : row.contact.notes)
        parts << visible(note);
    return inColumns(shortCode(contactCodeLetter, row.contact.id.raw) + QStringLiteral("  ") + at(row.contact.when), parts);
}

QString ConsoleLines::logged(const std::vector<ContactRow> &rows, int welcomed) const
{
    QStringList names;
    for (const ContactRow &row : rows)
        names << whoWords(row);
    //: %1 is one name or several, %2 a day and time: "Logged Amina K, Thu 19 Nov 10:32am."
    QString line = LineWords::tr("Logged %1, %2.").arg(names.join(QStringLiteral(", ")), at(rows.front().contact.when));
    if (welcomed > 0)
        line += u' ' + LineWords::tr("%Ln people are new here.", nullptr, welcomed);
    return line;
}

QString ConsoleLines::hubMade(const QString &hubName, const QString &folder) const
{
    return LineWords::tr("%1 is ready, and only your words open it: %2").arg(visible(hubName), folder);
}

QString ConsoleLines::exampleMade(const QString &folder, int people, int contacts) const
{
    const QString size = LineWords::tr("%Ln visits", nullptr, contacts);
    //: %1 is "97 people", %2 is "1,420 visits", %3 a folder
    return LineWords::tr("An example to look round in is ready: %1 and %2, all made up; the figures of its first phase are "
                         "those that York published. %3")
        .arg(m_say.people(people), size, folder);
}

QString ConsoleLines::undone(const Undone &undone) const
{
    //: %1 is what was taken back: "logging a visit"
    return LineWords::tr("Undone: %1.").arg(opWords(undone.op));
}

QString ConsoleLines::checked(const CheckReport &report) const
{
    QStringList lines;
    for (const Finding &one : report.findings)
        lines << finding(one);
    const QString size = LineWords::tr("%Ln entries in the log", nullptr, int(report.changes));
    const QString visits = LineWords::tr("%Ln visits", nullptr, int(report.contacts));
    if (report.sound())
        //: %1 is a number of entries, %2 of visits, %3 of people
        lines << LineWords::tr("Everything is as it should be: %1, %2, %3.").arg(size, visits, m_say.people(int(report.people)));
    return lines.join(u'\n');
}

QString ConsoleLines::rebuilt(quint64 changes) const
{
    return LineWords::tr("The tables were made again from %Ln entries of the log.", nullptr, int(changes));
}

QString ConsoleLines::exported(size_t rows, const QString &file) const
{
    //: %1 is the name of a file
    return LineWords::tr("%Ln rows were written, for the hub only: %1", nullptr, int(rows)).arg(file);
}

QString ConsoleLines::nothingToList() const
{
    return LineWords::tr("Nothing to list.");
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visitwords.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

class Visits
{
    Q_DECLARE_TR_FUNCTIONS(hub::VisitWords)
};

QString supportsOf(const Contact &contact, const HubLists &lists)
{
    QStringList words;
    for (const SupportType &support : contact.supports)
        words << shortWord(lists, support);
    //: Between kinds of support: "Peer support, Goals"
    return words.join(Visits::tr(", "));
}

QString what(const Contact &contact, const HubLists &lists)
{
    const QString supports = supportsOf(contact, lists);
    const QString how = contact.attendance != codes::came ? shortWord(lists, contact.attendance)
        : contact.kind != codes::dropIn                   ? shortWord(lists, contact.kind)
                                                          : QString();
    if (supports.isEmpty())
        return how.isEmpty() ? shortWord(lists, contact.kind) : how;
    //: How a visit came about or whether it took place, then what it was for: "Phone: Peer support"
    return how.isEmpty() ? supports : Visits::tr("%1: %2").arg(how, supports);
}

QString withWho(const ContactRow &row)
{
    QStringList parts;
    if (row.contact.about)
        //: A carer's visit; %1 is the name of the person cared for
        parts << Visits::tr("about %1").arg(named(oneLine(row.about.text, 60)));
    if (!row.worker.isEmpty())
        //: %1 is the name of somebody who works here
        parts << Visits::tr("with %1").arg(named(oneLine(row.worker, 60)));
    if (row.contact.minutes)
        parts << Visits::tr("%n min", nullptr, *row.contact.minutes);
    //: Between parts of one line about a visit: "with Dee, 40 min"
    return parts.join(Visits::tr(", "));
}

QString quiet(const Contact &contact, const HubLists &lists)
{
    QStringList parts;
    if (contact.feeling)
        //: How somebody said things were on that day; %1 is their word: "my worst day", "OK"
        parts << Visits::tr("How things were: %1").arg(shortWord(lists, *contact.feeling));
    if (contact.place)
        parts << shortWord(lists, *contact.place);
    if (contact.way)
        //: By which way somebody was tried who did not answer; %1 is "Phone", "Letter"
        parts << Visits::tr("tried by: %1").arg(shortWord(lists, *contact.way));
    if (contact.unasked)
        parts << Visits::tr("counts for nothing: they had asked for another way");
    return parts.join(Visits::tr(" · "));
}

// As it was typed: only whoever wrote a note knows whether the words in it are the person's own.
QString notes(const Contact &contact)
{
    QStringList texts;
    for (const QString &note : contact.notes) {
        const QString text = passage(note.trimmed());
        if (!text.isEmpty())
            texts << text;
    }
    return texts.join(u'\n');
}

} // namespace

VisitWords inWords(const ContactRow &row, const HubLists &lists)
{
    return {what(row.contact, lists), withWho(row), quiet(row.contact, lists), notes(row.contact)};
}

} // namespace hub

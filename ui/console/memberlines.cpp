// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/memberlines.h"

#include "ui/shell/say.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>

namespace hub {

namespace {

    struct MemberLines {
        Q_DECLARE_TR_FUNCTIONS(hub::MemberLines)
    };

} // namespace

QString levelWord(AccessLevel level)
{
    switch (level) {
    case AccessLevel::Volunteer:
        //: What a member may see and do, the least of four
        return MemberLines::tr("volunteer");
    case AccessLevel::PeerSupporter:
        //: What a member may see and do, the second of four
        return MemberLines::tr("peer supporter");
    case AccessLevel::Worker:
        //: What a member may see and do, the third of four
        return MemberLines::tr("worker");
    case AccessLevel::Lead:
        //: What a member may see and do, the most of four
        return MemberLines::tr("lead");
    }
    Q_UNREACHABLE();
}

namespace memberlines {

QString member(const MemberRow &row, const HubLists &lists)
{
    QStringList parts{visible(row.name)};
    if (!row.jobTitle.isEmpty())
        parts << shortWord(lists, HubList::JobTitles, row.jobTitle);
    //: What a member may see and do. %1 is “volunteer”, “peer supporter”, “worker” or “lead”
    parts << MemberLines::tr("may do what a %1 may").arg(levelWord(row.level));
    if (!row.here)
        //: Of a member: no longer works here
        parts << MemberLines::tr("has left");
    return parts.join(QStringLiteral(" · "));
}

QString wanted(const MemberList &list)
{
    QStringList lines;
    if (list.leadWanted())
        lines << MemberLines::tr("A second lead is wanted, so that one lost set of words does not lose the hub.");
    if (list.sheetsWanted() > 0)
        lines << MemberLines::tr("%Ln recovery sheets are still wanted.", nullptr, list.sheetsWanted());
    return lines.join(u' ');
}

QString added(const MemberRow &row)
{
    //: %1 is a name, %2 “volunteer”, “peer supporter”, “worker” or “lead”
    return MemberLines::tr("%1 can sign in from now on, and may do what a %2 may.")
        .arg(visible(row.name), levelWord(row.level));
}

QString changed(const MemberRow &row, const HubLists &lists)
{
    return MemberLines::tr("Changed: %1").arg(member(row, lists));
}

QString left(const MemberRow &row)
{
    //: %1 is a name
    return MemberLines::tr("%1 has left: nothing they know opens this hub any more. Everybody else gets in as before.")
        .arg(visible(row.name));
}

QString replacing(quint64 done, quint64 all)
{
    //: %1 is a percentage
    return MemberLines::tr("Locking the hub with a new key: %1 %").arg(all > 0 ? done * 100 / all : 0);
}

QStringList sheet(const NewSheet &sheet, const QString &hubName, const QString &madeOn)
{
    QStringList lines;
    //: Heading of a sheet of paper. %1 is a number, %2 a hub's name
    lines << MemberLines::tr("Recovery sheet %1 of %2").arg(sheet.label, visible(hubName));
    //: %1 is a day
    lines << MemberLines::tr("Made on %1. Print it, keep it locked away from this computer, and delete the file.").arg(madeOn);
    lines << MemberLines::tr("If a lead's words are lost, these twelve give them new ones. Whoever holds them can read everything "
                             "in this hub. They work once; another sheet then takes the place of this one.");
    lines << QString();
    const QStringList words = sheet.words.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        lines << QStringLiteral("  %1  %2").arg(i + 1, 2).arg(words[i]);
    lines << QString();
    //: Says how a recovery sheet is used at the command line; “hubdesk member …” stays as it is
    lines << MemberLines::tr("At the command line: put the twelve words, with spaces between, into the first line of a file, and "
                             "new words into another; then “hubdesk member STORE words NAME --passphrase-file SHEET "
                             "--new-passphrase-file NEW”.");
    return lines;
}

QString sheetsWritten(int count, const QString &folder)
{
    //: %1 is a folder
    return MemberLines::tr("%Ln recovery sheets are in %1. Print them, keep them locked away from this computer, and delete the "
                           "files.",
                           nullptr, count)
        .arg(folder);
}

QString enoughSheets()
{
    return MemberLines::tr("Two recovery sheets are there already, and nothing was made. If they are lost, --replace ends them and "
                           "makes new ones.");
}

QString sheetUsed()
{
    return MemberLines::tr("The recovery sheet is used up. This one stands in its place; print it or write it down now, for it is "
                           "not shown again:");
}

QString supportsNow(const QString &member, const QString &person)
{
    //: %1 is a member's name, %2 a person's
    return MemberLines::tr("%1 supports %2 from today.").arg(visible(member), visible(person));
}

QString supportsNoLonger(const QString &member, const QString &person)
{
    //: %1 is a member's name, %2 a person's
    return MemberLines::tr("%1 no longer supports %2.").arg(visible(member), visible(person));
}

QString wordsSet(const MemberRow &row)
{
    //: %1 is a name
    return MemberLines::tr("From now on only the new words of %1 open this hub for them.").arg(visible(row.name));
}

} // namespace memberlines
} // namespace hub

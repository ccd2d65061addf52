// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "core/base/wholefile.h"
#include "core/security/secretbytes.h"
#include "ui/console/memberlines.h"
#include "ui/shell/say.h"

#include <QDir>
#include <QJsonArray>

namespace hub {

// Nothing of whose hub it is in the name.
static QString sheetPath(const QString &folder, const QString &label)
{
    return QDir(folder).filePath(QStringLiteral("recovery-sheet-%1.txt").arg(label));
}

// A sheet is on paper, or in a file, before it opens anything: one that opens and that nobody has is worse.
static Result<QStringList> writeSheets(Hub &hub, const QString &folder, const std::vector<NewSheet> &sheets)
{
    const auto ours = hub.team.hub();
    if (!ours)
        return ours.error();
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir(folder).exists() && !QDir().mkdir(folder, ownerOnly))
        return Error{Error::Kind::FileUnwritable};
    for (const NewSheet &sheet : sheets) {
        if (QFileInfo::exists(sheetPath(folder, sheet.label)))
            return Error{Error::Kind::FileExists};
    }
    const Say say(hub.civilTime());
    const QString today = say.day(hub.civilTime().dayOf(hub.now()));
    QStringList written;
    for (const NewSheet &sheet : sheets) {
        QByteArray text = (memberlines::sheet(sheet, ours->name, today).join(u'\n') + u'\n').toUtf8();
        const auto done = writeWhole(sheetPath(folder, sheet.label), text);
        text.fill('\0');
        if (!done) {
            for (const QString &path : written)
                QFile::remove(path);
            return done.error();
        }
        written << sheetPath(folder, sheet.label);
    }
    return written;
}

static Result<std::vector<NewSheet>> prepare(Hub &hub, int count)
{
    std::vector<NewSheet> sheets;
    for (int i = 0; i < count; ++i) {
        auto sheet = hub.members.prepareSheet(QString::number(hub.members.sheetsEver() + i + 1));
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    return sheets;
}

ExitCode verbs::recoverySheets(const Arguments &arguments, Console &console, const Surroundings &around)
{
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    // Nobody but a lead is to find words that look like a sheet's in a file.
    if (!hub.may(Op::EditMembers))
        return console.stop(Error{Error::Kind::NotAllowed});
    const auto list = hub.members.list();
    if (!list)
        return console.stop(list.error());
    const bool replace = arguments.has("replace");
    const int count = replace ? MemberList::wanted : list->sheetsWanted();
    if (count == 0)
        return console.stop(Said{memberlines::enoughSheets()});
    const auto sheets = prepare(hub, count);
    if (!sheets)
        return console.stop(sheets.error());
    const auto written = writeSheets(hub, arguments.place(1), *sheets);
    if (!written)
        return console.stop(written.error());
    const auto added = hub.members.addSheets(*sheets, replace ? Members::OlderSheets::End : Members::OlderSheets::Stay);
    if (!added) {
        for (const QString &path : *written)
            QFile::remove(path);
        return console.stop(added.error());
    }
    if (console.json()) {
        QJsonArray files;
        for (const QString &path : *written)
            files.append(QFileInfo(path).absoluteFilePath());
        console.object({{QStringLiteral("sheets"), files}});
    } else {
        console.line(memberlines::sheetsWritten(count, QDir(arguments.place(1)).absolutePath()));
    }
    return ExitCode::Done;
}

} // namespace hub

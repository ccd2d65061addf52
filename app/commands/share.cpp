// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/planjson.h"
#include "app/commands/sharingsaid.h"
#include "app/commands/visitwords.h"
#include "core/base/wholefile.h"
#include "ui/console/planlines.h"
#include "ui/papers/recordpaper.h"

#include <QCborMap>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace hub {

static Outcome<SharedForm> formSaid(const Arguments &arguments)
{
    const QString said = arguments.has("as") ? arguments.value("as") : toCode(SharedForm::Summary);
    const auto form = sharedFormFromCode(said);
    if (form)
        return *form;
    return WrongUsage{WrongUsage::Kind::NotOnTheList, said, QStringLiteral("--as"),
        {QStringLiteral("summary"), QStringLiteral("plan"), QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("letter")}};
}

// A page for a file that is called a PDF, plain text for any other and for the terminal.
static QByteArray bytesOf(const Disclosure &disclosure, const QString &file, const PaperWords &words)
{
    if (disclosure.shared().form == SharedForm::Json)
        return QJsonDocument(toCbor(disclosure.shared().record).toJsonObject()).toJson();
    if (file.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return recordPaper(disclosure, words).toPdf();
    return recordText(disclosure, words).toUtf8();
}

static Outcome<ConsentGate::RecipientRequest> requestFrom(const Arguments &arguments, Hub &hub)
{
    const auto person = personMeant(arguments.value("person"), hub);
    if (!person)
        return person.trouble();
    const auto recipient = recipientSaid(arguments, "with", hub);
    if (!recipient)
        return recipient.trouble();
    const auto purpose = purposeSaid(arguments, hub);
    if (!purpose)
        return purpose.trouble();
    const auto form = formSaid(arguments);
    if (!form)
        return form.trouble();
    const QString way = arguments.place(1) == QLatin1String("-") ? QStringLiteral("terminal") : QStringLiteral("file");
    return ConsentGate::RecipientRequest{*person, *recipient, *purpose, *form, way, {}};
}

ExitCode verbs::share(const Arguments &arguments, Console &console, const Surroundings &around)
{
    if (const auto wrong = missing(arguments, {"person", "with", "purpose"}))
        return console.stop(*wrong);
    const auto opened = openHub(arguments, console, around);
    if (!opened)
        return console.stop(opened.trouble());
    Hub &hub = **opened;
    const auto request = requestFrom(arguments, hub);
    if (!request)
        return console.stop(request.trouble());
    const QString file = arguments.place(1);
    const bool toTerminal = file == QLatin1String("-");
    if (!toTerminal) {
        if (const auto can = checkCanWrite(file); !can)
            return console.stop(can.error());
    }
    const auto ours = hub.team.hub();
    if (!ours)
        return console.stop(ours.error());
    const auto disclosure = hub.sharing.share(*request);
    if (!disclosure)
        return console.stop(disclosure.error());
    const Say say(hub.civilTime());
    const QByteArray bytes = bytesOf(*disclosure, file, {say, hub.lists.now(), ours->name});
    if (toTerminal) {
        console.line(QString::fromUtf8(bytes).trimmed());
        return ExitCode::Done;
    }
    if (const auto written = writeWhole(file, bytes); !written)
        return console.stop(written.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    if (console.json())
        console.object({{QStringLiteral("file"), path}, {QStringLiteral("recipient"), json::recipient(request->recipient)},
            {QStringLiteral("form"), toCode(request->form)}});
    else
        console.line(planlines::shared(request->recipient, hub.lists.now(), path));
    return ExitCode::Done;
}

} // namespace hub

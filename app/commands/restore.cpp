// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/interrupt.h"
#include "app/commands/json.h"
#include "app/commands/progressline.h"
#include "app/commands/secretwords.h"
#include "core/restoring.h"
#include "core/security/secretbytes.h"
#include "ui/console/backuplines.h"

#include <QFileInfo>

namespace hub {

static Outcome<RestoreRequest> requestFrom(const Arguments &arguments)
{
    RestoreRequest request{arguments.place(0), arguments.place(1), {}};
    // Before anybody types their words.
    if (QFileInfo::exists(request.folder))
        return Error{Error::Kind::StoreExists};
    const auto glance = glanceAtBackup(request.file);
    if (!glance)
        return glance.error();
    if (!glance->opensWithoutWords) {
        auto words = askWords(arguments, {});
        if (!words)
            return words.trouble();
        request.words = std::move(*words);
    }
    return request;
}

ExitCode verbs::restore(const Arguments &arguments, Console &console, const Surroundings &around)
{
    auto request = requestFrom(arguments);
    if (!request)
        return console.stop(request.trouble());
    const Interrupt interrupt;
    const auto restored = [&] {
        ProgressLine line;
        return restoreBackup(*request, around, [&](qint64 done, qint64 all) {
            line.show([&] { return restoreProgressLine(done, all); });
            return !interrupt.wanted();
        });
    }();
    wipe(request->words);
    if (!restored)
        return console.stop(restored.error());
    const QString path = QFileInfo(request->folder).absoluteFilePath();
    const CivilTime time;
    if (console.json()) {
        console.object({{QStringLiteral("store"), path}, {QStringLiteral("made"), json::instant(restored->made, time)},
            {QStringLiteral("changes"), qint64(restored->changes)}, {QStringLiteral("bySheet"), restored->bySheet}});
    } else {
        for (const QString &line : restoredLines(*restored, path, Say(time), around.clock.now()))
            console.line(line);
    }
    return ExitCode::Done;
}

} // namespace hub

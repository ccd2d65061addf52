// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/visithistory.h"

#include "core/model/registry.h"
#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hub {
namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(hub::VisitHistory)
};

namespace f = fields::contact;

QString textOf(const Value &value)
{
    const auto *const text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

/// Empty for what has no words, or was never filled in.
QString inWords(const FieldWriting &writing, const Say &say, const HubLists &lists)
{
    const QString text = textOf(writing.value);
    if (writing.field == f::note && !text.isEmpty())
        // As it was typed, as in the timeline: what is between quotation marks is the person's own.
        //: What a visit said before it was corrected; %1 is the note
        return History::tr("Note: %1").arg(passage(text));
    if (writing.field == f::feeling && !text.isEmpty())
        return History::tr("How things were: %1").arg(shortWord(lists, Feeling{text}));
    if (writing.field == f::supports && !text.isEmpty())
        return History::tr("Kind of support: %1").arg(shortWord(lists, SupportType{text}));
    if (writing.field == f::kind && !text.isEmpty())
        return History::tr("How it came about: %1").arg(shortWord(lists, ContactKind{text}));
    if (writing.field == f::attendance && !text.isEmpty())
        return History::tr("Whether it took place: %1").arg(shortWord(lists, Attendance{text}));
    if (writing.field == f::place && !text.isEmpty())
        return History::tr("Where: %1").arg(shortWord(lists, Place{text}));
    const auto *const number = std::get_if<qint64>(&writing.value);
    if (writing.field == f::minutes && number)
        return History::tr("How long: %1 min").arg(say.number(*number));
    if (writing.field == f::at && number)
        return History::tr("When: %1").arg(say.when({Instant{*number}, Precision::Minute}));
    return {};
}

/// The writing that took the place of this one: none while it stands.
const FieldWriting *after(const std::vector<FieldWriting> &history, size_t index)
{
    if (history[index].field == f::supports)
        return history[index].takenOut ? &history[index] : nullptr;
    for (size_t later = index + 1; later < history.size(); ++later) {
        if (history[later].field == history[index].field)
            return &history[later];
    }
    return nullptr;
}

} // namespace

QStringList earlierWordings(const std::vector<FieldWriting> &history, const Say &say, const HubLists &lists)
{
    QStringList lines;
    for (size_t i = 0; i < history.size(); ++i) {
        const FieldWriting *const changed = after(history, i);
        const QString words = changed ? inWords(history[i], say, lists) : QString();
        if (!words.isEmpty())
            //: %1 is what a visit said: "Note: slept badly"; %2 who changed it, %3 when
            lines << History::tr("%1\n%2 changed it, %3.")
                         .arg(words, named(oneLine(changed->worker, 60)), say.when({changed->at, Precision::Minute}));
    }
    return lines;
}

} // namespace hub

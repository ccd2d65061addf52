// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/listchangewords.h"

#include "ui/models/personwords.h"
#include "ui/shell/starterwords.h"

#include <QCoreApplication>

namespace hub {
namespace {

class ListChanges
{
    Q_DECLARE_TR_FUNCTIONS(hub::ListChanges)
};

/// The hub's word, or the one it has in the screen's language, or its code.
QString wordOf(const QString &own, const QString &code, HubList list)
{
    if (!own.isEmpty())
        return visible(own);
    const auto starter = starterWord(list, code);
    return starter ? starter->shortLabel : visible(code);
}

} // namespace

QString inWords(const ListChange &change, const HubLists &lists, HubList list)
{
    const ListedEntry *const entry = lists.entry(list, change.code);
    const bool isAway = change.kind == ListChange::Kind::TakenBack || !entry;
    const QString word = named(wordOf(isAway ? change.before : change.word, change.code, list));
    //: Who changed a list, where the name is not known here
    const QString who = change.worker.isEmpty() ? ListChanges::tr("Somebody") : named(oneLine(change.worker, 60));
    switch (change.kind) {
    case ListChange::Kind::Added:
        //: %1 is who changed a list, %2 the word of an entry; in the four after it as well
        return ListChanges::tr("%1 added “%2”.").arg(who, word);
    case ListChange::Kind::Renamed:
        //: %1 is who changed a list, %2 the word an entry had, %3 the one it has since
        return ListChanges::tr("%1 renamed “%2” to “%3”.")
            .arg(who, named(wordOf(change.before, change.code, list)), word);
    case ListChange::Kind::Moved:
        return ListChanges::tr("%1 moved “%2”.").arg(who, word);
    case ListChange::Kind::Hidden:
        return ListChanges::tr("%1 hid “%2”.").arg(who, word);
    case ListChange::Kind::BroughtBack:
        return ListChanges::tr("%1 brought “%2” back.").arg(who, word);
    case ListChange::Kind::TakenBack:
        return ListChanges::tr("%1 took back that “%2” was added.").arg(who, word);
    }
    Q_UNREACHABLE();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/listlines.h"

#include "ui/models/listchangewords.h"

#include <QCoreApplication>

namespace hub {
namespace {

struct ListLines {
    Q_DECLARE_TR_FUNCTIONS(hub::ListLines)
};

QString inColumns(const QString &first, const QString &second)
{
    constexpr int width = 26;
    return first.leftJustified(width) + QStringLiteral("  ") + second;
}

} // namespace

namespace listlines {

QString list(HubList list, const HubLists &lists)
{
    //: %1 is a list ("Kinds of support"), %Ln how many entries of it are offered
    return inColumns(toCode(list),
        ListLines::tr("%1 · %Ln offered", nullptr, int(offeredWords(lists, list).size())).arg(listTitle(list)));
}

QString entry(const ListedEntry &entry, const HubLists &lists, HubList list)
{
    QStringList parts{shortWord(lists, list, entry.code)};
    if (!entry.key.isEmpty())
        //: %1 is a digit on the keyboard
        parts << ListLines::tr("key %1").arg(entry.key);
    if (entry.hidden)
        //: Of an entry of a list that is no longer offered
        parts << ListLines::tr("hidden");
    return inColumns(visible(entry.code), parts.join(QStringLiteral(" · ")));
}

QString change(const ListChange &change, const HubLists &lists, HubList list, const Say &say)
{
    return inColumns(say.when({change.at, Precision::Minute}), inWords(change, lists, list));
}

QString done()
{
    return ListLines::tr("Done. The bar shows it at once, and “hubdesk undo” takes it back.");
}

QString noChange()
{
    return ListLines::tr("Nobody has changed this list yet.");
}

} // namespace listlines
} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/members.h"
#include "core/rules/hublists.h"

#include <QStringList>

namespace hub {

/// What the verbs "member" and "sheets" print for people.
namespace memberlines {

/// "Robin · hub manager · lead", and whether they left.
QString member(const MemberRow &row, const HubLists &lists);
/// What a hub still wants so that one lost passphrase does not lose it; empty when nothing.
QString wanted(const MemberList &list);
QString added(const MemberRow &row);
QString changed(const MemberRow &row, const HubLists &lists);
QString left(const MemberRow &row);
QString replacing(quint64 done, quint64 all);
/// A whole sheet, to be written down or printed.
QStringList sheet(const NewSheet &sheet, const QString &hubName, const QString &madeOn);
QString sheetsWritten(int count, const QString &folder);
QString enoughSheets();
/// After a sheet was used: the one that stands in for it.
QString sheetUsed();
QString supportsNow(const QString &member, const QString &person);
QString supportsNoLonger(const QString &member, const QString &person);
QString wordsSet(const MemberRow &row);

} // namespace memberlines

/// The screen's word for a level: "volunteer".
QString levelWord(AccessLevel level);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/model/code.h"
#include "core/model/when.h"
#include "core/rules/sheet/sheetperson.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hub {

/// A visit as it stands in an export: names beside the short codes that say which of two Sams is meant.
struct ExportedContact {
    QString code;
    When when;
    QString person; ///< the chosen name; empty with personCode for a visit not linked to anybody
    QString personCode;
    QString about;
    QString aboutCode;
    ContactKind kind;
    Attendance attendance;
    std::vector<SupportType> supports;
    std::optional<Feeling> feeling;
    std::optional<Place> place;
    std::optional<int> minutes;
    QString worker;
    QString hub;
    QString note; ///< of several, each below the other

    friend bool operator==(const ExportedContact &, const ExportedContact &) = default;
};

/// The first line of an export: the mark that an import knows (rules/sheet/ownfile.h), then `words` for people: "For
/// the hub only", which hub, why, by whom and when, in the reader's language.
QStringList contactsTitle(const QStringList &words);
QStringList peopleTitle(const QStringList &words);

/// The headers are the codes of rules/sheet/meaning.h, so that the file reads the same in every language; cells hold
/// codes too. Times are ISO 8601 with the offset that held there and then; milliseconds only where there are any.
/// findLayout() and understand() read back exactly what these lines say.
QStringList contactsHeader();
QStringList contactsLine(const ExportedContact &contact, const CivilTime &time);
QStringList peopleHeader();
QStringList peopleLine(const SheetPerson &person);

} // namespace hub

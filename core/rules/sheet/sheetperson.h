// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/person.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace hub {

/// A way to reach somebody, as a list of people has it.
struct SheetReach {
    ReachWay way;
    QStringList addresses = {};
    QStringList safeTimes = {};
    bool preferred = false;

    friend bool operator==(const SheetReach &, const SheetReach &) = default;
};

/// A person as a list of people has them: our own export, or a hub's old address list.
struct SheetPerson {
    QString code = {}; ///< the short code, in our own exports
    PersonName chosen = {};
    std::vector<PersonName> names = {}; ///< all of them, the chosen one too
    QString pronouns = {};
    std::vector<QDate> born = {};
    std::vector<SheetReach> reach = {};
    bool notSafeToCall = false;
    QStringList pleaseKnow = {};
    std::vector<AccessNeed> accessNeeds = {};
    QStringList languages = {};
    QString routeIn = {};
    bool doNotCount = false;
    bool died = false;

    friend bool operator==(const SheetPerson &, const SheetPerson &) = default;
};

} // namespace hub

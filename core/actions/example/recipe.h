// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/contact.h"
#include "core/model/person.h"

#include <QHash>

namespace hub {

/// What resources/example says; its README explains the words. People are named by their place in the list.

struct ExamplePerson {
    PersonName name;
    std::vector<QString> also;
    QString pronouns;
    std::optional<QDate> born;
    int day = 1;   ///< the weekday on which they mostly come, 1 Monday
    int hour = 12; ///< and about when
    QString pleaseKnow;
    bool notSafeToCall = false;
    std::vector<AccessNeed> needs;
    std::vector<QString> languages;
    std::vector<Reach> reach;
    QString supporter; ///< a worker's name; empty: nobody in particular
};

struct ExampleCarer {
    size_t carer = 0;
    size_t of = 0;
    QString relation;
};

struct FromTo {
    int least = 0;
    int most = 0;
};

struct ExamplePeriod {
    QString name;
    QDate begins; ///< invalid: `lastDays` before the day the hub is made, up to that day
    QDate ends;
    int lastDays = 0;
    FromTo visits;    ///< of one person in the period
    FromTo anonymous; ///< a day
    std::vector<std::pair<SupportType, std::vector<size_t>>> supports;
    std::vector<size_t> caredFor;
    std::vector<size_t> booked;
};

struct ExampleRecipe {
    QString seed;
    std::vector<QString> workers; ///< the first is the one who signs in
    std::vector<ExamplePerson> people;
    std::vector<ExampleCarer> carers;
    std::vector<ExamplePeriod> periods; ///< oldest first
    QHash<QString, std::vector<QString>> notes;
};

/// From the program's resources. Internal, with the place in `detail`, if it names somebody who is not in it.
Result<ExampleRecipe> readExampleRecipe();

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/model/ids.h"
#include "core/model/recordpart.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// One of a person's names. A person has as many as they have; one is chosen to be shown.
struct PersonName {
    enum class Kind {
        Known,    ///< a name they go by
        Nickname, ///< all the hub knows: "Big Dave"
        Other,    ///< a former or official name, found by search, not shown first
    };

    QString text;
    Kind kind = Kind::Known;

    friend bool operator==(const PersonName &, const PersonName &) = default;
    friend auto operator<=>(const PersonName &a, const PersonName &b)
    {
        const auto text = a.text.compare(b.text) <=> 0;
        return text != 0 ? text : a.kind <=> b.kind;
    }
};

/// "known:Amina K": how a name stands as an element of the set of names.
QString toElement(const PersonName &name);
/// An element of an unknown kind is a name of the kind Other, so that a newer desk's names are found too.
PersonName personNameFromElement(const QString &element);

/// One way to reach a person, and when it is safe.
struct Reach {
    ReachId id;
    ReachWay way;
    std::vector<QString> addresses; ///< a number, an address; several where two desks differ
    std::vector<QString> safeTimes;
    bool preferred = false;

    friend bool operator==(const Reach &, const Reach &) = default;
};

/// A carer, family member or friend of a person; a person too (FHIR RelatedPerson).
struct CarerLink {
    CarerLinkId id;
    PersonId person; ///< who is cared for
    PersonId carer;
    QString relation; ///< in their own words: "my sister"
    std::vector<QString> mayKnow = {}; ///< what the person lets them know
    std::vector<QString> does = {};    ///< what they do for the person
    bool seeAlone = false;             ///< "see me alone": for the desk only, never told to the carer

    friend bool operator==(const CarerLink &, const CarerLink &) = default;
};

/// Who supports a person, from and until which day (FHIR CareTeam). Ended once, for good; a new one may follow.
struct SupportLink {
    SupportLinkId id;
    PersonId person;
    WorkerId worker;
    QDate from;
    std::optional<QDate> until;

    friend bool operator==(const SupportLink &, const SupportLink &) = default;
};

/// A person as the store has them (FHIR Patient, MHS001MPI), whole: pages get a PersonCard or PersonDetail instead,
/// cut to what the member may see.
struct Person {
    PersonId id;
    PersonName chosen;
    std::vector<PersonName> names; ///< all of them, the chosen one too
    QString pronouns;
    std::vector<QDate> born; ///< one; two where desks differ
    std::vector<QString> pleaseKnow;
    bool notSafeToCall = false;
    bool doNotCount = false;
    bool died = false;
    std::vector<AccessNeed> accessNeeds;
    std::vector<QString> languages;
    QString routeIn;
    RecordParts kept; ///< what they keep to the people who support them
    bool removed = false;
    bool restricted = false; ///< hidden, not erased: seen by leads alone, and leaving to nobody

    friend bool operator==(const Person &, const Person &) = default;
};

} // namespace hub

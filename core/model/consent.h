// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/model/code.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace hub {

/// What sort of recipient: gp, housing, family ... (HubList::RecipientKinds).
using RecipientKind = Code<struct RecipientKindList>;
/// What something is shared for (HubList::Purposes).
using Purpose = Code<struct PurposeList>;

/// Somebody outside the hub, as narrowly as it was said: a kind ("any GP"), an organisation, a role or a name in it, or a
/// person the hub knows (a carer). An empty kind is everybody. FHIR Organization, PractitionerRole, RelatedPerson.
struct Recipient {
    RecipientKind kind;
    QString organisation;
    QString name; ///< a role or a name: "duty officer", "Jo"
    std::optional<PersonId> person;

    bool isEverybody() const { return kind.isEmpty() && organisation.isEmpty() && name.isEmpty() && !person; }

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

/// One thing of a person's record that can be shared by itself. Its code is stored: "part:goals", "section:toolbox",
/// "line:" and 32 hexadecimal digits. A line names itself even where it is kept back.
struct SharedItem {
    enum class Kind { Part, Section, Line };

    Kind kind = Kind::Part;
    QString key;     ///< of a part or a section
    PlanLineId line = {}; ///< of a line

    static SharedItem part(const QString &key) { return {Kind::Part, key}; }
    static SharedItem section(const QString &key) { return {Kind::Section, key}; }
    static SharedItem ofLine(PlanLineId line) { return {Kind::Line, {}, line}; }

    friend bool operator==(const SharedItem &, const SharedItem &) = default;
};

QString toCode(const SharedItem &item);
/// Nothing for a code that is none, or that only a newer desk knows.
std::optional<SharedItem> sharedItemFromCode(const QString &code);

using SharedItems = std::vector<SharedItem>;
/// One code a line, as it is stored.
QString toScope(const SharedItems &items);
SharedItems sharedItemsFromScope(const QString &scope);

/// The parts of a record, beside a plan's sections, that can be shared: keys of the registry ("name", "goals" ...), in the
/// order in which they are offered.
const std::vector<QString> &sharedParts();

/// How an agreement was given.
enum class GivenHow { Said, Signed };
/// On what ground of law the hub holds and shares it; a field of its own, never read off the agreement.
enum class LegalBasis { NotSaid, Consent, PublicTask, VitalInterests, LegalObligation, LegitimateInterests };

QString toCode(GivenHow how);
std::optional<GivenHow> givenHowFromCode(const QString &code);
QString toCode(LegalBasis basis);
std::optional<LegalBasis> legalBasisFromCode(const QString &code);

/// The words an agreement or a promise was given in, and who heard them.
struct Given {
    QString words;       ///< the person's own
    GivenHow how = GivenHow::Said;
    QString whoWasThere; ///< beside the worker who wrote it down
};

/// A person agreed that these things may go to that recipient, for that purpose, up to and with that day (FHIR Consent,
/// permit). Immutable: wider or longer is a new one.
struct Consent {
    ConsentId id;
    PersonId person;
    Recipient recipient;
    SharedItems scope;
    Purpose purpose;
    QDate until; ///< the last day
    Given given;
    LegalBasis basis = LegalBasis::NotSaid;
    Instant at = {};
    WorkerId worker = {};
    /// When it was withdrawn, with the person's words; final.
    std::optional<Instant> withdrawn = {};
    QString withdrawnWords = {};
};

/// How a promise came to its end.
enum class PromiseEnding {
    Lifted,  ///< by the person, in their words
    Mistake, ///< it was never made: taken back the day it was entered
};

/// Breaking a promise, as product rule 12 allows it: for a reason, until a time, by a lead.
struct PromiseOverride {
    QString reason;
    Instant until;
    bool told = false; ///< the person was told at once
    std::optional<QString> whyNotTold = {}; ///< why that would be unsafe; absent for whoever may not see it
    Instant at = {};
    WorkerId lead = {};
    RawId id = {};
    std::optional<Instant> toldLater = {}; ///< when it was safe to tell them after all

    /// Until then it stands on nothing that is made for the person: whoever else is in the room may read that.
    bool isTold() const { return told || toldLater; }
};

/// A standing refusal (FHIR Consent, deny): never to that recipient. Beats every agreement, earlier or later.
struct Promise {
    PromiseId id;
    PersonId person;
    Recipient recipient;
    SharedItems scope;    ///< empty: everything
    bool presence = false; ///< that they come here at all, too
    QString words;
    QString whoWasTold;
    Instant at = {};
    WorkerId worker = {};
    std::optional<Instant> ended = {};
    PromiseEnding ending = PromiseEnding::Lifted;
    /// Absent, as the overrides are, for whoever may not see them.
    std::optional<QString> endWords = {};
    std::optional<std::vector<PromiseOverride>> overrides = std::vector<PromiseOverride>();
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contacts.h"
#include "core/actions/finder.h"
#include "core/model/person.h"

namespace hub {

/// One person as a list shows them: enough to tell two Sams apart, and nothing about how they are.
struct PersonCard {
    PersonId id;
    PersonName chosen;
    QString foundBy;                 ///< the other name the search found them by
    bool foundBySound = false;       ///< their names only sound like what was typed
    std::vector<QString> otherNames; ///< to tell people of one name apart
    QString pronouns;
    std::optional<Instant> lastHere;
    std::optional<int> usualWeekday; ///< 1 Monday to 7 Sunday
    std::optional<PersonName> caresFor; ///< somebody they are a carer of, if they are one
    bool hereToday = false;
    bool died = false;
};

/// A carer, or somebody cared for, with their name: without text where their record is held back from the member.
struct CarerRow {
    CarerLink link;
    PersonName name;
};

struct SupporterRow {
    SupportLink link;
    QString worker;
};

/// One person's card. What the member may not see is absent, not empty.
struct PersonDetail {
    PersonId id;
    PersonName chosen;
    std::vector<PersonName> names;
    QString pronouns;
    bool died = false;
    bool removed = false;
    bool restricted = false; ///< held back: leads alone see it
    std::optional<Instant> knownSince; ///< their first visit
    std::optional<Instant> lastHere;
    int visits = 0;
    std::vector<SupporterRow> supporters; ///< now
    std::optional<std::vector<QString>> pleaseKnow;
    std::optional<std::vector<AccessNeed>> accessNeeds;
    std::optional<std::vector<QString>> languages;
    std::optional<bool> notSafeToCall;
    std::optional<std::vector<QDate>> born;
    std::optional<QString> routeIn; ///< a code of HubList::RoutesIn; empty: not asked
    std::optional<std::vector<Reach>> reach;
    std::optional<std::vector<CarerRow>> carers;   ///< who cares for them
    std::optional<std::vector<CarerRow>> caresFor; ///< whom they care for
    bool mayEdit = false;
    bool mayReadRegister = false; ///< who looked at their record
    std::optional<RecordParts> kept; ///< what they keep to the people who support them
    RecordParts keptFromMe;          ///< what the member would see otherwise
    bool openedForAReason = false;   ///< the member opened it, and sees it until the working day ends
};

/// Finding people, reading their card, and writing it. Every write is one change about that person.
class People
{
public:
    explicit People(const ActionContext &context)
        : m_context(context)
    {
    }

    /// The likeliest first, at most `most`.
    Result<std::vector<PersonCard>> find(const QString &text, size_t most = 8);
    /// Names close to one that is about to be welcomed.
    Result<std::vector<PersonCard>> closeTo(const QString &name, size_t most = 3);
    /// Everybody whose names match (all for an empty text), in the order of their names: ids and names alone, so that a
    /// list of 25,000 costs little; cardOf() gives the rest of the rows in view.
    Result<std::vector<FoundPerson>> list(const QString &text = {});
    Result<PersonCard> cardOf(const FoundPerson &found);
    /// The name that is shown; an empty one for nobody known, and for whoever's record is held back from the member.
    Result<PersonName> nameOf(PersonId id);

    /// What helps them take part, for wherever they are named at the desk; none where the member may not see it.
    Result<std::vector<AccessNeed>> needsOf(PersonId id) const;

    /// The whole card, and a line in the person's own register of who looked (one per member and hour). NotFound.
    Result<PersonDetail> open(PersonId id);
    /// That line alone: for what is read of them without their card.
    Result<void> look(PersonId id);
    /// The card without the line: for what the program itself shows again.
    Result<PersonDetail> detail(PersonId id);

    Result<PersonId> add(const PersonName &name);
    Result<void> addName(PersonId id, const PersonName &name);
    Result<void> removeName(PersonId id, const PersonName &name);
    /// Shown from now on; added if it is new. A nickname becomes a known name this way, without copying anybody: the same
    /// words under another kind are taken out.
    Result<void> chooseName(PersonId id, const PersonName &name);
    Result<void> setPronouns(PersonId id, const QString &pronouns);
    Result<void> setBorn(PersonId id, std::optional<QDate> day);
    /// How they found the hub: a code of HubList::RoutesIn, or nothing.
    Result<void> setRouteIn(PersonId id, const QString &code);
    Result<void> setPleaseKnow(PersonId id, const QString &text);
    Result<void> setNotSafeToCall(PersonId id, bool on);
    Result<void> setDied(PersonId id, bool on);
    Result<void> setAccessNeed(PersonId id, const AccessNeed &need, bool on);
    Result<void> setLanguage(PersonId id, const QString &language, bool on);

    Result<ReachId> addReach(PersonId id, const Reach &reach);
    Result<void> editReach(PersonId id, const Reach &reach);
    Result<void> removeReach(PersonId id, ReachId reach);

    Result<CarerLinkId> addCarer(PersonId person, PersonId carer, const QString &relation);
    /// The same for somebody the hub did not know yet: both are one batch, and one undo takes both back.
    Result<CarerLinkId> addNewCarer(PersonId person, const PersonName &carer, const QString &relation);
    /// The other way round: somebody new whom this carer cares for.
    Result<CarerLinkId> addNewCaredFor(PersonId carer, const PersonName &person, const QString &relation);
    Result<void> removeCarer(PersonId person, CarerLinkId link);
    /// What the carer may know, what they do, and whether the person wants to be seen alone; only what differs is written.
    Result<void> setCarerAgreement(const CarerLink &link);
    /// Who supports them sees what they keep to their supporters: where they keep anything, whoever adds one must see it
    /// too. KeptToSupporters.
    Result<SupportLinkId> addSupporter(PersonId person, WorkerId worker);
    Result<void> endSupport(PersonId person, SupportLinkId link);

    /// To Recently removed, with everything, until brought back or erased.
    Result<void> remove(PersonId id);
    Result<void> bringBack(PersonId id);
    Result<std::vector<PersonCard>> recentlyRemoved();

private:
    Result<void> set(Op op, PersonId id, FieldRef field, Value value);
    Result<void> checkNotKept(PersonId id, RecordPart part) const;
    Result<void> put(Op op, const ChangeDraft &draft);
    struct Newcomer {
        PersonId id;
        PersonName name;
    };
    struct Caring {
        PersonId person;
        PersonId carer;
    };
    Result<CarerLinkId> linkNew(const Newcomer &newcomer, const Caring &caring, const QString &relation);
    Result<void> addDetails(const Person &person, PersonDetail &detail);
    Result<std::vector<CarerRow>> carerRows(Result<std::vector<CarerLink>> links, PersonId CarerLink::*whose);
    Result<std::vector<SupporterRow>> supporters(PersonId id);

    ActionContext m_context;
};

} // namespace hub

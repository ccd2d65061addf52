// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/people.h"

#include "core/store/personreads.h"
#include "core/store/standingreads.h"

#include <algorithm>

namespace hub {

namespace f = fields;

Result<void> People::put(Op op, const ChangeDraft &draft)
{
    const auto saved = m_context.save(op, draft);
    return saved ? Result<void>() : Result<void>(saved.error());
}

Result<void> People::set(Op op, PersonId id, FieldRef field, Value value)
{
    return put(op, ChangeDraft(subjectOf(id)).set(id.raw, field, std::move(value)));
}

// What somebody does not see they would overwrite or take out unseen.
Result<void> People::checkNotKept(PersonId id, RecordPart part) const
{
    const auto standing = StandingReads(m_context.store, m_context.session).towards(id);
    if (!standing)
        return standing.error();
    return m_context.access().isKeptFrom(part, *standing) ? Result<void>(Error::Kind::KeptToSupporters) : Result<void>();
}

static Value textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text.trimmed());
}

static PersonName tidied(const PersonName &name)
{
    return {name.text.simplified(), name.kind};
}

static ChangeDraft welcomeDraft(PersonId id, const PersonName &name)
{
    ChangeDraft draft(subjectOf(id));
    draft.add(id.raw, f::person::names, toElement(name)).set(id.raw, f::person::chosen, toElement(name));
    return draft;
}

Result<PersonId> People::add(const PersonName &name)
{
    const PersonName tidy = tidied(name);
    if (tidy.text.isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto id = m_context.store.ids().make<PersonId>();
    if (const auto done = put(Op::WelcomePerson, welcomeDraft(id, tidy)); !done)
        return done.error();
    return id;
}

Result<void> People::addName(PersonId id, const PersonName &name)
{
    const PersonName tidy = tidied(name);
    if (tidy.text.isEmpty())
        return Error{Error::Kind::NameMissing};
    return put(Op::EditPerson, ChangeDraft(subjectOf(id)).add(id.raw, f::person::names, toElement(tidy)));
}

Result<void> People::removeName(PersonId id, const PersonName &name)
{
    const auto chosen = PersonReads(m_context.store).chosenName(id);
    if (!chosen)
        return chosen.error();
    // The chosen name is what everybody sees; another one is chosen first.
    if (*chosen == name)
        return Error{Error::Kind::NameMissing};
    return put(Op::EditPerson, ChangeDraft(subjectOf(id)).remove(id.raw, f::person::names, toElement(name)));
}

Result<void> People::chooseName(PersonId id, const PersonName &name)
{
    const PersonName tidy = tidied(name);
    if (tidy.text.isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto person = PersonReads(m_context.store).one(id);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound};
    ChangeDraft draft(subjectOf(id));
    const auto &names = (*person)->names;
    if (std::find(names.begin(), names.end(), tidy) == names.end())
        draft.add(id.raw, f::person::names, toElement(tidy));
    draft.set(id.raw, f::person::chosen, toElement(tidy));
    for (const PersonName &other : names) {
        if (other.text == tidy.text && other.kind != tidy.kind)
            draft.remove(id.raw, f::person::names, toElement(other));
    }
    return put(Op::EditPerson, draft);
}

Result<void> People::setPronouns(PersonId id, const QString &pronouns)
{
    return set(Op::EditPerson, id, f::person::pronouns, textOrNothing(pronouns));
}

Result<void> People::setBorn(PersonId id, std::optional<QDate> day)
{
    return set(Op::EditPerson, id, f::person::born, day ? Value(day->toString(Qt::ISODate)) : Value());
}

Result<void> People::setRouteIn(PersonId id, const QString &code)
{
    return set(Op::EditPerson, id, f::person::routeIn, textOrNothing(code));
}

Result<void> People::setPleaseKnow(PersonId id, const QString &text)
{
    if (const auto free = checkNotKept(id, RecordPart::PleaseKnow); !free)
        return free;
    return set(Op::EditPerson, id, f::person::pleaseKnow, textOrNothing(text));
}

Result<void> People::setNotSafeToCall(PersonId id, bool on)
{
    return set(Op::EditReach, id, f::person::notSafeToCall, qint64(on));
}

Result<void> People::setDied(PersonId id, bool on)
{
    return set(Op::EditPerson, id, f::person::died, qint64(on));
}

static ChangeDraft elementDraft(PersonId id, FieldRef field, const QString &element, bool on)
{
    ChangeDraft draft(subjectOf(id));
    return on ? draft.add(id.raw, field, element) : draft.remove(id.raw, field, element);
}

Result<void> People::setAccessNeed(PersonId id, const AccessNeed &need, bool on)
{
    if (const auto free = checkNotKept(id, RecordPart::AccessNeeds); !free)
        return free;
    return put(Op::EditPerson, elementDraft(id, f::person::accessNeeds, need.text, on));
}

Result<void> People::setLanguage(PersonId id, const QString &language, bool on)
{
    if (const auto free = checkNotKept(id, RecordPart::AccessNeeds); !free)
        return free;
    return put(Op::EditPerson, elementDraft(id, f::person::languages, language.simplified(), on));
}

static Value firstText(const std::vector<QString> &texts)
{
    return texts.empty() ? Value() : textOrNothing(texts.front());
}

Result<ReachId> People::addReach(PersonId id, const Reach &reach)
{
    const auto made = m_context.store.ids().make<ReachId>();
    ChangeDraft draft(subjectOf(id));
    draft.set(made.raw, f::reach::person, idValue(id)).set(made.raw, f::reach::way, reach.way.text);
    draft.setIfSaid(made.raw, f::reach::address, firstText(reach.addresses));
    draft.setIfSaid(made.raw, f::reach::safeTimes, firstText(reach.safeTimes));
    if (reach.preferred)
        draft.set(made.raw, f::reach::preferred, qint64(1));
    if (const auto done = put(Op::EditReach, draft); !done)
        return done.error();
    return made;
}

Result<void> People::editReach(PersonId id, const Reach &reach)
{
    if (const auto free = checkNotKept(id, RecordPart::Reach); !free)
        return free;
    const auto ways = PersonReads(m_context.store).reachOf(id);
    if (!ways)
        return ways.error();
    const auto before = std::find_if(ways->begin(), ways->end(), [&](const Reach &r) { return r.id == reach.id; });
    if (before == ways->end())
        return Error{Error::Kind::NotFound};
    // Only what differs: writing a field again would choose between two versions that nobody looked at.
    ChangeDraft draft(subjectOf(id));
    if (reach.way != before->way)
        draft.set(reach.id.raw, f::reach::way, reach.way.text);
    if (reach.addresses != before->addresses)
        draft.set(reach.id.raw, f::reach::address, firstText(reach.addresses));
    if (reach.safeTimes != before->safeTimes)
        draft.set(reach.id.raw, f::reach::safeTimes, firstText(reach.safeTimes));
    if (reach.preferred != before->preferred)
        draft.set(reach.id.raw, f::reach::preferred, qint64(reach.preferred));
    return draft.isEmpty() ? Result<void>() : put(Op::EditReach, draft);
}

Result<void> People::removeReach(PersonId id, ReachId reach)
{
    if (const auto free = checkNotKept(id, RecordPart::Reach); !free)
        return free;
    return put(Op::EditReach, ChangeDraft(subjectOf(id)).set(reach.raw, f::reach::removed, qint64(1)));
}

static ChangeDraft carerDraft(CarerLinkId made, PersonId person, PersonId carer, const QString &relation)
{
    ChangeDraft draft(subjectOf(person));
    draft.set(made.raw, f::carerLink::person, idValue(person)).set(made.raw, f::carerLink::carer, idValue(carer));
    draft.setIfSaid(made.raw, f::carerLink::relation, textOrNothing(relation));
    return draft;
}

Result<CarerLinkId> People::addCarer(PersonId person, PersonId carer, const QString &relation)
{
    if (person == carer)
        return Error{Error::Kind::Ambiguous};
    const auto made = m_context.store.ids().make<CarerLinkId>();
    if (const auto done = put(Op::EditCarers, carerDraft(made, person, carer, relation)); !done)
        return done.error();
    return made;
}

Result<CarerLinkId> People::addNewCarer(PersonId person, const PersonName &carer, const QString &relation)
{
    const auto id = m_context.store.ids().make<PersonId>();
    return linkNew({id, carer}, {person, id}, relation);
}

Result<CarerLinkId> People::addNewCaredFor(PersonId carer, const PersonName &person, const QString &relation)
{
    const auto id = m_context.store.ids().make<PersonId>();
    return linkNew({id, person}, {id, carer}, relation);
}

Result<CarerLinkId> People::linkNew(const Newcomer &newcomer, const Caring &caring, const QString &relation)
{
    const PersonName tidy = tidied(newcomer.name);
    if (tidy.text.isEmpty())
        return Error{Error::Kind::NameMissing};
    const auto made = m_context.store.ids().make<CarerLinkId>();
    const auto saved = m_context.save(Op::EditCarers,
        {welcomeDraft(newcomer.id, tidy), carerDraft(made, caring.person, caring.carer, relation)});
    if (!saved)
        return saved.error();
    return made;
}

Result<void> People::removeCarer(PersonId person, CarerLinkId link)
{
    return put(Op::EditCarers, ChangeDraft(subjectOf(person)).set(link.raw, f::carerLink::removed, qint64(1)));
}

Result<void> People::setCarerAgreement(const CarerLink &link)
{
    const auto links = PersonReads(m_context.store).carersOf(link.person);
    if (!links)
        return links.error();
    const auto before = std::find_if(links->begin(), links->end(), [&](const CarerLink &l) { return l.id == link.id; });
    if (before == links->end())
        return Error{Error::Kind::NotFound};
    ChangeDraft draft(subjectOf(link.person));
    if (link.mayKnow != before->mayKnow)
        draft.set(link.id.raw, f::carerLink::mayKnow, firstText(link.mayKnow));
    if (link.does != before->does)
        draft.set(link.id.raw, f::carerLink::does, firstText(link.does));
    if (link.seeAlone != before->seeAlone)
        draft.set(link.id.raw, f::carerLink::seeAlone, qint64(link.seeAlone));
    return draft.isEmpty() ? Result<void>() : put(Op::EditCarers, draft);
}

Result<SupportLinkId> People::addSupporter(PersonId person, WorkerId worker)
{
    // First of all, so that who may not do it learns nothing from how it is refused.
    if (const auto permit = m_context.access().permit(Op::EditSupporters); !permit)
        return permit.error();
    const auto now = supporters(person);
    const auto standing = StandingReads(m_context.store, m_context.session).towards(person);
    if (!now || !standing)
        return now ? standing.error() : now.error();
    // Twice supported would be twice to end.
    for (const SupporterRow &row : *now) {
        if (row.link.worker == worker)
            return row.link.id;
    }
    // Opened for a day is not inside for good: whoever broke the glass may name others, and never themself.
    if (worker == m_context.session.worker && !standing->kept.isEmpty())
        return Error{Error::Kind::KeptToSupporters};
    for (const RecordPart part : allRecordParts) {
        if (m_context.access().isKeptFrom(part, *standing))
            return Error{Error::Kind::KeptToSupporters};
    }
    const auto made = m_context.store.ids().make<SupportLinkId>();
    const QString today = m_context.civilTime().dayOf(m_context.now()).toString(Qt::ISODate);
    ChangeDraft draft(subjectOf(person));
    draft.set(made.raw, f::supportLink::person, idValue(person));
    draft.set(made.raw, f::supportLink::worker, idValue(worker)).set(made.raw, f::supportLink::from, today);
    if (const auto done = put(Op::EditSupporters, draft); !done)
        return done.error();
    return made;
}

Result<void> People::endSupport(PersonId person, SupportLinkId link)
{
    const QString yesterday = m_context.civilTime().dayOf(m_context.now()).addDays(-1).toString(Qt::ISODate);
    return put(Op::EditSupporters, ChangeDraft(subjectOf(person)).set(link.raw, f::supportLink::until, yesterday));
}

Result<void> People::remove(PersonId id)
{
    return set(Op::RemovePerson, id, f::person::removed, qint64(1));
}

Result<void> People::bringBack(PersonId id)
{
    // Everybody may bring back a visit; a person, only those who may remove one.
    if (const auto permit = m_context.access().permit(Op::RemovePerson); !permit)
        return permit.error();
    return set(Op::BringBack, id, f::person::removed, qint64(0));
}

} // namespace hub

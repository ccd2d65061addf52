// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/people.h"

#include "core/actions/looks.h"
#include "core/actions/personlookup.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"
#include "core/store/standingreads.h"
#include "core/store/teamreads.h"

#include <algorithm>

namespace hub {

Result<std::vector<PersonCard>> People::find(const QString &text, size_t most)
{
    return PersonLookup(m_context).cards(m_context.finder.find(text, most));
}

Result<std::vector<PersonCard>> People::closeTo(const QString &name, size_t most)
{
    return PersonLookup(m_context).cards(m_context.finder.closeTo(name, most));
}

Result<std::vector<FoundPerson>> People::list(const QString &text)
{
    constexpr size_t all = 1'000'000;
    if (text.trimmed().isEmpty())
        return m_context.finder.everybody();
    return m_context.finder.find(text, all);
}

Result<PersonCard> People::cardOf(const FoundPerson &found)
{
    return PersonLookup(m_context).card(found);
}

Result<PersonName> People::nameOf(PersonId id)
{
    return m_context.finder.nameFor(id, m_context.session);
}

// A list of visits asks this of everybody in it, and few have any: who may see them is asked only of those.
Result<std::vector<AccessNeed>> People::needsOf(PersonId id) const
{
    const PersonReads people(m_context.store);
    auto needs = people.needsOf(id);
    if (!needs || needs->empty())
        return needs;
    const auto standing = StandingReads(m_context.store, m_context.session).towards(id);
    if (!standing)
        return standing.error();
    const bool may = m_context.access().maySee(fields::person::accessNeeds, *standing);
    return may ? std::move(needs) : Result<std::vector<AccessNeed>>(std::vector<AccessNeed>());
}

Result<PersonDetail> People::open(PersonId id)
{
    auto found = detail(id);
    if (!found)
        return found.error();
    if (const auto noted = look(id); !noted)
        return noted.error();
    return found;
}

Result<void> People::look(PersonId id)
{
    return noteLook(m_context, id);
}

Result<PersonDetail> People::detail(PersonId id)
{
    const auto person = PersonReads(m_context.store).one(id);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound};
    if ((*person)->restricted && m_context.session.level < AccessLevel::Lead)
        return Error{Error::Kind::RecordRestricted};
    PersonDetail detail;
    detail.id = id;
    detail.restricted = (*person)->restricted;
    detail.chosen = (*person)->chosen;
    detail.names = (*person)->names;
    detail.pronouns = (*person)->pronouns;
    detail.died = (*person)->died;
    detail.removed = (*person)->removed;
    if (const auto done = addDetails(**person, detail); !done)
        return done.error();
    return detail;
}

// Each field by the registry's word on who may see it, and by the person's own.
static void showWithin(const Access &access, const Standing &standing, const Person &person, PersonDetail &detail)
{
    namespace f = fields::person;
    if (access.maySee(f::pleaseKnow, standing))
        detail.pleaseKnow = person.pleaseKnow;
    if (access.maySee(f::accessNeeds, standing))
        detail.accessNeeds = person.accessNeeds;
    if (access.maySee(f::languages, standing))
        detail.languages = person.languages;
    if (access.maySee(f::notSafeToCall, standing))
        detail.notSafeToCall = person.notSafeToCall;
    if (access.maySee(f::born, standing))
        detail.born = person.born;
    if (access.maySee(f::routeIn, standing))
        detail.routeIn = person.routeIn;
    if (access.maySee(f::narrowed, standing))
        detail.kept = person.kept;
    detail.keptFromMe = access.keptFrom(standing);
    detail.openedForAReason = standing.brokeGlass && !standing.supports;
}

Result<void> People::addDetails(const Person &person, PersonDetail &detail)
{
    const ContactReads contacts(m_context.store);
    const PersonReads people(m_context.store);
    const auto first = contacts.firstOf(person.id);
    const auto last = contacts.lastOf(person.id, m_context.now());
    const auto count = contacts.countOf(person.id);
    auto supporting = supporters(person.id);
    if (!first || !last || !count || !supporting)
        return !first ? first.error() : !last ? last.error() : !count ? count.error() : supporting.error();
    detail.knownSince = *first;
    detail.lastHere = *last;
    detail.visits = *count;
    detail.supporters = std::move(*supporting);

    const auto towards = StandingReads(m_context.store, m_context.session).towards(person.id);
    if (!towards)
        return towards.error();
    const Standing &standing = *towards;
    const Access access = m_context.access();
    detail.mayEdit = access.permit(Op::EditPerson).has_value();
    detail.mayReadRegister = access.mayPrintFor(standing);
    showWithin(access, standing, person, detail);
    if (access.maySee(fields::reach::address, standing)) {
        auto reach = people.reachOf(person.id);
        if (!reach)
            return reach.error();
        detail.reach = std::move(*reach);
    }
    if (!access.maySee(fields::carerLink::carer, standing))
        return {};
    auto carers = carerRows(people.carersOf(person.id), &CarerLink::carer);
    auto caresFor = carerRows(people.caredForBy(person.id), &CarerLink::person);
    if (!carers || !caresFor)
        return !carers ? carers.error() : caresFor.error();
    detail.carers = std::move(*carers);
    detail.caresFor = std::move(*caresFor);
    return {};
}

Result<std::vector<CarerRow>> People::carerRows(Result<std::vector<CarerLink>> links, PersonId CarerLink::*whose)
{
    if (!links)
        return links.error();
    std::vector<CarerRow> rows;
    for (const CarerLink &link : *links) {
        auto name = m_context.finder.nameFor(link.*whose, m_context.session);
        if (!name)
            return name.error();
        rows.push_back({link, std::move(*name)});
    }
    return rows;
}

Result<std::vector<SupporterRow>> People::supporters(PersonId id)
{
    const auto links = PersonReads(m_context.store).supportersOf(id);
    const auto workers = TeamReads(m_context.store).workers();
    if (!links || !workers)
        return links ? workers.error() : links.error();
    const QDate today = m_context.civilTime().dayOf(m_context.now());
    std::vector<SupporterRow> rows;
    for (const SupportLink &link : *links) {
        if (link.from > today || (link.until && *link.until < today))
            continue;
        const auto worker = std::find_if(workers->begin(), workers->end(), [&](const auto &w) { return w.id == link.worker; });
        rows.push_back({link, worker == workers->end() ? QString() : worker->name});
    }
    return rows;
}

Result<std::vector<PersonCard>> People::recentlyRemoved()
{
    const auto ids = PersonReads(m_context.store).removed();
    if (!ids)
        return ids.error();
    std::vector<FoundPerson> found;
    for (const PersonId id : *ids) {
        auto name = m_context.finder.nameFor(id, m_context.session);
        if (!name)
            return name.error();
        if (!name->text.isEmpty())
            found.push_back({id, std::move(*name), {}, {}, 0});
    }
    return PersonLookup(m_context).cards(std::move(found));
}

} // namespace hub

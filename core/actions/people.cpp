// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/people.h"

#include "core/actions/personlookup.h"
#include "core/store/contactreads.h"
#include "core/store/personreads.h"
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
    return m_context.finder.nameOf(id);
}

Result<PersonDetail> People::open(PersonId id)
{
    auto found = detail(id);
    if (!found)
        return found.error();
    if (const auto noted = noteViewed(id); !noted)
        return noted.error();
    return found;
}

Result<PersonDetail> People::detail(PersonId id)
{
    const auto person = PersonReads(m_context.store).one(id);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Error::Kind::NotFound};
    PersonDetail detail;
    detail.id = id;
    detail.chosen = (*person)->chosen;
    detail.names = (*person)->names;
    detail.pronouns = (*person)->pronouns;
    detail.died = (*person)->died;
    detail.removed = (*person)->removed;
    if (const auto done = addDetails(**person, detail); !done)
        return done.error();
    return detail;
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

    const Access access = m_context.access();
    Standing standing;
    standing.visitsToday = *last && **last >= m_context.startOfWorkingDay();
    standing.supports = std::any_of(detail.supporters.begin(), detail.supporters.end(), [&](const SupporterRow &row) {
        return row.link.worker == m_context.session.worker;
    });
    detail.mayEdit = access.permit(Op::EditPerson).has_value();
    if (access.maySee(Audience::Welcome, standing)) {
        detail.pleaseKnow = person.pleaseKnow;
        detail.accessNeeds = person.accessNeeds;
        detail.languages = person.languages;
        detail.notSafeToCall = person.notSafeToCall;
    }
    if (!access.maySee(Audience::Supporters, standing))
        return {};
    detail.born = person.born;
    auto reach = people.reachOf(person.id);
    auto carers = carerRows(people.carersOf(person.id), &CarerLink::carer);
    auto caresFor = carerRows(people.caredForBy(person.id), &CarerLink::person);
    if (!reach || !carers || !caresFor)
        return !reach ? reach.error() : !carers ? carers.error() : caresFor.error();
    detail.reach = std::move(*reach);
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
        auto name = m_context.finder.nameOf(link.*whose);
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

// Its id follows from member, person and hour, so that two looks within an hour are one line on any desk.
Result<void> People::noteViewed(PersonId id)
{
    constexpr qint64 msPerHour = 3'600'000;
    const qint64 hour = m_context.now().ms / msPerHour;
    const auto secret = TeamReads(m_context.store).secret();
    if (!secret)
        return secret.error();
    const QByteArray what = "view" + m_context.session.member.toBytes() + id.toBytes() + QByteArray::number(hour);
    RawId event;
    event.bytes = keyedBlake2b16(*secret, what);
    Statement exists = m_context.store.database().query("event_exists");
    const auto there = exists.bind(1, event).step();
    if (!there || *there)
        return there ? Result<void>() : Result<void>(there.error());
    ChangeDraft draft(subjectOf(id));
    draft.set(event, fields::event::kind, QStringLiteral("view"));
    draft.set(event, fields::event::at, hour * msPerHour);
    draft.set(event, fields::event::worker, idValue(m_context.session.worker));
    draft.set(event, fields::event::person, idValue(id));
    return put(Op::NoteEvent, draft);
}

Result<std::vector<PersonCard>> People::recentlyRemoved()
{
    const auto ids = PersonReads(m_context.store).removed();
    if (!ids)
        return ids.error();
    std::vector<FoundPerson> found;
    for (const PersonId id : *ids) {
        const auto name = PersonReads(m_context.store).chosenName(id);
        if (!name)
            return name.error();
        if (*name)
            found.push_back({id, **name, {}, {}, 0});
    }
    return PersonLookup(m_context).cards(std::move(found));
}

} // namespace hub

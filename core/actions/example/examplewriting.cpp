// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example/examplewriting.h"

#include "core/actions/contactwriting.h"
#include "core/actions/example/plan.h"

#include <map>

namespace hub {

namespace f = fields;

namespace {

    /// Turns the plan into changes, a day at a time.
    class ExampleWriting
    {
    public:
        ExampleWriting(const ActionContext &context, SteppedClock &clock, const ExampleRecipe &recipe)
            : m_context(context)
            , m_clock(clock)
            , m_recipe(recipe)
            , m_people(recipe.people.size())
            , m_linked(recipe.carers.size())
        {
        }

        Result<void> writeTeam();
        Result<void> write(const std::vector<PlannedVisit> &visits, Instant now);
        ExampleSize size() const { return m_size; }

    private:
        // By what they are, in the order in which they are saved: a person is there before what is said of them.
        using Day = std::map<Op, std::vector<ChangeDraft>>;

        void add(const PlannedVisit &visit);
        void addName(size_t person, ChangeDraft &draft);
        void addCard(size_t person);
        void addReach(size_t person);
        void addSupporter(size_t person);
        void addCarers();
        Result<void> save();
        ChangeDraft draftAbout(size_t person) const { return ChangeDraft(subjectOf(*m_people[person])); }

        const ActionContext &m_context;
        SteppedClock &m_clock;
        const ExampleRecipe &m_recipe;
        std::vector<WorkerId> m_workers;
        std::vector<std::optional<PersonId>> m_people; // those who have turned up so far
        std::vector<bool> m_linked;                    // carers written down
        Day m_day;
        ExampleSize m_size;
    };

    Result<void> ExampleWriting::writeTeam()
    {
        ChangeDraft draft;
        for (const QString &name : m_recipe.workers) {
            const bool signedIn = m_workers.empty();
            m_workers.push_back(signedIn ? m_context.session.worker : m_context.store.ids().make<WorkerId>());
            if (!signedIn)
                draft.set(m_workers.back().raw, f::worker::name, name);
        }
        const auto saved = m_context.save(Op::EditMembers, draft);
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    Result<void> ExampleWriting::write(const std::vector<PlannedVisit> &visits, Instant now)
    {
        const CivilTime &time = m_context.civilTime();
        const QDate today = time.workingDayOf(now);
        QDate day;
        for (const PlannedVisit &visit : visits) {
            const QDate its = time.workingDayOf(visit.when.at);
            if (its != day || its == today) {
                if (const auto done = save(); !done)
                    return done;
                day = its;
                // Written down in the evening, by those who close up; today's as they happen.
                m_clock.set(its == today ? visit.when.at : time.at(its, QTime(21, 10)));
            }
            add(visit);
        }
        return save();
    }

    void ExampleWriting::add(const PlannedVisit &visit)
    {
        IdSource &ids = m_context.store.ids();
        if (visit.about && !m_people[*visit.about]) {
            m_people[*visit.about] = ids.make<PersonId>();
            ChangeDraft draft = draftAbout(*visit.about);
            addName(*visit.about, draft);
            m_day[Op::WelcomePerson].push_back(std::move(draft));
            addCard(*visit.about);
        }
        Contact contact;
        contact.id = ids.make<ContactId>();
        const bool isNew = visit.person && !m_people[*visit.person];
        if (isNew)
            m_people[*visit.person] = ids.make<PersonId>();
        contact.person = visit.person ? m_people[*visit.person] : std::nullopt;
        contact.about = visit.about ? m_people[*visit.about] : std::nullopt;
        contact.when = visit.when;
        contact.kind = visit.kind;
        contact.attendance = visit.attendance;
        contact.worker = m_workers[visit.worker];
        contact.hub = m_context.hub;
        contact.place = visit.place;
        contact.feeling = visit.feeling;
        contact.minutes = visit.minutes;
        if (!visit.note.isEmpty())
            contact.notes = {visit.note};
        contact.supports = visit.supports;
        ChangeDraft draft(contact.person ? subjectOf(*contact.person) : subjectOf(contact.id));
        if (isNew)
            addName(*visit.person, draft);
        writeContact(contact, draft);
        m_day[Op::RecordContact].push_back(std::move(draft));
        ++m_size.contacts;
        if (isNew)
            addCard(*visit.person);
        addCarers();
    }

    void ExampleWriting::addName(size_t person, ChangeDraft &draft)
    {
        const ExamplePerson &who = m_recipe.people[person];
        const RawId id = m_people[person]->raw;
        draft.add(id, f::person::names, toElement(who.name)).set(id, f::person::chosen, toElement(who.name));
        ++m_size.people;
    }

    void ExampleWriting::addCard(size_t person)
    {
        const ExamplePerson &who = m_recipe.people[person];
        const RawId id = m_people[person]->raw;
        ChangeDraft draft = draftAbout(person);
        const auto orNothing = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
        for (const QString &name : who.also)
            draft.add(id, f::person::names, toElement({name, PersonName::Kind::Known}));
        draft.setIfSaid(id, f::person::pronouns, orNothing(who.pronouns));
        draft.setIfSaid(id, f::person::born, who.born ? Value(who.born->toString(Qt::ISODate)) : Value());
        draft.setIfSaid(id, f::person::pleaseKnow, orNothing(who.pleaseKnow));
        for (const AccessNeed &need : who.needs)
            draft.add(id, f::person::accessNeeds, need.text);
        for (const QString &language : who.languages)
            draft.add(id, f::person::languages, language);
        if (!draft.isEmpty())
            m_day[Op::EditPerson].push_back(std::move(draft));
        addReach(person);
        addSupporter(person);
    }

    void ExampleWriting::addReach(size_t person)
    {
        const ExamplePerson &who = m_recipe.people[person];
        ChangeDraft draft = draftAbout(person);
        for (const Reach &reach : who.reach) {
            const RawId id = m_context.store.ids().next();
            draft.set(id, f::reach::person, idValue(*m_people[person])).set(id, f::reach::way, reach.way.text);
            if (!reach.addresses.empty())
                draft.set(id, f::reach::address, reach.addresses.front());
            if (!reach.safeTimes.empty())
                draft.set(id, f::reach::safeTimes, reach.safeTimes.front());
            if (reach.preferred)
                draft.set(id, f::reach::preferred, qint64(1));
        }
        if (who.notSafeToCall)
            draft.set(m_people[person]->raw, f::person::notSafeToCall, qint64(1));
        if (!draft.isEmpty())
            m_day[Op::EditReach].push_back(std::move(draft));
    }

    void ExampleWriting::addSupporter(size_t person)
    {
        const auto &names = m_recipe.workers;
        const auto worker = std::find(names.begin(), names.end(), m_recipe.people[person].supporter);
        if (worker == names.end())
            return;
        const RawId id = m_context.store.ids().next();
        const QDate since = m_context.civilTime().dayOf(m_clock.now());
        ChangeDraft draft = draftAbout(person);
        draft.set(id, f::supportLink::person, idValue(*m_people[person]));
        draft.set(id, f::supportLink::worker, idValue(m_workers[size_t(worker - names.begin())]));
        draft.set(id, f::supportLink::from, since.toString(Qt::ISODate));
        m_day[Op::EditSupporters].push_back(std::move(draft));
    }

    // As soon as both are known here.
    void ExampleWriting::addCarers()
    {
        for (size_t i = 0; i < m_recipe.carers.size(); ++i) {
            const ExampleCarer &link = m_recipe.carers[i];
            if (m_linked[i] || !m_people[link.carer] || !m_people[link.of])
                continue;
            m_linked[i] = true;
            const RawId id = m_context.store.ids().next();
            ChangeDraft draft = draftAbout(link.of);
            draft.set(id, f::carerLink::person, idValue(*m_people[link.of]));
            draft.set(id, f::carerLink::carer, idValue(*m_people[link.carer]));
            draft.set(id, f::carerLink::relation, link.relation);
            m_day[Op::EditCarers].push_back(std::move(draft));
        }
    }

    Result<void> ExampleWriting::save()
    {
        for (const Op op : {Op::WelcomePerson, Op::RecordContact, Op::EditPerson, Op::EditReach, Op::EditCarers, Op::EditSupporters}) {
            const auto drafts = m_day.find(op);
            if (drafts == m_day.end())
                continue;
            if (const auto saved = m_context.save(op, drafts->second); !saved)
                return saved.error();
        }
        m_day.clear();
        return {};
    }

} // namespace

Instant exampleBegins(const CivilTime &civilTime)
{
    return civilTime.at(QDate(2023, 9, 1), QTime(7, 0));
}

Result<ExampleSize> writeExample(const ActionContext &context, SteppedClock &clock, Instant now)
{
    const auto recipe = readExampleRecipe();
    if (!recipe)
        return recipe.error();
    clock.set(exampleBegins(context.civilTime()));
    ExampleWriting writing(context, clock, *recipe);
    if (const auto done = writing.writeTeam(); !done)
        return done.error();
    if (const auto done = writing.write(planVisits(*recipe, now, context.civilTime()), now); !done)
        return done.error();
    clock.set(now);
    return writing.size();
}

} // namespace hub

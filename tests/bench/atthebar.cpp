// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/atthebar.h"

#include "core/actions/contactwriting.h"
#include "tests/bench/letters.h"
#include "tests/ui/desk/testdesk.h"
#include "ui/models/matchmodel.h"

#include <QListView>
#include <QSet>

#include <algorithm>

namespace hub::bench {

namespace {

constexpr int measuredDays = 90;
constexpr int keysOfMomentOne = 8;

struct Visit {
    Instant at;
    size_t who = 0;
    bool first = false;
};

/// All visits from some day on, in the order in which they happened.
std::vector<Visit> visitsFrom(const std::vector<Visitor> &people, Instant since)
{
    std::vector<Visit> visits;
    for (size_t who = 0; who < people.size(); ++who) {
        const auto &own = people[who].visits;
        for (const Instant at : own) {
            if (at >= since)
                visits.push_back({at, who, at == own.front()});
        }
    }
    std::sort(visits.begin(), visits.end(), [](const Visit &a, const Visit &b) { return a.at < b.at; });
    return visits;
}

/// A worker who knows everybody by name and logs them at the window.
class Worker
{
public:
    explicit Worker(const std::vector<Visitor> &people)
        : m_people(people)
        , m_ids(people.size())
        , m_matches(m_desk.find<QListView>("matches"))
    {
        m_figures.people = int(people.size());
    }

    void setClock(Instant at) { m_desk.hub.clock.set(at); }

    /// Everybody who came before the measured days, by name, and their visits from `since` on; in one transaction.
    void fillPast(Instant since, Instant until, std::span<const Visit> visits)
    {
        std::vector<ChangeDraft> drafts;
        setClock(since);
        for (size_t who = 0; who < m_people.size(); ++who) {
            if (m_people[who].visits.front() >= until)
                continue;
            m_ids[who] = m_desk.hub.ids.make<PersonId>();
            const QString name = toElement({m_people[who].name, PersonName::Kind::Known});
            drafts.emplace_back(subjectOf(m_ids[who]))
                .add(m_ids[who].raw, fields::person::names, name)
                .set(m_ids[who].raw, fields::person::chosen, name);
        }
        for (const Visit &visit : visits)
            drafts.push_back(pastVisit(visit));
        setClock(until);
        REQUIRE(m_desk->context().save(Op::RecordContact, drafts));
    }

    void welcome(const Visit &visit)
    {
        setClock(visit.at);
        ContactDraft draft;
        draft.visitors = {{{}, m_people[visit.who].name, false}};
        m_ids[visit.who] = m_desk.hub.log(draft).welcomed.front();
        ++m_figures.firstVisits;
    }

    void log(const Visit &visit)
    {
        setClock(visit.at);
        const QString &name = m_people[visit.who].name;
        m_desk.keys = 0;
        m_desk.f2();
        m_desk.type("2");
        m_desk.type(naturalLetters(name));
        int row = rowOf(m_ids[visit.who]);
        m_figures.fullName += row < 0;
        m_figures.withDown += row > 0;
        m_figures.namesakes += row != 0 && matches().rowAt(0).name == name;
        if (row < 0) {
            m_desk.press(Qt::Key_Escape);
            m_desk.type(name);
            row = rowOf(m_ids[visit.who]);
        }
        row < 0 ? logUnfound(visit) : take(row);
        ++m_figures.visits;
        m_came.insert(visit.who);
        requireLogged(visit);
    }

    AtTheBar figures() const
    {
        AtTheBar figures = m_figures;
        figures.whoCame = int(m_came.size());
        return figures;
    }

private:
    void take(int row)
    {
        for (int i = 0; i < row; ++i)
            m_desk.press(Qt::Key_Down);
        m_desk.enter();
        m_desk.enter();
        m_figures.within8 += m_desk.keys <= keysOfMomentOne;
        m_figures.keys += m_desk.keys;
    }

    /// More people are called just this than there are rows: from their card instead, and beyond any count of keys.
    void logUnfound(const Visit &visit)
    {
        m_desk.press(Qt::Key_Escape);
        m_desk.type("2"); // off again
        m_desk.at->window.findChild<TodayPage *>()->startEntryWith(m_ids[visit.who]);
        m_desk.enter();
        m_figures.keys += m_desk.keys;
        ++m_figures.notFound;
    }

    const MatchModel &matches() const { return *static_cast<const MatchModel *>(m_matches->model()); }

    int rowOf(PersonId person) const
    {
        for (int row = 0; row < matches().rowCount(); ++row) {
            if (matches().rowAt(row).person == person)
                return row;
        }
        return -1;
    }

    ChangeDraft pastVisit(const Visit &visit)
    {
        Contact contact;
        contact.id = m_desk.hub.ids.make<ContactId>();
        contact.when.at = visit.at;
        contact.person = m_ids[visit.who];
        contact.worker = m_desk.hub.worker;
        contact.hub = m_desk.hub.hubId;
        contact.supports = {codes::justHere};
        ChangeDraft draft(subjectOf(m_ids[visit.who]));
        writeContact(contact, draft);
        return draft;
    }

    void requireLogged(const Visit &visit)
    {
        const auto last = m_desk->contacts.ofPerson(m_ids[visit.who], 1);
        REQUIRE(last);
        REQUIRE(last->size() == 1);
        REQUIRE(last->front().contact.when.at == visit.at);
    }

    const std::vector<Visitor> &m_people;
    test::TestDesk m_desk;
    std::vector<PersonId> m_ids;
    const QListView *m_matches;
    QSet<size_t> m_came;
    AtTheBar m_figures;
};

} // namespace

AtTheBar logWithKeys(const HubShape &shape)
{
    const CivilTime london;
    const auto people = madeUpHub(shape, london);
    const QDate firstMeasured = shape.lastDay.addDays(1 - measuredDays);
    const Instant begin = london.startOf(firstMeasured);
    // As far back as the finder remembers.
    const Instant since = london.startOf(firstMeasured.addDays(-int(Finder::daysRemembered)));
    const auto visits = visitsFrom(people, since);
    const auto split = std::find_if(visits.begin(), visits.end(), [&](const Visit &visit) { return visit.at >= begin; });

    Worker worker(people);
    worker.fillPast(since, begin, std::span(visits.begin(), split));
    for (const Visit &visit : std::span(split, visits.end()))
        visit.first ? worker.welcome(visit) : worker.log(visit);
    return worker.figures();
}

} // namespace hub::bench

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/example/plan.h"

#include "core/actions/example/chance.h"

#include <QSet>

#include <algorithm>

namespace hub {
namespace {

    constexpr int opens = 8 * 60;   // minutes of the day
    constexpr int closes = 21 * 60;
    constexpr int groupsFrom = 11 * 60;

    /// One choice with how often it is taken, compared with the others.
    struct Weighted {
        const char *code;
        int weight;
    };

    template <size_t Count>
    QString pick(Chance &chance, const Weighted (&choices)[Count])
    {
        int all = 0;
        for (const Weighted &choice : choices)
            all += choice.weight;
        int at = chance.between(1, all);
        for (const Weighted &choice : choices) {
            at -= choice.weight;
            if (at <= 0)
                return QLatin1String(choice.code);
        }
        Q_UNREACHABLE();
    }

    constexpr Weighted feelings[] = {{"worst", 1}, {"not-great", 3}, {"ok", 5}, {"well", 4}, {"growing", 2}};
    constexpr Weighted placesInside[] = {{"front-room", 5}, {"cafe", 5}, {"quiet-room", 2}, {"garden", 1}};
    constexpr Weighted whatCameOfBookings[] = {{"came", 14}, {"missed", 3}, {"told-us", 3}, {"we-cancelled", 1}};
    constexpr Weighted whatNobodyWants[]
        = {{"just-here", 6}, {"welcoming", 3}, {"peer", 2}, {"linking-up", 2}, {"skills", 1}};

    /// Plans one period. Each person has chance of their own, so that a line more in the recipe moves nobody else.
    class PeriodPlan
    {
    public:
        PeriodPlan(const ExampleRecipe &recipe, size_t period, QDate begins, QDate ends, const CivilTime &civilTime)
            : m_recipe(recipe)
            , m_period(recipe.periods[period])
            , m_number(period)
            , m_begins(begins)
            , m_days(int(begins.daysTo(ends)) + 1)
            , m_civilTime(civilTime)
        {
        }

        std::vector<PlannedVisit> visits();

    private:
        Chance chanceOf(const QString &what) const { return Chance(m_recipe.seed + u'/' + m_period.name + u'/' + what); }
        std::vector<SupportType> supportsOf(size_t person) const;
        bool isIn(const ExamplePeriod &period, size_t person) const;
        bool isBack(size_t person) const;

        void planPerson(size_t person, const std::vector<SupportType> &supports);
        void planBooking(size_t person);
        void planCarer(size_t link);
        void planNobodies(int day);

        std::vector<int> someDays(Chance &chance, const ExamplePerson &person, int count) const;
        Instant timeOf(int day, int minuteOfDay) const;
        int minuteNear(Chance &chance, int hour) const;
        size_t workerFor(Chance &chance, const QString &supporter) const;
        QString noteFrom(Chance &chance, const QString &list, int percent);
        void chooseKind(Chance &chance, PlannedVisit &visit, bool needsComing) const;
        void addDetails(Chance &chance, PlannedVisit &visit);
        void blurTime(Chance &chance, PlannedVisit &visit, int day) const;

        const ExampleRecipe &m_recipe;
        const ExamplePeriod &m_period;
        size_t m_number;
        QDate m_begins;
        int m_days;
        const CivilTime &m_civilTime;
        QSet<QString> m_lastNotes; // of the person being planned
        std::vector<PlannedVisit> m_visits;
    };

    std::vector<SupportType> PeriodPlan::supportsOf(size_t person) const
    {
        std::vector<SupportType> supports;
        for (const auto &[support, people] : m_period.supports) {
            if (std::find(people.begin(), people.end(), person) != people.end())
                supports.push_back(support);
        }
        return supports;
    }

    bool PeriodPlan::isIn(const ExamplePeriod &period, size_t person) const
    {
        return std::any_of(period.supports.begin(), period.supports.end(), [&](const auto &support) {
            return std::find(support.second.begin(), support.second.end(), person) != support.second.end();
        });
    }

    // Here once, quiet for a whole period, and here again.
    bool PeriodPlan::isBack(size_t person) const
    {
        if (m_number < 2 || isIn(m_recipe.periods[m_number - 1], person))
            return false;
        const auto before = m_recipe.periods.begin() + qsizetype(m_number) - 1;
        return std::any_of(m_recipe.periods.begin(), before, [&](const ExamplePeriod &p) { return isIn(p, person); });
    }

    std::vector<PlannedVisit> PeriodPlan::visits()
    {
        for (size_t person = 0; person < m_recipe.people.size(); ++person) {
            const auto supports = supportsOf(person);
            if (!supports.empty())
                planPerson(person, supports);
        }
        for (const size_t person : m_period.booked)
            planBooking(person);
        for (size_t link = 0; link < m_recipe.carers.size(); ++link) {
            const auto &caredFor = m_period.caredFor;
            if (std::find(caredFor.begin(), caredFor.end(), m_recipe.carers[link].of) != caredFor.end())
                planCarer(link);
        }
        for (int day = 0; day < m_days; ++day)
            planNobodies(day);
        return std::move(m_visits);
    }

    // The first visits go once through everything they have in this period, and they came to those: so everybody on a
    // list of the recipe has had that support, and nobody else.
    void PeriodPlan::planPerson(size_t person, const std::vector<SupportType> &supports)
    {
        const ExamplePerson &who = m_recipe.people[person];
        Chance chance = chanceOf(who.name.text);
        m_lastNotes.clear();
        const int count = std::max(int(supports.size()), chance.between(m_period.visits.least, m_period.visits.most));
        const std::vector<int> days = someDays(chance, who, count);
        for (size_t i = 0; i < days.size(); ++i) {
            const bool needsComing = i < supports.size();
            PlannedVisit visit;
            visit.person = person;
            visit.when.at = timeOf(days[i], minuteNear(chance, who.hour));
            visit.worker = workerFor(chance, who.supporter);
            visit.supports = {needsComing ? supports[i] : chance.oneOf(supports)};
            if (const SupportType &other = chance.oneOf(supports); chance.percent(35) && other != visit.supports.front())
                visit.supports.push_back(other);
            chooseKind(chance, visit, needsComing);
            addDetails(chance, visit);
            if (i == 0 && isBack(person))
                visit.note = chance.oneOf(m_recipe.notes[QStringLiteral("back")]);
            blurTime(chance, visit, days[i]);
            m_visits.push_back(std::move(visit));
        }
    }

    void PeriodPlan::planBooking(size_t person)
    {
        const ExamplePerson &who = m_recipe.people[person];
        Chance chance = chanceOf(who.name.text + QStringLiteral("/booked"));
        m_lastNotes.clear();
        PlannedVisit visit;
        visit.person = person;
        visit.when.at = timeOf(chance.between(0, m_days - 1), chance.between(opens / 30 + 4, closes / 30 - 3) * 30);
        visit.worker = workerFor(chance, who.supporter);
        visit.kind = codes::booked;
        visit.attendance = {pick(chance, whatCameOfBookings)};
        visit.supports = {{QStringLiteral("welcoming")}};
        if (visit.attendance == codes::came) {
            visit.place = Place{QStringLiteral("quiet-room")};
            visit.minutes = 30 + 5 * chance.between(0, 4);
            visit.note = noteFrom(chance, QStringLiteral("welcoming"), 60);
        } else {
            visit.note = noteFrom(chance, QStringLiteral("missed"), 60);
        }
        m_visits.push_back(std::move(visit));
    }

    // A carer comes for themselves: the visit is theirs, and says whom it is about.
    void PeriodPlan::planCarer(size_t link)
    {
        const ExampleCarer &carer = m_recipe.carers[link];
        const ExamplePerson &who = m_recipe.people[carer.carer];
        Chance chance = chanceOf(who.name.text + u'/' + m_recipe.people[carer.of].name.text);
        m_lastNotes.clear();
        const std::vector<int> days = someDays(chance, who, chance.between(1, 4));
        for (const int day : days) {
            PlannedVisit visit;
            visit.person = carer.carer;
            visit.about = carer.of;
            visit.when.at = timeOf(day, minuteNear(chance, who.hour));
            visit.worker = workerFor(chance, who.supporter);
            visit.supports = {codes::carers};
            visit.place = Place{pick(chance, placesInside)};
            addDetails(chance, visit);
            m_visits.push_back(std::move(visit));
        }
    }

    void PeriodPlan::planNobodies(int day)
    {
        Chance chance = chanceOf(m_begins.addDays(day).toString(Qt::ISODate));
        m_lastNotes.clear();
        const int count = chance.between(m_period.anonymous.least, m_period.anonymous.most);
        for (int i = 0; i < count; ++i) {
            PlannedVisit visit;
            visit.when.at = timeOf(day, chance.between(opens + 20, closes - 20));
            visit.worker = workerFor(chance, {});
            visit.supports = {{pick(chance, whatNobodyWants)}};
            visit.place = Place{pick(chance, placesInside)};
            visit.note = noteFrom(chance, QStringLiteral("nobody"), 20);
            if (chance.percent(30))
                visit.feeling = Feeling{pick(chance, feelings)};
            m_visits.push_back(std::move(visit));
        }
    }

    // Distinct days, in order; mostly the weekday on which they like to come.
    std::vector<int> PeriodPlan::someDays(Chance &chance, const ExamplePerson &person, int count) const
    {
        std::vector<int> days;
        for (int tries = 0; int(days.size()) < std::min(count, m_days) && tries < 1'000; ++tries) {
            int day = chance.between(0, m_days - 1);
            if (chance.percent(65))
                day = std::max(0, day - (m_begins.addDays(day).dayOfWeek() + 7 - person.day) % 7);
            if (std::find(days.begin(), days.end(), day) == days.end())
                days.push_back(day);
        }
        std::sort(days.begin(), days.end());
        return days;
    }

    Instant PeriodPlan::timeOf(int day, int minuteOfDay) const
    {
        return m_civilTime.at(m_begins.addDays(day), QTime(0, 0).addSecs(minuteOfDay * 60));
    }

    int PeriodPlan::minuteNear(Chance &chance, int hour) const
    {
        return std::clamp(hour * 60 + chance.between(-70, 90), opens + 5, closes - 10);
    }

    size_t PeriodPlan::workerFor(Chance &chance, const QString &supporter) const
    {
        const auto &workers = m_recipe.workers;
        const auto own = std::find(workers.begin(), workers.end(), supporter);
        if (own != workers.end() && chance.percent(55))
            return size_t(own - workers.begin());
        return size_t(chance.between(0, int(workers.size()) - 1));
    }

    QString PeriodPlan::noteFrom(Chance &chance, const QString &list, int percent)
    {
        const auto notes = m_recipe.notes.constFind(list);
        if (notes == m_recipe.notes.constEnd() || !chance.percent(percent))
            return {};
        const QString note = chance.oneOf(*notes);
        if (m_lastNotes.contains(note))
            return {};
        m_lastNotes.insert(note);
        return note;
    }

    void PeriodPlan::chooseKind(Chance &chance, PlannedVisit &visit, bool needsComing) const
    {
        visit.place = Place{pick(chance, placesInside)};
        const QString support = visit.supports.front().text;
        const int minute = m_civilTime.timeOf(visit.when.at).msecsSinceStartOfDay() / 60'000;
        const int choice = chance.between(1, 100);
        if ((support == QLatin1String("peer") || support == QLatin1String("skills")) && choice <= 30 && minute >= groupsFrom) {
            visit.kind = {QStringLiteral("group")};
            visit.place = Place{QStringLiteral("group-room")};
        } else if ((support == QLatin1String("goals") || support == QLatin1String("social-care")) && choice <= 35) {
            visit.kind = codes::booked;
            visit.place = Place{QStringLiteral("quiet-room")};
        } else if (support == QLatin1String("linking-up") && choice <= 25) {
            visit.kind = {QStringLiteral("community")};
            visit.place = Place{QStringLiteral("out-and-about")};
        } else if (support != QLatin1String("just-here") && choice > 90 && !needsComing) {
            visit.kind = {choice > 95 ? QStringLiteral("text") : QStringLiteral("phone")};
            visit.place.reset();
        }
        const bool planned = visit.kind == codes::booked || visit.kind.text == QLatin1String("group");
        if (planned && !needsComing && chance.percent(20))
            visit.attendance = {chance.percent(60) ? QStringLiteral("missed") : QStringLiteral("told-us")};
    }

    void PeriodPlan::addDetails(Chance &chance, PlannedVisit &visit)
    {
        if (visit.attendance != codes::came) {
            visit.place.reset();
            visit.note = noteFrom(chance, QStringLiteral("missed"), 70);
            return;
        }
        if (chance.percent(55))
            visit.feeling = Feeling{pick(chance, feelings)};
        if (visit.kind.text == QLatin1String("group"))
            visit.minutes = 60 + 30 * chance.between(0, 1);
        else if (chance.percent(60))
            visit.minutes = 5 * chance.between(2, 14);
        visit.note = noteFrom(chance, visit.supports.front().text, 40);
    }

    // Some visits are written down later, and then nobody knows the minute any more.
    void PeriodPlan::blurTime(Chance &chance, PlannedVisit &visit, int day) const
    {
        const QTime time = m_civilTime.timeOf(visit.when.at);
        const int choice = chance.between(1, 100);
        if (visit.kind != codes::dropIn || choice > 8)
            return;
        if (choice <= 4)
            visit.when = {timeOf(day, time.hour() * 60), Precision::Hour};
        else if (time.hour() >= 12)
            visit.when = {timeOf(day, 12 * 60), Precision::HalfDay};
    }

} // namespace

std::vector<PlannedVisit> planVisits(const ExampleRecipe &recipe, Instant now, const CivilTime &civilTime)
{
    const QDate today = civilTime.workingDayOf(now);
    std::vector<PlannedVisit> all;
    for (size_t period = 0; period < recipe.periods.size(); ++period) {
        const ExamplePeriod &of = recipe.periods[period];
        const bool fixed = of.begins.isValid();
        PeriodPlan plan(recipe, period, fixed ? of.begins : today.addDays(-of.lastDays), fixed ? of.ends : today, civilTime);
        for (PlannedVisit &visit : plan.visits()) {
            if (visit.when.at <= now)
                all.push_back(std::move(visit));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.when.at < b.when.at; });
    return all;
}

} // namespace hub

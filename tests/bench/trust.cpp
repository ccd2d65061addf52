// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/trust.h"

#include "core/actions/contactwriting.h"
#include "core/rules/plancompare.h"
#include "tests/bench/line.h"

namespace hub::bench {

namespace {

constexpr int linesInASection = 40;
constexpr int versions = 50;
constexpr int contacts = 2'000;
constexpr int agreements = 30;
constexpr int promises = 5;

const Recipient housing{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}};
const Purpose flat{QStringLiteral("housing")};

void writePlan(Hub &hub, PersonId person)
{
    for (const ListedEntry &entry : hub.lists.now().entries(HubList::PlanSections)) {
        SectionEdit edit{entry.code, entry.code, {}, {}};
        for (int i = 0; i < linesInASection; ++i)
            edit.edited.push_back({{}, QStringLiteral("A line of the plan in somebody's own words, number %1 of %2").arg(i).arg(entry.code),
                Whose::Person, false, false});
        must(hub.plans.keepSection(person, edit));
    }
    for (int i = 0; i < versions; ++i)
        must(hub.plans.finishTogether(person, QStringLiteral("Sam and Jo"), QStringLiteral("version %1").arg(i)));
    const Plan plan = must(hub.plans.of(person));
    auto lines = editedFrom(plan.sections.front().lines);
    SectionEdit edit{plan.sections.front().key, {}, lines, lines};
    for (size_t i = 0; i < edit.edited.size(); i += 3)
        edit.edited[i].text += QStringLiteral(" and more");
    must(hub.plans.keepSection(person, edit));
}

void visit(BigHub &city, PersonId person)
{
    std::vector<ChangeDraft> drafts;
    for (int i = 0; i < contacts; ++i) {
        Contact contact;
        contact.id = city.store().ids().make<ContactId>();
        contact.when.at = city.now().plusMinutes(-i * 600);
        contact.person = person;
        contact.worker = city.hub().session().worker;
        contact.supports = {{QStringLiteral("peer")}};
        contact.notes = {QStringLiteral("Slept through twice this week")};
        ChangeDraft draft(subjectOf(person));
        writeContact(contact, draft);
        drafts.push_back(std::move(draft));
    }
    must(city.store().save(city.permit(), drafts));
}

void agreeAndPromise(Hub &hub, PersonId person)
{
    const QDate until = hub.civilTime().dayOf(hub.now()).addDays(300);
    const auto &sections = hub.lists.now().entries(HubList::PlanSections);
    for (int i = 0; i < agreements; ++i) {
        AgreementDraft draft;
        draft.recipient = housing;
        draft.scope = {SharedItem::section(sections[size_t(i) % sections.size()].code), SharedItem::part(QStringLiteral("visits")),
            SharedItem::part(QStringLiteral("name")), SharedItem::part(QStringLiteral("goals"))};
        draft.purpose = flat;
        draft.until = until;
        must(hub.sharing.agree(person, draft));
    }
    for (int i = 0; i < promises; ++i)
        must(hub.sharing.promise(person, {{{QStringLiteral("family")}, {}, QStringLiteral("Jane %1").arg(i), {}}, {}, false, {}, {}}));
}

const QString secondName = QStringLiteral("Robin Second");

void addSecond(BigHub &city)
{
    const RawId second = city.store().ids().next();
    must(city.store().save(city.permit(),
        ChangeDraft().set(second, fields::worker::name, secondName)
            .set(second, fields::worker::member, idValue(city.store().ids().make<MemberId>()))));
}

double eraseOne(BigHub &city)
{
    const PersonId person = makeSomebody(city);
    return milliseconds([&] { must(city.hub().erasing.erase(person, QStringLiteral("They asked us to"), secondName)); });
}

double medianMs(const std::function<void()> &work)
{
    constexpr int rounds = 7;
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds(work));
    return median(times);
}

} // namespace

PersonId makeSomebody(BigHub &city)
{
    Hub &hub = city.hub();
    const PersonId person = must(hub.people.add({QStringLiteral("Sam of the bench"), PersonName::Kind::Known}));
    visit(city, person);
    writePlan(hub, person);
    must(hub.goals.add(person, {QStringLiteral("Cook on Sundays"), Whose::Person, {}, {}, false}));
    agreeAndPromise(hub, person);
    return person;
}

void benchTrust(BigHub &city)
{
    Hub &hub = city.hub();
    const PersonId person = makeSomebody(city);
    printLine("plan-read-28-sections-50-versions", medianMs([&] {
        must(hub.plans.of(person));
        must(hub.plans.versions(person));
    }), "ms", 100.0);
    const auto first = must(hub.plans.versions(person)).back().id;
    printLine("plan-compare-two-versions", medianMs([&] {
        comparePlans(must(hub.plans.version(person, first)), must(hub.plans.asVersion(person)));
    }), "ms", 200.0);
    const ConsentGate::RecipientRequest request{person, housing, flat, SharedForm::Summary, {}, {}};
    printLine("gate-and-summary-2000-contacts-30-agreements-5-promises",
        medianMs([&] { must(hub.sharing.preview(request)); }), "ms", 50.0);
}

void benchErase(BigHub &city, BigHub &earlier)
{
    constexpr int rounds = 5;
    for (BigHub *const where : {&city, &earlier})
        addSecond(*where);
    std::vector<double> times[2];
    for (int i = 0; i < rounds; ++i) {
        times[0].push_back(eraseOne(city));
        times[1].push_back(eraseOne(earlier));
    }
    const double now = median(times[0]);
    const double early = median(times[1]);
    std::printf("  erasing somebody with 2,000 contacts: %.0f ms, in the store of 5,000 contacts %.0f ms\n", now, early);
    printLine("erase-500k-against-5k", now / early, "ratio", 1.5);
}

} // namespace hub::bench

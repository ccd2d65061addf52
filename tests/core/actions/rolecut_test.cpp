// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/levels.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

QString noteOf(Hub &hub, ContactId visit)
{
    const auto row = hub.contacts.one(visit);
    REQUIRE(row);
    REQUIRE(*row);
    return (*row)->contact.notes.empty() ? QString() : (*row)->contact.notes.front();
}

} // namespace

TEST_CASE("no action of a volunteer returns what a note says")
{
    Levels hub;
    const auto volunteer = hub.as(AccessLevel::Volunteer);
    CHECK(noteOf(*volunteer, hub.visit).isEmpty());
    const auto draft = volunteer->contacts.draftOf(hub.visit);
    REQUIRE(draft);
    CHECK(draft->note.isEmpty());
    CHECK_FALSE(draft->feeling);
    const auto saysTea = [&](Hub &reader) {
        const auto history = reader.contacts.history(hub.visit);
        REQUIRE(history);
        return std::any_of(history->begin(), history->end(),
            [](const FieldWriting &writing) { return writing.value == Value(QStringLiteral("Made the tea.")); });
    };
    CHECK_FALSE(saysTea(*volunteer));
    CHECK(saysTea(*hub.as(AccessLevel::Worker)));
    CHECK_FALSE(volunteer->people.detail(hub.kit)->reach);
    CHECK(noteOf(*hub.as(AccessLevel::Worker), hub.visit) == QLatin1String("Made the tea."));
    CHECK(hub.as(AccessLevel::Worker)->contacts.draftOf(hub.visit)->note == QLatin1String("Made the tea."));
}

TEST_CASE("putting a visit right without seeing its note takes nothing of it away")
{
    Levels hub;
    const auto volunteer = hub.as(AccessLevel::Volunteer);
    auto draft = volunteer->contacts.draftOf(hub.visit);
    REQUIRE(draft);
    draft->minutes = 20;
    REQUIRE(volunteer->contacts.correct(hub.visit, *draft));
    CHECK(hub.lead.row(hub.visit).contact.minutes == 20);
    CHECK(hub.lead.row(hub.visit).contact.notes == std::vector{QStringLiteral("Made the tea.")});
    CHECK(hub.lead.row(hub.visit).contact.feeling == Feeling{QStringLiteral("well")});
    draft->note = QStringLiteral("And stayed on.");
    REQUIRE(volunteer->contacts.correct(hub.visit, *draft));
    CHECK(hub.lead.row(hub.visit).contact.notes == std::vector{QStringLiteral("Made the tea.\nAnd stayed on.")});
}

TEST_CASE("a peer supporter reads the notes of the people they support, while they do")
{
    Levels hub;
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    CHECK(noteOf(*peer, hub.visit).isEmpty());
    const auto link = hub.lead->people.addSupporter(hub.kit, peer->session().worker);
    REQUIRE(link);
    CHECK(noteOf(*peer, hub.visit) == QLatin1String("Made the tea."));
    CHECK(peer->contacts.draftOf(hub.visit)->note == QLatin1String("Made the tea."));
    CHECK(peer->people.detail(hub.kit)->reach);
    REQUIRE(hub.lead->people.endSupport(hub.kit, *link));
    CHECK(noteOf(*peer, hub.visit).isEmpty());
}

TEST_CASE("a worker records whom a person wants to be supported by, once; a peer supporter does not let themself in")
{
    Levels hub;
    const auto peer = hub.as(AccessLevel::PeerSupporter);
    CHECK(peer->people.addSupporter(hub.kit, peer->session().worker).error().kind == Error::Kind::NotAllowed);
    const auto worker = hub.as(AccessLevel::Worker);
    const auto link = worker->people.addSupporter(hub.kit, peer->session().worker);
    REQUIRE(link);
    CHECK(*worker->people.addSupporter(hub.kit, peer->session().worker) == *link);
    CHECK(worker->people.detail(hub.kit)->supporters.size() == 1);
}

TEST_CASE("whoever may not remove a person does not bring one back")
{
    Levels hub;
    REQUIRE(hub.lead->people.remove(hub.kit));
    CHECK(hub.as(AccessLevel::Worker)->people.bringBack(hub.kit).error().kind == Error::Kind::NotAllowed);
    CHECK(hub.lead->people.bringBack(hub.kit));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

namespace hub::test {

/// A whole hub in memory without a key, at a clock that stands still: "Clifton Hub" with a member called Dee.
struct TestHub {
    FixedClock clock;
    SequentialIds ids{clock};
    std::unique_ptr<Hub> hub;
    HubId hubId;
    WorkerId worker;

    explicit TestHub(AccessLevel level = AccessLevel::Lead, const Database::Options &options = {})
    {
        auto opened = Store::open(options, DeskId{RawId{{1}}}, clock, ids);
        REQUIRE(opened);
        hubId = ids.make<HubId>();
        worker = ids.make<WorkerId>();
        Session session{ids.make<MemberId>(), worker, QStringLiteral("Dee"), level, false};
        setUp(**opened, session);
        hub = std::make_unique<Hub>(std::move(*opened), session, hubId);
    }

    Hub *operator->() const { return hub.get(); }

    /// Somebody the hub knows by this name.
    PersonId add(const char *name)
    {
        const auto id = hub->people.add({QString::fromUtf8(name), PersonName::Kind::Known});
        REQUIRE(id);
        return *id;
    }

    Logged log(const ContactDraft &draft)
    {
        const auto logged = hub->contacts.record(draft);
        REQUIRE(logged);
        return *logged;
    }

    /// A drop-in of a known person for one kind of support.
    ContactDraft visitBy(PersonId person, const char *support = "peer") const
    {
        ContactDraft draft;
        draft.visitors = {{person, {}, false}};
        draft.supports = {{QString::fromLatin1(support)}};
        return draft;
    }

    ContactRow row(ContactId id)
    {
        const auto found = hub->contacts.one(id);
        REQUIRE(found);
        REQUIRE(*found);
        return **found;
    }

private:
    void setUp(Store &store, const Session &session)
    {
        Session lead = session;
        lead.level = AccessLevel::Lead;
        ChangeDraft draft;
        draft.set(hubId.raw, fields::hubs::name, QStringLiteral("Clifton Hub"));
        draft.set(hubId.raw, fields::hubs::zone, QStringLiteral("Europe/London"));
        draft.set(worker.raw, fields::worker::name, session.name);
        draft.set(worker.raw, fields::worker::member, idValue(session.member));
        draft.set(ids.next(), fields::team::secret, QByteArray(32, 's'));
        REQUIRE(store.save(*Access(lead).permit(Op::SetUpHub), draft));
    }
};

} // namespace hub::test

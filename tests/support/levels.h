// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testhub.h"

#include <QTemporaryDir>

namespace hub::test {

/// One store with a person and a visit in it, seen by somebody of each level.
struct Levels {
    QTemporaryDir dir;
    TestHub lead{AccessLevel::Lead, optionsIn(dir)};
    PersonId kit = lead.add("Kit");
    ContactId visit;

    Levels()
    {
        ContactDraft draft = lead.visitBy(kit);
        draft.note = QStringLiteral("Made the tea.");
        draft.feeling = Feeling{QStringLiteral("well")};
        visit = lead.log(draft).contacts.front();
    }
    static Database::Options optionsIn(const QTemporaryDir &dir)
    {
        Database::Options options;
        options.file = dir.filePath(QStringLiteral("store.db"));
        options.create = true;
        return options;
    }
    /// Somebody else of the team, who can agree to what takes two.
    WorkerId addSecond(const QString &name = QStringLiteral("Robin Second"))
    {
        const WorkerId second = lead.ids.make<WorkerId>();
        ChangeDraft draft;
        draft.set(second.raw, fields::worker::name, name);
        draft.set(second.raw, fields::worker::member, idValue(lead.ids.make<MemberId>()));
        REQUIRE(lead->context().save(Op::SetUpHub, draft));
        return second;
    }
    /// Somebody else over a connection of their own.
    std::unique_ptr<Hub> as(AccessLevel level)
    {
        auto store = lead->context().store.another();
        REQUIRE(store);
        const Session session{lead.ids.make<MemberId>(), lead.ids.make<WorkerId>(), QStringLiteral("Vic"), level, false};
        return std::make_unique<Hub>(std::move(*store), session, lead.hubId);
    }
};

} // namespace hub::test

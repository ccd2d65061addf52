// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/access.h"
#include "core/store/maintenance.h"
#include "core/store/store.h"
#include "tests/support/fixed.h"

#include <catch2/catch_test_macros.hpp>

namespace hub::test {

/// A store in memory without a key, at a clock that stands still, with a lead signed in.
struct TestStore {
    FixedClock clock;
    SequentialIds ids{clock};
    Session session{ids.make<MemberId>(), ids.make<WorkerId>(), QStringLiteral("Dee"), AccessLevel::Lead, false};
    std::unique_ptr<Store> store;

    explicit TestStore(const Database::Options &options = {}, DeskId desk = DeskId{RawId{{1}}})
    {
        auto opened = Store::open(options, desk, clock, ids);
        REQUIRE(opened);
        store = std::move(*opened);
    }

    Permit permit(Op op = Op::RecordContact) const { return *Access(session).permit(op); }

    Saved save(const ChangeDraft &draft, Op op = Op::RecordContact)
    {
        const auto saved = store->save(permit(op), draft);
        REQUIRE(saved);
        return *saved;
    }

    /// What a table shows in one column of one row; nothing if the row is not there.
    std::optional<Value> shown(RawId row, FieldRef field)
    {
        const FieldInfo &info = fieldInfo(field);
        const QByteArray table = entityInfo(EntityNumber(field.entity))->table;
        Statement select = store->database().prepared("SELECT " + QByteArray(info.column) + " FROM " + table + " WHERE id = ?1");
        const auto there = select.bind(1, row).step();
        REQUIRE(there);
        return *there ? std::optional(select.value(0)) : std::nullopt;
    }

    bool isSound()
    {
        const auto report = check(*store);
        REQUIRE(report);
        for (const Finding &finding : report->findings)
            UNSCOPED_INFO(int(finding.kind) << " " << finding.where.toStdString());
        return report->sound();
    }
};

} // namespace hub::test

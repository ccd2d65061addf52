// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/rowkey.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;

TEST_CASE("the layout of a row's key stays, because ids are made of it")
{
    RowKeys keys;
    CHECK(keys.next({u"8/5/2025"_qs, {}, u"José"_qs}) == "13:hubdesk-row-1,1:1,8:8/5/2025,0:,5:José,");
    CHECK(keys.next({u"8/5/2025"_qs, {}, u"José"_qs}) == "13:hubdesk-row-1,1:2,8:8/5/2025,0:,5:José,");
    CHECK(keys.next({}) == "13:hubdesk-row-1,1:1,");
}

TEST_CASE("however a file was saved, its rows are the same rows")
{
    const QStringList canonical{u"José"_qs, u"a\nb"_qs};
    CHECK(canonicalCells({u"Jose\u0301 "_qs, u"a\r\nb"_qs, {}, u" "_qs}) == canonical);
    CHECK(canonicalCells({u"José"_qs, u"a\rb"_qs}) == canonical);
    CHECK(canonicalCells({{}, u" "_qs}).isEmpty());
}

TEST_CASE("different rows never have the same key")
{
    test::forAll("keys are equal only when the cells and the count are", [] {
        // The same letters, cut into cells at different places: what a careless key would confuse.
        const QString letters = *test::textOf({u","_qs, u"1:"_qs, u"0:,"_qs, u":"_qs, u"13:hubdesk-row-1,"_qs});
        const auto cutAtRandom = [&] {
            const auto cut = *rc::gen::inRange(qsizetype(0), letters.size() + 1);
            return canonicalCells({letters.left(cut), letters.mid(cut)});
        };
        const QStringList a = cutAtRandom();
        const QStringList b = cutAtRandom();
        RowKeys keys;
        const QByteArray first = keys.next(a);
        const QByteArray second = keys.next(b);
        RC_ASSERT(first != second);
        RC_ASSERT((RowKeys().next(a) == RowKeys().next(b)) == (a == b));
    });
}

TEST_CASE("equal rows are told apart by how many stood above, wherever they stand")
{
    RowKeys keys;
    const QStringList row{u"15/06/2025"_qs, u"anon"_qs};
    const QByteArray first = keys.next(row);
    const QByteArray other = keys.next({u"16/06/2025"_qs, u"anon"_qs});
    const QByteArray second = keys.next(row);
    CHECK(first != second);
    RowKeys later;
    CHECK(later.next({u"16/06/2025"_qs, u"anon"_qs}) == other);
    CHECK(later.next(row) == first);
    CHECK(later.next(row) == second);
}

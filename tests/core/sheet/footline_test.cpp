// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/footline.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

static const QStringList headers{u"Date"_qs, u"Who"_qs, u"What for"_qs, u"Notes"_qs};

TEST_CASE("a line of totals is known in the ways people write it")
{
    CHECK(lineKind({u"TOTAL"_qs, {}, u"240"_qs}, headers) == LineKind::Total);
    CHECK(lineKind({{}, u"Total visits:"_qs, u"240"_qs, u"12 hrs"_qs}, headers) == LineKind::Total);
    CHECK(lineKind({u"Sub-total"_qs, u"31"_qs}, headers) == LineKind::Total);
    CHECK(lineKind({u"Grand total"_qs, u"£12.50"_qs}, headers) == LineKind::Total);
    CHECK(lineKind({u"Summe"_qs, u"12"_qs}, headers) == LineKind::Total);
}

TEST_CASE("a visit that only mentions a total is no line of totals")
{
    CHECK_FALSE(lineKind({{}, u"Total"_qs, u"goals"_qs, u"came with her son"_qs}, headers));
    CHECK_FALSE(lineKind({u"last Tues"_qs, u"Totally Tom"_qs, u"12"_qs}, headers));
    CHECK_FALSE(lineKind({u"Grand"_qs, u"12"_qs}, headers));
    CHECK_FALSE(lineKind({}, headers));
}

TEST_CASE("the header again is a line, a row that agrees in one word is not")
{
    CHECK(lineKind({u"DATE"_qs, u"who"_qs, u"What for?"_qs}, headers) == LineKind::HeaderAgain);
    CHECK_FALSE(lineKind({{}, {}, {}, u"notes"_qs}, headers));
    CHECK_FALSE(lineKind({u"Date"_qs, u"Sam"_qs}, headers));
}

TEST_CASE("a month alone in its row is a heading, and with anything beside it is not")
{
    CHECK(lineKind({u"May 2025"_qs}, headers) == LineKind::Heading);
    CHECK(lineKind({u"SEPT"_qs, {}, {}}, headers) == LineKind::Heading);
    CHECK_FALSE(lineKind({u"May"_qs, u"goals"_qs}, headers));
    CHECK_FALSE(lineKind({u"Mayor"_qs}, headers));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/headerwords.h"

#include <catch2/catch_test_macros.hpp>

using namespace hub;

static std::optional<Meaning> meaningOf(const char16_t *header)
{
    const auto guess = guessHeader(QString::fromUtf16(header));
    return guess ? std::optional(guess->meaning) : std::nullopt;
}

TEST_CASE("the headers of the old drop-in sheet are understood")
{
    CHECK(meaningOf(u"Date") == Meaning::Date);
    CHECK(meaningOf(u"Time") == Meaning::Time);
    CHECK(meaningOf(u"Who") == Meaning::Who);
    CHECK(meaningOf(u"What for") == Meaning::Support);
    CHECK(meaningOf(u"How are they") == Meaning::HowTheyAre);
    CHECK(meaningOf(u"How long") == Meaning::Minutes);
    CHECK(meaningOf(u"Seen by") == Meaning::Worker);
    CHECK(meaningOf(u"Notes") == Meaning::Note);
}

TEST_CASE("a longer phrase wins over the shorter one in it")
{
    CHECK(meaningOf(u"Date of birth") == Meaning::Born);
    CHECK(meaningOf(u"Follow-up date") == Meaning::Extra);
    CHECK(meaningOf(u"Time spent (mins)") == Meaning::Minutes);
    CHECK(meaningOf(u"Who saw them?") == Meaning::Worker);
    CHECK(meaningOf(u"Reason for visit") == Meaning::Support);
    CHECK(meaningOf(u"E-mail address") == Meaning::Email);
}

TEST_CASE("of equally long phrases, the worker's is not taken for the visitor's")
{
    CHECK(meaningOf(u"Name of worker") == Meaning::Worker);
    CHECK(meaningOf(u"Staff name") == Meaning::Worker);
    CHECK(meaningOf(u"Name") == Meaning::Who);
}

TEST_CASE("case, accents, signs and spaces in a header do not matter")
{
    CHECK(meaningOf(u"  DATE: ") == Meaning::Date);
    CHECK(meaningOf(u"Imię") == Meaning::GivenName);
    CHECK(meaningOf(u"HOW  ARE\nTHEY?") == Meaning::HowTheyAre);
    CHECK(headerKey(u"How are they?"_qs) == u"how are they");
}

TEST_CASE("words inside other words, and whole paragraphs, are no headers")
{
    CHECK_FALSE(meaningOf(u"Candidates"));
    CHECK_FALSE(meaningOf(u"Postcode"));
    CHECK_FALSE(meaningOf(u""));
    CHECK_FALSE(
        meaningOf(u"Please write the date and the time as you always did, and ask Dee before changing this sheet"));
}

TEST_CASE("every meaning has a code of its own, and the code names it")
{
    for (int i = 0; i <= int(Meaning::Ignored); ++i)
        CHECK(meaningFromCode(toCode(Meaning(i))) == Meaning(i));
    CHECK_FALSE(meaningFromCode(u"nothing"_qs));
}

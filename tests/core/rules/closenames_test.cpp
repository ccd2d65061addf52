// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/closenames.h"

#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

static std::optional<Closeness> close(const char *a, const char *b)
{
    return closeNames(FoldedName(QString::fromUtf8(a)), FoldedName(QString::fromUtf8(b)));
}

TEST_CASE("names of the same letters are close whatever their order, spaces and signs")
{
    CHECK(close("O'Brien, Nuala", "Nuala O’Brien") == Closeness::Same);
    CHECK(close("Mary Ann", "Maryann") == Closeness::Same);
    CHECK(close("Grace A–B", "grace ab") == Closeness::Same);
    CHECK(close("J. Thwaite", "J Thwaite") == Closeness::Same);
}

TEST_CASE("names that sound the same are close")
{
    CHECK(close("Priya Raman", "Priyah Raman") == Closeness::Sound);
    CHECK(close("Steven Hall", "Stephen Hall") == Closeness::Sound);
    CHECK(close("Mohammed Idris", "Muhammad Idris") == Closeness::Sound);
    CHECK(close("Jon Hall", "John Hall") == Closeness::Sound);
    CHECK(close("Kathryn", "Catherine") == Closeness::Sound);
    CHECK_FALSE(close("Jane Hall", "June Hall"));
}

TEST_CASE("one slip of the fingers in a longer word is close")
{
    CHECK(close("Jo Thwaite", "Jo Thwiate") == Closeness::Typing);
    CHECK(close("Sam Okafor", "Sam Okafro") == Closeness::Typing);
    CHECK(close("Tomasz", "Tomas") == Closeness::Typing);
    CHECK(close("Ola Wisniewska", "Ola Wisnieswka") == Closeness::Typing);
    CHECK_FALSE(close("Thwiate Okafro", "Thwaite Okafor"));
    CHECK_FALSE(close("Mark Hall", "Mary Hall"));
    CHECK_FALSE(close("Karen Hall", "Daren Hall"));
    CHECK_FALSE(close("Sam", "Tim"));
    CHECK_FALSE(close("Dana", "Dan"));
}

TEST_CASE("an initial or a short form is close when the rest agrees")
{
    CHECK(close("J. Thwaite", "Jo Thwaite") == Closeness::Short);
    CHECK(close("Sam O", "Sam Okafor") == Closeness::Short);
    CHECK(close("Bev Jones", "Beverley Jones") == Closeness::Short);
    CHECK(close("Jo Thwaite", "Joanne Thwaite") == Closeness::Short);
    CHECK_FALSE(close("Sam O", "Sam Pryce"));
    CHECK_FALSE(close("Dan Hall", "Dana Hall"));
    CHECK_FALSE(close("D", "Dee"));
    CHECK_FALSE(close("S O", "Sam Okafor"));
}

TEST_CASE("a name that is all inside another is close, weakly")
{
    CHECK(close("Dana", "Dana Kowalska") == Closeness::Part);
    CHECK(close("Mo", "Mo (Tuesday Mo)") == Closeness::Part);
    CHECK(close("Sam O", "Sam James Okafor") == Closeness::Part);
    CHECK_FALSE(close("Big Dave", "Dave R"));
    CHECK_FALSE(close("Old Tom", "Tom Hill"));
    CHECK_FALSE(close("", "Dana"));
    CHECK_FALSE(close("?", "?"));
}

TEST_CASE("slips are counted as people make them")
{
    CHECK(typingSlips(u"thwaite", u"thwiate", 3) == 1);
    CHECK(typingSlips(u"okafor", u"okfor", 3) == 1);
    CHECK(typingSlips(u"kitten", u"sitting", 5) == 3);
    CHECK(typingSlips(u"kitten", u"sitting", 1) == 2);
    CHECK(typingSlips(u"", u"abc", 3) == 3);
    CHECK(typingSlips(u"same", u"same", 0) == 0);
}

TEST_CASE("closeness is the same from both sides, and every name is close to itself")
{
    const std::vector<QString> pieces{QStringLiteral("sam"), QStringLiteral("okafor"), QStringLiteral("o'brien"),
        QStringLiteral("obrien"), QStringLiteral("jon"), QStringLiteral("john"), QStringLiteral("thwaite"),
        QStringLiteral(" "), QStringLiteral(" "), QStringLiteral("j"), QStringLiteral("s"), QStringLiteral("thwiate")};
    forAll("close(a, b) == close(b, a)", [&pieces] {
        const FoldedName a(*rc::gen::oneOf(textOf(pieces), anyText()));
        const FoldedName b(*rc::gen::oneOf(textOf(pieces), anyText()));
        RC_ASSERT(closeNames(a, b) == closeNames(b, a));
        if (!a.isEmpty())
            RC_ASSERT(closeNames(a, a) == Closeness::Same);
    });
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recipients.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

Recipient of(const char *kind, const char *organisation, const char *name = "")
{
    return {{QString::fromLatin1(kind)}, QString::fromUtf8(organisation), QString::fromUtf8(name), {}};
}

QString one(std::initializer_list<const char *> texts)
{
    return QString::fromUtf8(*(texts.begin() + *rc::gen::inRange<long>(0, long(texts.size()))));
}

// Words put into the fields of a recipient as they come: all into one, parted anywhere, or the wrong way round.
Recipient placedAnyhow(const RecipientKind &kind, const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const qsizetype parting = *rc::gen::inRange<qsizetype>(0, words.size() + 1);
    Recipient made{kind, words.mid(0, parting).join(u' '), words.mid(parting).join(u' '), {}};
    if (*rc::gen::arbitrary<bool>())
        std::swap(made.organisation, made.name);
    return made;
}

} // namespace

TEST_CASE("whoever is named by both is covered by a promise, wherever their words were put", "[consent]")
{
    forAll("no placing of words on either side opens what a promise closes", [] {
        const QString house = one({"Priory Surgery", "City Housing", "Ng", "Łódź Clinic"});
        const QString who = one({"Dr Smith", "Jo", "Jane Smith", "Siân"});
        const RecipientKind kind{one({"gp", "housing", "mental-health"})};
        const RecipientKind other = *rc::gen::arbitrary<bool>() ? kind : RecipientKind{one({"council", "somebody-else", ""})};
        // Both name one of the two; each may name the other besides.
        const bool byHouse = *rc::gen::arbitrary<bool>();
        const auto said = [&] {
            const bool all = *rc::gen::arbitrary<bool>();
            return all ? house + u' ' + who : byHouse ? house : who;
        };
        RC_ASSERT(standsAgainst(placedAnyhow(kind, said()), placedAnyhow(other, said())));
    });
}

TEST_CASE("a promise about a kind, or with nobody named, stands wherever a name was put", "[consent]")
{
    forAll("a wide promise is no weaker against any placing", [] {
        const RecipientKind kind{one({"gp", "housing", "family", "friend"})};
        const Recipient asked = placedAnyhow(kind, one({"", "Jane", "Dr Smith", "Priory Surgery Dr Smith"}));
        RC_ASSERT(standsAgainst(Recipient{kind, {}, {}, {}}, asked));
        RC_ASSERT(standsAgainst(asked, Recipient{kind, {}, {}, {}}));
        RC_ASSERT(standsAgainst(Recipient{}, asked));
    });
}

TEST_CASE("a name that was typed where an organisation stands is still that name", "[consent]")
{
    CHECK(standsAgainst(of("gp", "Dr Smith"), of("gp", "Priory Surgery", "Dr Smith")));
    CHECK(standsAgainst(of("gp", "Dr Smith"), of("gp", "Priory Surgery", "Jane Smith")));
    CHECK(standsAgainst(of("gp", "Dr Smith"), of("gp", "", "Dr Smith")));
    CHECK(standsAgainst(of("gp", "", "Priory"), of("gp", "Priory Surgery")));
    CHECK(standsAgainst(of("gp", "Priory GP"), of("gp", "Priory Surgery")));
    CHECK(standsAgainst(of("housing", "Housing"), of("housing", "City Housing")));
    CHECK(standsAgainst(of("family", "", "Jane"), of("carer", "", "Jane")));
    CHECK(standsAgainst(of("family", "", "Jane O'Brien"), of("friend", "", "Jane O’Brien")));
    CHECK(standsAgainst(of("family", "", "Jane Smith-Jones"), of("friend", "", "Jane Smith")));
    CHECK(standsAgainst(of("family", ""), of("carer", "", "Jane")));
    CHECK(standsAgainst(of("carer", ""), of("friend", "", "Jane")));
}

TEST_CASE("who is plainly somebody else is none that a promise covers", "[consent]")
{
    CHECK_FALSE(standsAgainst(of("gp", "Priory Surgery"), of("gp", "Hill Surgery")));
    CHECK_FALSE(standsAgainst(of("gp", "Priory Surgery", "Dr Smith"), of("gp", "Priory Surgery", "Dr Lee")));
    CHECK_FALSE(standsAgainst(of("gp", "", "Dr Smith"), of("gp", "", "Dr Lee")));
    CHECK_FALSE(standsAgainst(of("gp", "", "Jo Bell"), of("gp", "", "Al Bell")));
    CHECK_FALSE(standsAgainst(of("gp", ""), of("housing", "City Housing")));
    CHECK_FALSE(standsAgainst(of("housing", "Housing"), of("gp", "Priory Surgery")));
    CHECK_FALSE(standsAgainst(of("family", ""), of("friend", "", "Pat")));
    CHECK_FALSE(standsAgainst(of("family", "", "Jo"), of("housing", "City Housing", "Jo")));
    CHECK_FALSE(standsAgainst(of("police", "", "PC Lee"), of("gp", "", "Dr Lee")));
}

TEST_CASE("an agreement said in the same words reaches, wherever they were put, and nobody wider", "[consent]")
{
    CHECK(reaches(of("gp", "Priory"), of("gp", "", "priory")));
    CHECK(reaches(of("gp", "", "Priory"), of("gp", "Priory")));
    CHECK_FALSE(reaches(of("gp", "Priory"), of("gp", "Priory Surgery")));
    CHECK_FALSE(reaches(of("gp", "", "Jo"), of("gp", "Priory", "Jo Bell")));
    CHECK_FALSE(reaches(of("gp", "Priory", "Jo"), of("gp", "Priory")));
    CHECK_FALSE(reaches(of("gp", "Priory"), of("housing", "", "Priory")));
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/ownperson.h"
#include "tests/core/sheet/sheetfixture.h"
#include "tests/support/properties.h"
#include "tests/support/texts.h"

using namespace hub;
using namespace hub::test;

namespace {

const char *const list = "People of the hub,,\n"
                         "First name,Surname,Likes to be called,AKA,DOB,Mobile,Email,Address,Best time to call,"
                         "Not safe to call,Access needs,Please know,Language,Postcode\n"
                         "Samuel,Lantern,Sam,\"Sammy; Lamps\",3/2/1981,07700 900123,sam@example.org,1 Low Street,evenings,"
                         "no,\"BSL, own chair\",Likes the window seat,\"Polish, English\",YO1\n"
                         "Ivy,,,,31/02/1990,,,,,,,,,\n"
                         ",,,,,07700 900999,,,,,,,,\n"
                         "Kit,Meadow,,,3/2/41,,,,,,,,,\n"
                         "Dana,Field,,,3/2/81,,,,,husband answers,,,,\n"
                         "Dana,Field,,,3/2/81,,,,,husband answers,,,,\n"
                         "DANA,field,,,,07700 900001,,,,,,,,\n"
                         "TOTAL,7,,,,,,,,,,,,\n";

const UnderstoodPerson &personInRow(const UnderstoodSheet &sheet, int row)
{
    for (const UnderstoodPerson &person : sheet.persons) {
        if (person.row == row)
            return person;
    }
    FAIL("row " << row << " is nobody");
    return sheet.persons.front();
}

} // namespace

TEST_CASE("a list of people: each column finds its place on the card, and a postcode stays in the file")
{
    const auto sheet = understood(sheetOf(list));
    CHECK(sheet.layout.kind == SheetLayout::Kind::People);
    CHECK(meaningsOf(sheet).join(u' ')
        == u"given-name family-name called other-name born phone email address safe-times not-safe-to-call access-needs "
           "please-know languages ignored");
    const SheetPerson &sam = personInRow(sheet, 3).said;
    CHECK(sam.chosen == PersonName{u"Sam"_qs});
    CHECK(sam.names
        == std::vector<PersonName>{{u"Sam"_qs}, {u"Samuel Lantern"_qs, PersonName::Kind::Other},
            {u"Sammy"_qs, PersonName::Kind::Other}, {u"Lamps"_qs, PersonName::Kind::Other}});
    CHECK(sam.born == std::vector<QDate>{QDate(1981, 2, 3)});
    CHECK(sam.reach
        == std::vector<SheetReach>{{{u"phone"_qs}, {u"07700 900123"_qs}, {u"evenings"_qs}},
            {{u"email"_qs}, {u"sam@example.org"_qs}}, {{u"letter"_qs}, {u"1 Low Street"_qs}}});
    CHECK_FALSE(sam.notSafeToCall);
    CHECK(sam.accessNeeds == std::vector<AccessNeed>{{u"sign-language"_qs}});
    CHECK(sam.pleaseKnow == QStringList{u"Access needs: own chair\nLikes the window seat"_qs});
    CHECK(sam.languages == QStringList{u"Polish"_qs, u"English"_qs});
    CHECK(sheet.people[personInRow(sheet, 3).person].shown == u"Samuel Lantern");
}

TEST_CASE("a list of people: what is not certain is left over, and no two rows of one name are put together by guess")
{
    const auto sheet = understood(sheetOf(list));
    CHECK(leftOverOf(sheet)
        == QStringList{u"4 no-such-day"_qs, u"5 name-missing"_qs, u"6 date-not-understood"_qs, u"9 another-of-that-name"_qs});
    REQUIRE(sheet.repeated.size() == 1);
    CHECK(sheet.repeated[0].row == 8);
    CHECK(sheet.lines.size() == 1);
    const SheetFigures figures = sheet.figures();
    CHECK(figures.rows == 8);
    CHECK(figures.understood == 3);
    CHECK(figures.visits == 0);
    const SheetPerson &dana = personInRow(sheet, 7).said;
    CHECK(dana.notSafeToCall);
    CHECK(dana.pleaseKnow == QStringList{u"Not safe to call: husband answers"_qs});
}

TEST_CASE("a list of people is not taken for a sheet of visits, nor the other way round")
{
    const auto both = understood(sheetOf("Date,Name,Phone,Notes\n8/5/2025,Sam,07700 900123,tea\n"));
    CHECK(both.layout.kind == SheetLayout::Kind::Visits);
    CHECK(both.visits.front().note == u"tea\nPhone: 07700 900123");
    const auto people = understood(sheetOf("Name,Phone,Notes\nSam,07700 900123,tea\n"));
    CHECK(people.layout.kind == SheetLayout::Kind::People);
    CHECK(people.persons.front().said.pleaseKnow.isEmpty());
}

TEST_CASE("the ways to reach somebody come apart as they were joined")
{
    forAll("split(join(ways)) == ways", [] {
        const auto text = textOf({u";"_qs, u":"_qs, u" "_qs, u"\\"_qs, u"phone"_qs, u"2"_qs});
        std::vector<SheetReach> ways;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            SheetReach way{{*rc::gen::element(u"phone"_qs, u"email"_qs, u"none"_qs)}};
            for (QStringList *texts : {&way.addresses, &way.safeTimes}) {
                for (const QString &one : *rc::gen::container<std::vector<QString>>(text)) {
                    if (!one.isEmpty())
                        texts->append(one);
                }
            }
            way.preferred = *rc::gen::arbitrary<bool>();
            ways.push_back(way);
        }
        RC_ASSERT(splitReach(joinReach(ways), joinSafeTimes(ways), joinPreferred(ways)) == ways);
    });
}

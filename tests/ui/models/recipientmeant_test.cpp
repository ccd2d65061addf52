// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/properties.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"

using namespace hub;
using namespace hub::test;

namespace {

QString withoutMarks(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

constexpr auto promised = RecipientFor::Promise;
constexpr auto agreed = RecipientFor::Agreement;

Recipient meant(const char *typed, RecipientFor what)
{
    INFO(typed);
    const auto recipient = recipientMeant(QString::fromUtf8(typed), HubLists(), what);
    REQUIRE(recipient);
    return *recipient;
}

struct Pair {
    const char *never; ///< typed after "never tell"
    const char *with;  ///< typed after "agreed with"
    bool stands;
};

// Does the promise stand against what was agreed? The table a consent lead signs.
constexpr Pair table[] = {
    // A doctor, and the surgery.
    {"my GP", "gp", true},
    {"any GP", "gp: Priory Surgery", true},
    {"never my GP", "gp: Priory Surgery, Dr Smith", true},
    {"GPs", "gp: Priory Surgery", true},
    {"the doctor", "gp: Priory Surgery", true},
    {"my GP surgery", "gp: Priory Surgery", true},
    {"my GP Dr Smith", "gp: Priory Surgery, Dr Smith", true},
    {"gp: Dr Smith", "gp: Priory Surgery, Dr Smith", true},
    {"gp: Dr Smith", "gp: Dr Smith", true},
    {"gp: Dr Smith", "gp: Priory Surgery", true},
    {"gp: Smith", "gp: Priory Surgery, Dr Smith", true},
    {"gp: Smith", "gp: Priory Surgery", true},
    {"gp: Priory Surgery, Dr Smith", "gp: Dr Smith", true},
    {"gp: Priory Surgery, Dr Smith", "gp: Priory Surgery", true},
    {"gp: Dr Smith, Priory Surgery", "gp: Priory Surgery, Dr Smith", true},
    {"Dr Smith at my GP", "gp: Priory Surgery, Dr Smith", true},
    {"doctor Smith", "gp: Priory Surgery, Dr Jane Smith", true},
    {"gp: Mrs Smith", "gp: Priory Surgery, Jane Smith", true},
    {"gp: Dr. Smith", "gp: Priory Surgery, DR SMITH", true},
    {"my GP at Priory Surgery", "gp: Priory Surgery", true},
    {"Priory GP", "gp: Priory Surgery", true},
    {"gp: Priory Surgery", "my GP at Priory Surgery", true},
    {"Dr Smith (GP)", "gp: Priory Surgery, Dr Smith", true},
    {"gp: Priory Surgery, Dr Smith", "gp: Priory Surgery, Dr Lee", false},
    {"gp: Priory Surgery", "gp: Hill Surgery", false},
    {"gp: Dr Smith", "gp: Dr Lee", false},
    {"my GP", "housing: City Housing", false},
    // Those who are met at work.
    {"nothing to housing", "housing: City Housing", true},
    {"housing officer", "housing: City Housing, Jo", true},
    {"my housing officer Jo", "housing: City Housing, Jo", true},
    {"my housing officer Jo", "housing: City Housing", true},
    {"the housing officer at City Housing", "housing: City Housing", true},
    {"City Housing", "housing: City Housing", true},
    {"City Housing", "housing: city  HOUSING, Jo", true},
    {"City Housing", "council: City Housing", true},
    {"housing: City Housing", "housing: Jo", true},
    {"housing: Jo", "housing: City Housing", true},
    {"housing: City Housing, Jo", "housing: Jo, City Housing", true},
    {"Jo at City Housing", "housing: City Housing, Jo", true},
    {"mental health team", "mental-health: North", true},
    {"the police", "police: Central", true},
    {"my probation officer Ms Khan", "probation: Amina Khan", true},
    {"housing: Town Housing", "housing: City Housing", false},
    {"Jo at City Housing", "housing: City Housing, Max", false},
    {"City Housing", "gp: Priory Surgery", false},
    {"my probation officer Ms Khan", "probation: Ms Lee", false},
    // Their own people, whom another may call something else.
    {"my sister Jane", "family: Jane", true},
    {"my sister Jane", "carer: Jane", true},
    {"my sister Jane", "friend: Jane Smith", true},
    {"my sister Jane", "my sister", true},
    {"family: Jane", "my sister Jane", true},
    {"not my sister", "family: Jane", true},
    {"not my sister", "my sister Jane", true},
    {"family: sister Jane", "family: Jane, sister", true},
    {"my mum", "mother", true},
    {"my parents", "my mum", true},
    {"my dad", "my parents", true},
    {"my husband", "partner: Tom", true},
    {"my husband", "my partner Tom", true},
    {"my family", "my sister Jane", true},
    {"my family", "carer: Jane", true},
    {"family", "somebody-else: Jane", true},
    {"my carer", "family: Jane", true},
    {"my neighbour", "friend: Pat", true},
    {"my mates", "friend: Pat", true},
    {"somebody-else: Jane", "family: Jane", true},
    {"my sister Jane", "my brother Max", false},
    {"my sister", "my mum", false},
    {"my sister Jane", "my friend Pat", false},
    {"my family", "my friend Pat", false},
    {"my sister Jo", "housing: City Housing, Jo", false},
    // Everybody.
    {"everyone", "gp: Priory Surgery", true},
    {"never tell anybody", "my sister Jane", true},
    // Words for everybody beside a kind: all of that kind, and no others.
    {"anyone in my family", "my sister Jane", true},
    {"anybody from my family", "carer: Jane", true},
    {"both my parents", "my mum", true},
    {"each of my friends", "friend: Pat", true},
    {"people in my family", "family: Jane", true},
    {"my whole family", "family: Jane", true},
    {"everyone (Family)", "family: Jane", true},
    {"anyone at the council", "council: City Council", true},
    {"anyone at City Housing", "housing: City Housing, Jo", true},
    {"anyone in City Housing", "housing: City Housing", true},
    {"everybody at my GP", "gp: Priory Surgery", true},
    {"housing: anyone", "housing: City Housing", true},
    {"anyone in my family", "my friend Pat", false},
    {"anyone at the council", "gp: Priory Surgery", false},
    {"anyone at City Housing", "housing: Town Homes", false},
    // One whose name holds an "and".
    {"housing: Brown and Sons", "housing: Brown and Sons, Jo", true},
    {"gp: Smith & Partners", "gp: Smith & Partners", true},
    {"my work or learning coach Jo", "work-learning: Jo", true},
    // As it is shown.
    {"Jane, sister (Family)", "my sister Jane", true},
    {"Jane, sister (Family)", "my brother Max", false},
};

constexpr const char *two[] = {"my GP or housing", "my GP, housing", "gp/housing", "housing and the council",
    "my family and friends", "my mum and dad", "my mum, my dad", "my sister Jane and Tom", "my sister and Tom",
    "my GP and Tom", "my GP or doctor", "neither my GP nor housing", "everyone except my GP", "anyone but my family",
    "everybody, my GP", "work or learning or housing", "gp: Dr Smith and housing", "gp: Dr Smith and my sister",
    "gp: Dr Smith, housing", "gp: Smith or anyone", "family: mum and dad", "family: Jane, friend",
    "my GP and sister (Family)", "my GP, housing: Jo"};

} // namespace

TEST_CASE("a promise as it was typed stands against an agreement as it was typed, or does not, as the table says", "[consent]")
{
    for (const Pair &pair : table) {
        INFO("never tell " << pair.never << ", agreed with " << pair.with);
        const Recipient never = meant(pair.never, promised);
        const auto with = recipientMeant(QString::fromUtf8(pair.with), HubLists(), agreed);
        CHECK((with && standsAgainst(never, *with)) == pair.stands);
    }
}

TEST_CASE("whoever is promised and agreed on in the same words is refused, whatever else is typed around them", "[consent]")
{
    forAll("words around a recipient open nothing", [] {
        const char *const before[] = {"", "my ", "never ", "never tell my ", "nothing to the ", "any "};
        const char *const whom[] = {"gp", "GP Dr Smith", "GP at Priory Surgery", "housing officer Jo", "sister Jane", "carer",
            "City Housing", "crisis team", "friend Pat"};
        const QString who = QString::fromUtf8(whom[*rc::gen::inRange<size_t>(0, std::size(whom))]);
        const QString never = QString::fromUtf8(before[*rc::gen::inRange<size_t>(0, std::size(before))]) + who;
        const auto promise = recipientMeant(never, HubLists(), promised);
        const auto agreement = recipientMeant(who, HubLists(), agreed);
        RC_ASSERT(promise && agreement);
        RC_ASSERT(standsAgainst(*promise, *agreement));
    });
}

TEST_CASE("a promise or an agreement for two at once is refused, and so narrows neither", "[consent]")
{
    for (const char *const typed : two) {
        for (const RecipientFor what : {promised, agreed}) {
            INFO(typed << (what == promised ? ", promised" : ", agreed"));
            const auto recipient = recipientMeant(QString::fromUtf8(typed), HubLists(), what);
            REQUIRE(!recipient);
            CHECK(recipient.error().kind == Error::Kind::TwoRecipients);
        }
    }
    CHECK(recipientMeant(QStringLiteral("Housing (GP)"), HubLists(), promised).error().kind == Error::Kind::TwoRecipients);
}

TEST_CASE("one whose name holds a word that could part two is one", "[consent]")
{
    for (const RecipientFor what : {promised, agreed}) {
        const auto house = [&](const char *typed) { return meant(typed, what).organisation + meant(typed, what).name; };
        CHECK(house("housing: Brown and Sons") == QStringLiteral("Brown and Sons"));
        CHECK(house("gp: Smith & Partners") == QStringLiteral("Smith & Partners"));
        CHECK(house("family: Jane and Tom") == QStringLiteral("Jane and Tom"));
        CHECK(house("Smith and Hill Surgery") == QStringLiteral("Smith and Hill Surgery"));
        CHECK(house("housing: City Council, Jo") == QStringLiteral("City CouncilJo"));
        CHECK(meant("Work or learning", what) == Recipient{{QStringLiteral("work-learning")}, {}, {}, {}});
    }
}

TEST_CASE("a promise is all of a kind where nobody is named beside it", "[consent]")
{
    const Recipient family{{QStringLiteral("family")}, {}, {}, {}};
    const Recipient council{{QStringLiteral("council")}, {}, {}, {}};
    for (const char *const typed : {"anyone in my family", "all of my family", "nobody from my family", "family: everyone",
             "my whole family", "everyone (Family)", "people in my family"})
        CHECK(meant(typed, promised) == family);
    for (const char *const typed :
        {"anyone at the council", "everybody from the council", "council: anyone", "someone at the council"})
        CHECK(meant(typed, promised) == council);
    CHECK(meant("anyone in my family", agreed) != family);
}

TEST_CASE("a promise typed as it is shown stands against the same agreements", "[consent]")
{
    const HubLists lists;
    std::vector<Recipient> asked;
    for (const Pair &pair : table) {
        if (const auto with = recipientMeant(QString::fromUtf8(pair.with), lists, agreed))
            asked.push_back(*with);
    }
    for (const Pair &pair : table) {
        const Recipient once = meant(pair.never, promised);
        const QString shown = recipientWords(once, lists);
        INFO(pair.never << ": " << shown.toStdString());
        const auto again = recipientMeant(shown, lists, promised);
        REQUIRE(again);
        for (const Recipient &with : asked)
            CHECK(standsAgainst(*again, with) == standsAgainst(once, with));
    }
}

TEST_CASE("an agreement is with nobody wider than was typed", "[consent]")
{
    CHECK(meant("housing: City Housing", agreed) == Recipient{{QStringLiteral("housing")}, QStringLiteral("City Housing"), {}, {}});
    CHECK(meant("City Housing (Housing)", agreed) == meant("housing: City Housing", agreed));
    CHECK(meant("Jo, City Housing (Housing)", agreed) == meant("housing: City Housing, Jo", agreed));
    CHECK(meant("City Housing (East)", agreed).organisation == QStringLiteral("City Housing (East)"));
    CHECK(meant("gp: All Saints Surgery", agreed).organisation == QStringLiteral("All Saints Surgery"));
    CHECK(meant("gp: Priory Surgery, Dr Smith", agreed)
        == Recipient{{QStringLiteral("gp")}, QStringLiteral("Priory Surgery"), QStringLiteral("Dr Smith"), {}});
    CHECK(meant("housing officer", agreed).name == QStringLiteral("officer"));
    CHECK(meant("housing officer", promised).name.isEmpty());
    CHECK(recipientMeant(QStringLiteral("everyone"), HubLists(), agreed).error().kind == Error::Kind::RecipientMissing);
    CHECK(recipientMeant(QStringLiteral("Smith"), HubLists(), promised).error().kind == Error::Kind::RecipientMissing);
    CHECK(recipientMeant(QStringLiteral("  "), HubLists(), promised).error().kind == Error::Kind::RecipientMissing);
}

TEST_CASE("a recipient is shown as somebody said it, and typed again is the same", "[consent]")
{
    const HubLists lists;
    const auto shown = [&](const char *typed) { return withoutMarks(recipientWords(meant(typed, promised), lists)); };
    CHECK(shown("my sister Jane") == QStringLiteral("Jane, sister (Family)"));
    CHECK(shown("my GP Dr Smith at Priory Surgery") == QStringLiteral("Dr Smith, Priory Surgery (GP)"));
    for (const char *const typed : {"gp", "gp: Dr Smith", "gp: Priory Surgery", "housing: City Housing, Jo", "family: Jane",
             "my sister Jane", "my parents", "carer", "community-group: Garden", "housing officer"}) {
        const Recipient once = meant(typed, agreed);
        INFO(typed << ": " << recipientTyped(once, lists).toStdString());
        CHECK(*recipientMeant(recipientTyped(once, lists), lists, agreed) == once);
    }
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet/sheetnames.h"

#include "core/rules/names.h"
#include "tests/support/properties.h"

#include <algorithm>
#include <set>

using namespace hub;

namespace {

std::vector<SheetName> gathered(const QStringList &typed, const QHash<QString, int> &wholeNames = {})
{
    SheetNames names(wholeNames);
    int row = 0;
    for (const QString &name : typed)
        CHECK(names.add(name, ++row));
    return names.names();
}

QStringList proposed(const QStringList &typed)
{
    const auto names = gathered(typed);
    QStringList pairs;
    for (const NamePair &pair : proposePairs(names))
        pairs.append(names[pair.first].shown + u" ~ "_qs + names[pair.second].shown);
    return pairs;
}

} // namespace

TEST_CASE("names equal after folding are one, shown as most often typed")
{
    const auto names = gathered({u"kit "_qs, u"Kit"_qs, u"BEV"_qs, u"Kit"_qs, u"Grace A–B"_qs, u"Grace A-B"_qs});
    REQUIRE(names.size() == 3);
    CHECK(names[0] == SheetName{u"Kit"_qs, u"kit"_qs, {u"Kit"_qs, u"kit"_qs}, false, 3, 1});
    CHECK(names[1].shown == u"BEV");
    CHECK(names[2].spellings == QStringList{u"Grace A–B"_qs, u"Grace A-B"_qs});
}

TEST_CASE("of spellings equally frequent the first seen is shown")
{
    CHECK(gathered({u"sam okafor"_qs, u"Sam Okafor"_qs}).front().shown == u"sam okafor");
}

TEST_CASE("a name with the family first is turned round when its shape is certain")
{
    CHECK(turnedRound(u"O'Brien, Nuala"_qs, {}) == u"Nuala O'Brien");
    CHECK(turnedRound(u"van der Berg, Anna Maria"_qs, {}) == u"Anna Maria van der Berg");
    CHECK(turnedRound(u"Łukasiewicz,Żaneta"_qs, {}) == u"Żaneta Łukasiewicz");
    for (const QString &other : {u"Jones, Mrs"_qs, u"Smith, Jr."_qs, u"Sam, Dana, Kit"_qs, u"Dave, 2nd"_qs, u"Sam,"_qs,
             u", Sam"_qs, u"Mo (Tuesday, Mo)"_qs, u"Sam"_qs})
        CHECK_FALSE(turnedRound(other, {}));
}

TEST_CASE("a name turned round is one with the same name in its usual order, and keeps the old spelling beside it")
{
    const auto names = gathered({u"O'Brien, Nuala"_qs, u"Nuala O’Brien"_qs, u"O'Brien, Nuala"_qs});
    REQUIRE(names.size() == 1);
    CHECK(names[0].shown == u"Nuala O'Brien");
    CHECK(names[0].turned);
    CHECK(names[0].spellings == QStringList{u"O'Brien, Nuala"_qs, u"Nuala O’Brien"_qs});
}

TEST_CASE("two first names with a comma between are not turned into one person")
{
    const QHash<QString, int> whole{{u"sam"_qs, 3}, {u"dana"_qs, 2}};
    CHECK_FALSE(turnedRound(u"Sam, Dana"_qs, whole));
    CHECK(namesSeveral(u"Sam, Dana"_qs, whole));
    CHECK_FALSE(namesSeveral(u"O'Brien, Nuala"_qs, whole));
}

TEST_CASE("a cell that names several people, or counts them, is seen")
{
    for (const QString &several : {u"Sam & Dana"_qs, u"Ivy and Kit"_qs, u"Sam/Dana"_qs, u"Sam + Dana"_qs, u"3 lads"_qs,
             u"2 x anon"_qs, u"Family of four"_qs, u"Sam\nDana"_qs, u"Sam, Dana, Kit"_qs, u"Sam +1"_qs})
        CHECK(namesSeveral(several, {}));
    for (const QString &one : {u"Sandy Anderson"_qs, u"Mo (Tuesday Mo)"_qs, u"Grace A–B"_qs, u"Dave 2"_qs,
             u"O'Brien, Nuala"_qs, u"Dave I Smith"_qs, u"Andrew"_qs, u"12345"_qs})
        CHECK_FALSE(namesSeveral(one, {}));
}

TEST_CASE("a name of nothing visible is nobody's")
{
    SheetNames names;
    CHECK_FALSE(names.add(u" \u200b "_qs, 1));
    CHECK(names.names().empty());
}

TEST_CASE("names that may be one person's are proposed")
{
    CHECK(proposed({u"Sam O"_qs, u"Sam Okafor"_qs}).size() == 1);
    CHECK(proposed({u"Priya Raman"_qs, u"Priyah Raman"_qs}).size() == 1);
    CHECK(proposed({u"Jo Thwaite"_qs, u"J. Thwaite"_qs}).size() == 1);
    CHECK(proposed({u"Mary Ann"_qs, u"Maryann"_qs}).size() == 1);
    CHECK(proposed({u"Jo An"_qs, u"Joan"_qs}).size() == 1);
    CHECK(proposed({u"Ffion Rees"_qs, u"Tomasz"_qs, u"Ivy"_qs, u"Kit"_qs}).isEmpty());
}

TEST_CASE("a name that is part of one other is proposed, of several it is not")
{
    CHECK(proposed({u"Dana"_qs, u"Dana Kowalska"_qs}).size() == 1);
    CHECK(proposed({u"Dana"_qs, u"Dana Kowalska"_qs, u"Dana Hart"_qs}).isEmpty());
}

TEST_CASE("comparing only names that share something misses no pair that comparing all finds")
{
    static const std::vector<QString> given{u"Sam"_qs, u"Katherine"_qs, u"Catherine"_qs, u"Siân"_qs, u"Mohammed"_qs,
        u"Muhammad"_qs, u"Jo"_qs, u"J."_qs, u"Mary Ann"_qs, u"Maryann"_qs, u"Błażej"_qs, u"Priya"_qs, u"Priyah"_qs};
    static const std::vector<QString> family{u"Okafor"_qs, u"Okafro"_qs, u"Thwaite"_qs, u"Twaite"_qs, u"Wisniewska"_qs,
        u"Wiśniewska"_qs, u"Nowak"_qs, u"O"_qs, u""_qs, u"O'Brien"_qs, u"Obrien"_qs, u"Kowalska"_qs, u"Kovalska"_qs};
    test::forAll("the blocks lose nothing", [] {
        std::vector<SheetName> names;
        std::set<QString> seen;
        for (int i = 0; i < 25; ++i) {
            QString text = *rc::gen::elementOf(given) + u' ' + *rc::gen::elementOf(family);
            if (*rc::gen::inRange(0, 3) == 0)
                text[*rc::gen::inRange(qsizetype(0), text.size())]
                    = QChar(char16_t(*rc::gen::inRange(int('a'), int('z'))));
            if (seen.insert(foldName(text)).second)
                names.push_back({text.simplified(), foldName(text)});
        }
        const auto proposals = proposePairs(names);
        for (size_t a = 0; a < names.size(); ++a) {
            for (size_t b = a + 1; b < names.size(); ++b) {
                const auto why = closeNames(FoldedName(names[a].shown), FoldedName(names[b].shown));
                const bool isProposed = std::any_of(proposals.begin(), proposals.end(),
                    [&](const NamePair &pair) { return pair.first == a && pair.second == b; });
                if (!why)
                    RC_ASSERT(!isProposed);
                else if (*why != Closeness::Part && !isProposed)
                    RC_FAIL(QStringLiteral("%1 and %2").arg(names[a].shown, names[b].shown).toStdString());
            }
        }
    });
}

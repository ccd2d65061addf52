// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancompare.h"
#include "tests/support/properties.h"

#include <QStringList>

using namespace hub;
using namespace hub::test;

namespace {

using Kind = LineDifference::Kind;

PlanVersion::Line line(int id, const char *text, bool struck = false)
{
    return {PlanLineId{RawId{{quint8(id)}}}, QString::fromUtf8(text), Whose::Person, struck};
}

PlanVersion version(std::vector<PlanVersion::Line> lines, const char *key = "toolbox")
{
    PlanVersion made;
    made.sections = {{QString::fromLatin1(key), QString::fromLatin1(key), std::move(lines)}};
    return made;
}

} // namespace

TEST_CASE("two versions say what was added, taken out, changed and struck", "[plan]")
{
    const auto sections = comparePlans(version({line(1, "tea"), line(2, "walks"), line(3, "music"), line(4, "Rex")}),
        version({line(1, "tea"), line(5, "the choir"), line(2, "long walks"), line(4, "Rex", true)}));
    REQUIRE(sections.size() == 1);
    const std::vector<LineDifference> expected{{Kind::Same, QStringLiteral("tea"), QStringLiteral("tea")},
        {Kind::Added, {}, QStringLiteral("the choir")}, {Kind::Changed, QStringLiteral("walks"), QStringLiteral("long walks")},
        {Kind::TakenOut, QStringLiteral("music"), {}}, {Kind::StruckOut, QStringLiteral("Rex"), QStringLiteral("Rex")}};
    CHECK(sections[0].lines == expected);
    CHECK(sections[0].differs());
}

TEST_CASE("a line that was crossed out and still is, is the same and says so", "[plan]")
{
    const auto sections
        = comparePlans(version({line(1, "tea", true), line(2, "walks")}), version({line(1, "tea", true), line(2, "walks")}));
    REQUIRE_FALSE(sections[0].differs());
    CHECK(sections[0].lines[0].struck);
    CHECK_FALSE(sections[0].lines[1].struck);
}

TEST_CASE("a version beside itself has no difference, and a part that went is shown", "[plan]")
{
    const auto one = version({line(1, "tea")});
    CHECK_FALSE(comparePlans(one, one).front().differs());
    const auto other = version({line(2, "Jo")}, "people");
    const auto sections = comparePlans(one, other);
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].lines.front().kind == Kind::Added);
    CHECK(sections[1].lines.front().kind == Kind::TakenOut);
}

TEST_CASE("a line that came back under another id is the same where its words are", "[plan]")
{
    CHECK_FALSE(comparePlans(version({line(1, "tea")}), version({line(9, "tea")})).front().differs());
}

TEST_CASE("both sides of a comparison can be read whole", "[plan]")
{
    forAll("what stands before and after is each version, in its order", [] {
        const auto any = [](int most) {
            std::vector<PlanVersion::Line> lines;
            for (int i = *rc::gen::inRange(0, most); i > 0; --i)
                lines.push_back(line(*rc::gen::inRange(1, 9), *rc::gen::arbitrary<bool>() ? "a" : "b", *rc::gen::arbitrary<bool>()));
            return lines;
        };
        const auto before = any(7);
        const auto after = any(7);
        QStringList left;
        QStringList right;
        for (const SectionDifference &section : comparePlans(version(before), version(after))) {
            for (const LineDifference &one : section.lines) {
                if (one.kind != Kind::Added)
                    left << one.before;
                if (one.kind != Kind::TakenOut)
                    right << one.after;
            }
        }
        QStringList wantLeft;
        for (const auto &one : before)
            wantLeft << one.text;
        QStringList wantRight;
        for (const auto &one : after)
            wantRight << one.text;
        RC_ASSERT(left == wantLeft);
        RC_ASSERT(right == wantRight);
    });
}

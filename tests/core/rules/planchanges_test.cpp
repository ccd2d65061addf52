// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planchanges.h"
#include "core/rules/listorder.h"
#include "tests/support/properties.h"

#include <algorithm>

using namespace hub;
using namespace hub::test;

namespace {

PlanLineId idOf(int n)
{
    return PlanLineId{RawId{{quint8(n)}}};
}

PlanLine stored(int n, const char *position, const char *text)
{
    PlanLine line;
    line.id = idOf(n);
    line.position = QString::fromLatin1(position);
    line.texts = {QString::fromUtf8(text)};
    return line;
}

const std::vector<PlanLine> three{stored(1, "2", "tea"), stored(2, "4", "walks"), stored(3, "6", "music")};

// Writes the changes as the store would, and gives the lines in their order.
std::vector<PlanLine> applied(std::vector<PlanLine> lines, const std::vector<PlanLineChange> &changes)
{
    int fresh = 100;
    for (const PlanLineChange &change : changes) {
        auto line = std::find_if(lines.begin(), lines.end(), [&](const PlanLine &l) { return change.id == l.id; });
        if (change.isNew) {
            CHECK(line == lines.end());
            line = lines.insert(lines.end(), stored(fresh++, "", ""));
            line->id = change.id.value_or(line->id);
        }
        if (line == lines.end())
            continue;
        if (change.removed) {
            lines.erase(line);
            continue;
        }
        if (change.text)
            line->texts = {*change.text};
        line->position = change.position.value_or(line->position);
        line->whose = change.whose.value_or(line->whose);
        line->struck = change.struck.value_or(line->struck);
        line->keptBack = change.keptBack.value_or(line->keptBack);
    }
    std::sort(lines.begin(), lines.end(), [](const PlanLine &a, const PlanLine &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    return lines;
}

QString said(const std::vector<PlanLine> &lines)
{
    QString all;
    for (const PlanLine &line : lines)
        all += line.text() + (line.struck ? QStringLiteral("-/") : QStringLiteral("/"));
    return all;
}

} // namespace

TEST_CASE("lines that nobody touched are not written", "[plan]")
{
    CHECK(planChanges(three, editedFrom(three), editedFrom(three)).empty());
    // Nor where two desks put lines at one place.
    const std::vector<PlanLine> same{stored(1, "2", "tea"), stored(2, "2", "walks"), stored(3, "2", "music")};
    CHECK(planChanges(same, editedFrom(same), editedFrom(same)).empty());
}

TEST_CASE("a changed word writes its line and no other", "[plan]")
{
    auto edited = editedFrom(three);
    edited[1].text = QStringLiteral("long walks");
    const auto changes = planChanges(three, editedFrom(three), edited);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id == idOf(2));
    CHECK(changes[0].text == QStringLiteral("long walks"));
    CHECK_FALSE(changes[0].position);
    CHECK_FALSE(changes[0].whose);
}

TEST_CASE("Enter in the middle of a line makes a second one behind it, and joining two removes the second", "[plan]")
{
    auto split = editedFrom(three);
    split[1].text = QStringLiteral("wa");
    split.insert(split.begin() + 2, {{}, QStringLiteral("lks"), Whose::Together, false, false});
    const auto after = applied(three, planChanges(three, editedFrom(three), split));
    CHECK(said(after) == QStringLiteral("tea/wa/lks/music/"));
    CHECK(after[2].whose == Whose::Together);

    auto joined = editedFrom(three);
    joined[0].text = QStringLiteral("teawalks");
    joined.erase(joined.begin() + 1);
    const auto changes = planChanges(three, editedFrom(three), joined);
    CHECK(said(applied(three, changes)) == QStringLiteral("teawalks/music/"));
    CHECK(std::count_if(changes.begin(), changes.end(), [](const auto &change) { return change.removed; }) == 1);
}

TEST_CASE("an emptied line goes, and a new empty one is none", "[plan]")
{
    auto edited = editedFrom(three);
    edited[0].text = QStringLiteral("  ");
    edited.push_back({{}, QString(), Whose::Person, false, false});
    CHECK(said(applied(three, planChanges(three, editedFrom(three), edited))) == QStringLiteral("walks/music/"));
}

TEST_CASE("striking out changes nothing else, and can be taken back", "[plan]")
{
    auto edited = editedFrom(three);
    edited[2].struck = true;
    const auto changes = planChanges(three, editedFrom(three), edited);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].struck == true);
    CHECK_FALSE(changes[0].text);
    const auto struck = applied(three, changes);
    CHECK(said(struck) == QStringLiteral("tea/walks/music-/"));
    CHECK(said(applied(struck, planChanges(struck, editedFrom(struck), editedFrom(three)))) == said(three));
}

TEST_CASE("what another desk wrote meanwhile stays", "[plan]")
{
    const auto opened = editedFrom(three);
    auto now = three;
    now[0].texts = {QStringLiteral("green tea")};
    now.push_back(stored(9, "5", "the choir"));
    now.erase(now.begin() + 2); // music was taken out there
    std::sort(now.begin(), now.end(), [](const auto &a, const auto &b) { return a.position < b.position; });
    auto edited = opened;
    edited[1].text = QStringLiteral("walks with Rex");
    CHECK(said(applied(now, planChanges(now, opened, edited))) == QStringLiteral("green tea/walks with Rex/the choir/"));
}

TEST_CASE("a line that was taken out elsewhere and written on here is kept", "[plan]")
{
    const auto opened = editedFrom(three);
    const std::vector<PlanLine> now{three[0], three[1]};
    auto edited = opened;
    edited[2].text = QStringLiteral("loud music");
    CHECK(said(applied(now, planChanges(now, opened, edited))) == QStringLiteral("tea/walks/loud music/"));
}

TEST_CASE("a line that was taken out comes back under its own id, and kept back if it ever was", "[plan]")
{
    const std::vector<PlanLine> now{three[0], three[2]};
    std::vector<PlanLine> gone{three[1]};
    gone[0].keptBack = true;
    auto edited = editedFrom(three);
    edited[1].text = QStringLiteral("long walks");
    const auto changes = planChanges(now, editedFrom(now), edited, gone);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].id == idOf(2));
    CHECK(changes[0].broughtBack);
    CHECK_FALSE(changes[0].isNew);
    CHECK(changes[0].text == QStringLiteral("long walks"));
    CHECK_FALSE(changes[0].keptBack);
    // Nothing of it differs, and it still has to be brought back.
    CHECK(planChanges(now, editedFrom(now), editedFrom(three), gone).size() == 1);
    // Somebody who opened it again in the editor they had it in meant to.
    auto opened = editedFrom(three);
    opened[1].keptBack = true;
    CHECK(planChanges(now, opened, edited, gone).at(0).keptBack == false);
}

TEST_CASE("a line that was taken out elsewhere and not touched here stays out", "[plan]")
{
    const std::vector<PlanLine> now{three[0], three[2]};
    auto edited = editedFrom(three);
    edited[0].text = QStringLiteral("green tea");
    const auto changes = planChanges(now, editedFrom(three), edited, {three[1]});
    CHECK(said(applied(now, changes)) == QStringLiteral("green tea/music/"));
}

TEST_CASE("lines that were taken out come back where they are wanted, among any others", "[plan]")
{
    forAll("the lines that stand are the lines wanted", [] {
        std::vector<PlanLine> now;
        std::vector<PlanLine> gone;
        QString position;
        for (int i = 0; i < *rc::gen::inRange(0, 8); ++i) {
            position = *rc::gen::inRange(0, 4) == 0 && !position.isEmpty() ? position : positionBetween(position, {});
            PlanLine line = stored(i + 1, "", "words");
            line.position = position;
            line.texts = {QStringLiteral("words %1").arg(i)};
            (*rc::gen::inRange(0, 2) == 0 ? now : gone).push_back(line);
        }
        std::vector<EditedLine> wanted = editedFrom(now);
        const auto back = editedFrom(gone);
        wanted.insert(wanted.end(), back.begin(), back.end());
        for (size_t i = wanted.size(); i-- > 1;)
            std::swap(wanted[i], wanted[*rc::gen::inRange<size_t>(0, i + 1)]);
        const auto changes = planChanges(now, editedFrom(now), wanted, gone);
        std::vector<PlanLine> all = now;
        for (const PlanLine &line : gone) {
            const auto isBack = [&](const PlanLineChange &change) { return change.id == line.id && change.broughtBack; };
            RC_ASSERT(std::count_if(changes.begin(), changes.end(), isBack) == 1);
            all.push_back(line);
        }
        QStringList want;
        for (const EditedLine &line : wanted)
            want << line.text;
        QStringList have;
        for (const PlanLine &line : applied(all, changes))
            have << line.text();
        RC_ASSERT(have == want);
    });
}

TEST_CASE("whatever an editor holds, the store holds afterwards, line for line and in that order", "[plan]")
{
    forAll("the lines written are the lines edited", [] {
        std::vector<PlanLine> before;
        QString position;
        for (int i = 0; i < *rc::gen::inRange(0, 6); ++i) {
            // Now and then two lines stand at one place.
            position = *rc::gen::inRange(0, 4) == 0 && !position.isEmpty() ? position : positionBetween(position, {});
            before.push_back(stored(i + 1, "", "words"));
            before.back().position = position;
        }
        auto edited = editedFrom(before);
        for (int step = *rc::gen::inRange(0, 8); step > 0; --step) {
            const size_t at = *rc::gen::inRange<size_t>(0, edited.size() + 1);
            const int what = *rc::gen::inRange(0, 4);
            if (what == 0 || edited.empty())
                edited.insert(edited.begin() + long(at), {{}, QStringLiteral("new %1").arg(step), Whose::Person, false, false});
            else if (what == 1 && at < edited.size())
                edited.erase(edited.begin() + long(at));
            else if (what == 2 && at < edited.size())
                edited[at].text += QStringLiteral(" more");
            else
                std::swap(edited[at % edited.size()], edited[0]);
        }
        const auto after = applied(before, planChanges(before, editedFrom(before), edited));
        QStringList want;
        for (const EditedLine &line : edited)
            want << line.text;
        QStringList have;
        for (const PlanLine &line : after)
            have << line.text();
        RC_ASSERT(have == want);
    });
}

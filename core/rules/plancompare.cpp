// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancompare.h"

#include <algorithm>

namespace hub {

using Lines = std::vector<PlanVersion::Line>;
using Kind = LineDifference::Kind;

bool SectionDifference::differs() const
{
    return std::any_of(lines.begin(), lines.end(), [](const LineDifference &line) { return line.kind != Kind::Same; });
}

static bool isSameLine(const PlanVersion::Line &a, const PlanVersion::Line &b)
{
    return a.id == b.id || a.text == b.text;
}

// The longest run of lines that both have in one order (LCS, Wagner-Fischer), as lengths from each place to the ends.
static std::vector<std::vector<int>> commonLengths(const Lines &before, const Lines &after)
{
    std::vector<std::vector<int>> common(before.size() + 1, std::vector<int>(after.size() + 1, 0));
    for (size_t i = before.size(); i-- > 0;) {
        for (size_t j = after.size(); j-- > 0;)
            common[i][j] = isSameLine(before[i], after[j]) ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
    }
    return common;
}

static LineDifference between(const PlanVersion::Line &before, const PlanVersion::Line &after)
{
    if (before.text != after.text)
        return {Kind::Changed, before.text, after.text};
    if (before.struck != after.struck)
        return {after.struck ? Kind::StruckOut : Kind::StruckNoMore, before.text, after.text};
    return {Kind::Same, before.text, after.text, after.struck};
}

static std::vector<LineDifference> compareLines(const Lines &before, const Lines &after)
{
    const auto common = commonLengths(before, after);
    std::vector<LineDifference> lines;
    size_t i = 0;
    size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const bool both = i < before.size() && j < after.size();
        if (both && isSameLine(before[i], after[j]) && common[i][j] == common[i + 1][j + 1] + 1)
            lines.push_back(between(before[i++], after[j++]));
        else if (j == after.size() || (both && common[i + 1][j] >= common[i][j + 1]))
            lines.push_back({Kind::TakenOut, before[i++].text, {}});
        else
            lines.push_back({Kind::Added, {}, after[j++].text});
    }
    return lines;
}

static const PlanVersion::Section *find(const PlanVersion &version, const QString &key)
{
    const auto found = std::find_if(
        version.sections.begin(), version.sections.end(), [&](const auto &section) { return section.key == key; });
    return found == version.sections.end() ? nullptr : &*found;
}

std::vector<SectionDifference> comparePlans(const PlanVersion &before, const PlanVersion &after)
{
    std::vector<SectionDifference> sections;
    for (const PlanVersion::Section &now : after.sections) {
        const PlanVersion::Section *const then = find(before, now.key);
        sections.push_back({now.key, now.heading, compareLines(then ? then->lines : Lines(), now.lines)});
    }
    for (const PlanVersion::Section &then : before.sections) {
        if (!find(after, then.key))
            sections.push_back({then.key, then.heading, compareLines(then.lines, {})});
    }
    return sections;
}

} // namespace hub

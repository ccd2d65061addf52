// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/letterwords.h"

#include "core/rules/camehere.h"
#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace hub {
namespace {

class LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(hub::LetterWords)
};

constexpr int longestQuote = 240;
constexpr int longestName = 80;
constexpr size_t mostQuotes = 3; // of each kind: the beginning of a letter, not the whole record
constexpr size_t mostSupports = 4;

/// The parts of a plan that say what helps.
constexpr const char *helping[] = {"please-do", "support-me", "toolbox", "everyday"};

// The newest first, as far back as the letter goes.
Result<void> eachVisit(Hub &hub, PersonId person, std::optional<Instant> since, const std::function<void(const Contact &)> &take)
{
    constexpr int atOnce = 200;
    for (int skip = 0;; skip += atOnce) {
        const auto rows = hub.contacts.ofPerson(person, atOnce, skip);
        if (!rows)
            return rows.error();
        for (const ContactRow &row : *rows) {
            if (since && row.contact.when.at < *since)
                return {};
            take(row.contact);
        }
        if (int(rows->size()) < atOnce)
            return {};
    }
}

// How often they came, and for what.
Result<void> addVisits(Hub &hub, PersonId person, std::optional<Instant> since, LetterFacts &facts)
{
    QMap<QString, int> counts;
    const auto counted = eachVisit(hub, person, since, [&](const Contact &visit) {
        if (!tookPlace(visit))
            return;
        facts.visits += cameHere(visit) ? 1 : 0;
        for (const SupportType &support : visit.supports)
            ++counts[support.text];
    });
    if (!counted)
        return counted;
    counts.remove(codes::justHere.text); // no kind of support, and said by the number already
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        facts.supports.push_back({it.key()});
    std::stable_sort(facts.supports.begin(), facts.supports.end(),
        [&](const SupportType &a, const SupportType &b) { return counts.value(a.text) > counts.value(b.text); });
    if (facts.supports.size() > mostSupports)
        facts.supports.resize(mostSupports);
    return {};
}

// A letter is read by whoever may read the plan. Where goals are kept closer than that, none stand in it.
bool mayNameGoals(const PersonDetail &detail)
{
    return detail.kept && (!detail.kept->contains(RecordPart::Goals) || detail.kept->contains(RecordPart::Plan));
}

void addGoals(const PersonGoals &all, LetterFacts &facts)
{
    std::vector<std::pair<bool, QString>> steps;
    for (const Goal &goal : all.goals) {
        if (goal.inFront && !isOver(goal.status))
            facts.goals.push_back({goal.text(), goal.status});
        for (const GoalStep &step : goal.steps) {
            if (step.doneOn && (!facts.since || *step.doneOn >= *facts.since))
                steps.emplace_back(step.significant, step.text);
        }
    }
    std::stable_partition(steps.begin(), steps.end(), [](const auto &step) { return step.first; });
    for (const auto &[significant, text] : steps) {
        if (facts.steps.size() < mostQuotes)
            facts.steps.push_back(text);
    }
}

// What is crossed out or kept back stays where it is: a letter may be handed on.
void addHelps(const Plan &plan, const HubLists &lists, LetterFacts &facts)
{
    for (const char *const key : helping) {
        const PlanSection *const section = plan.section(QLatin1String(key));
        if (!section)
            continue;
        LetterFacts::Helps helps{oneLine(sectionHeading(section->key, section->heading, lists), longestName), {}};
        for (const PlanLine &line : section->lines) {
            const bool theirs = line.whose != Whose::Worker && !line.struck && !line.keptBack;
            if (theirs && !line.text().trimmed().isEmpty() && helps.lines.size() < mostQuotes)
                helps.lines.push_back(line.text());
        }
        if (!helps.lines.empty())
            facts.helps.push_back(std::move(helps));
    }
}

QString quoted(const QString &text)
{
    //: In a letter: what somebody said, in quotation marks
    return LetterWords::tr("“%1”").arg(oneLine(text, longestQuote));
}

QStringList quoted(const std::vector<QString> &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all << quoted(text);
    return all;
}

// What is stored as text shows such marks as what they are.
QString withoutMarks(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
            || (code >= 0x2066 && code <= 0x2069);
    });
    return text;
}

QString together(const LetterFacts &facts, const HubLists &lists, const Say &say)
{
    QStringList lines;
    if (facts.since && facts.visits > 0)
        //: In a letter to a person. %1 is a day, %n how often they came
        lines << LetterWords::tr("Since %1 you came here %n time(s).", nullptr, facts.visits).arg(say.day(*facts.since));
    QStringList words;
    for (const SupportType &support : facts.supports)
        words << shortWord(lists, support);
    if (!words.isEmpty())
        //: In a letter to a person. %1 is one or several kinds of support
        lines << LetterWords::tr("What we did together: %1.").arg(words.join(LetterWords::tr(", ")));
    QStringList names;
    for (const QString &name : facts.supporters)
        names << oneLine(name, longestName);
    if (!names.isEmpty())
        //: In a letter to a person. %1 is one or several names of who supports them
        lines << LetterWords::tr("By your side: %1.").arg(names.join(LetterWords::tr(", ")));
    return lines.join(u'\n');
}

QString listed(const QString &heading, const QStringList &lines)
{
    return lines.isEmpty() ? QString() : heading + u'\n' + lines.join(u'\n');
}

} // namespace

Result<LetterFacts> letterFacts(Hub &hub, PersonId person)
{
    const auto letters = hub.letters.of(person);
    const auto detail = hub.people.detail(person);
    const auto ours = hub.team.hub();
    if (!letters || !detail || !ours)
        return !letters ? letters.error() : !detail ? detail.error() : ours.error();
    LetterFacts facts;
    facts.name = detail->chosen.text;
    facts.hubName = ours->name;
    std::optional<Instant> since = detail->knownSince;
    // What the last letter could tell of is not told again.
    if (!letters->empty())
        since = letters->front().begun.plusMs(1);
    if (since)
        facts.since = hub.civilTime().dayOf(*since);
    if (const auto added = addVisits(hub, person, since, facts); !added)
        return added.error();
    for (const SupporterRow &row : detail->supporters)
        facts.supporters.push_back(row.worker);
    // What the member may not see is left out.
    if (const auto goals = hub.goals.of(person); goals && mayNameGoals(*detail))
        addGoals(*goals, facts);
    if (const auto plan = hub.plans.of(person))
        addHelps(*plan, hub.lists.now(), facts);
    return facts;
}

QString letterBeginning(const LetterFacts &facts, const HubLists &lists, const Say &say)
{
    QStringList goals;
    for (const LetterFacts::OwnGoal &goal : facts.goals)
        //: In a letter: a goal. %1 is what they work towards, in quotation marks, %2 where it stands
        goals << LetterWords::tr("%1 (%2)").arg(quoted(goal.text), statusWords(goal.status));
    QStringList helps;
    for (const LetterFacts::Helps &one : facts.helps)
        //: In a letter: part of a plan. %1 is its heading ("My toolbox"), %2 one or several lines in quotation marks
        helps << LetterWords::tr("%1: %2").arg(one.heading, quoted(one.lines).join(LetterWords::tr(", ")));
    QStringList paragraphs{
        //: The beginning of a letter. %1 is a name
        LetterWords::tr("Dear %1,").arg(oneLine(facts.name, longestName)),
        together(facts, lists, say),
        listed(LetterWords::tr("What you are working towards:"), goals),
        listed(LetterWords::tr("What we noticed: you took steps."), quoted(facts.steps)),
        listed(LetterWords::tr("What you said helps:"), helps),
        LetterWords::tr("This letter is yours. Change whatever you like, and add your own words."),
        //: The end of a letter. %1 is a hub's name
        LetterWords::tr("With kind wishes from %1").arg(oneLine(facts.hubName, longestName)),
    };
    paragraphs.removeAll(QString());
    return withoutMarks(paragraphs.join(QStringLiteral("\n\n")));
}

// "City Housing (Housing)", "Housing, but never City Housing (Housing)".
static QString copyFor(const MaySee &may, const HubLists &lists)
{
    const QString whom = recipientWords(may.recipient, lists);
    QStringList never;
    for (const Recipient &recipient : may.butNever)
        never << recipientWords(recipient, lists);
    if (never.isEmpty())
        return whom;
    //: Who may get a letter. %1 is whom it was agreed with, %2 somebody of theirs who is never told
    return LetterWords::tr("%1, but never %2").arg(whom, never.join(LetterWords::tr(", ")));
}

QString letterCopies(const std::vector<MaySee> &whom, const HubLists &lists)
{
    if (whom.empty())
        return LetterWords::tr("Nobody else gets a copy.");
    QStringList words;
    for (const MaySee &may : whom)
        words << copyFor(may, lists);
    //: To a person, of a letter to them. %1 is one or several
    return LetterWords::tr("As you agreed, a copy may go to: %1.").arg(words.join(LetterWords::tr("; ")));
}

QString letterCopies(const SharingView &view, const HubLists &lists)
{
    if (!view.consents)
        return {};
    const SightAsk letter{SharedItem::part(QStringLiteral("letter")), nullptr, view.now, view.today};
    // The person sits beside the page, so a lead reads no more on it than they may.
    return letterCopies(whoMaySee({*view.consents, asTold(view.promises)}, letter), lists);
}

} // namespace hub

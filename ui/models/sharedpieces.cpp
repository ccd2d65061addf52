// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paperpieces.h"

#include "ui/models/personwords.h"
#include "ui/models/plangroups.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sectionorder.h"
#include "ui/models/sharingwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace hub {
namespace {

using enum PaperPiece::Kind;

struct SharedPaperWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SharedPaperWords)
};

constexpr int longestName = 120;

// Adds a heading before the first of its lines, and none without one.
class Pieces
{
public:
    void add(PaperPiece::Kind kind, const QString &text)
    {
        if (!text.isEmpty())
            m_pieces.push_back({kind, text});
    }
    void under(const QString &heading, const QStringList &lines)
    {
        if (lines.isEmpty())
            return;
        add(Heading, heading);
        for (const QString &line : lines)
            add(Line, line);
    }
    void add(const PaperPieces &pieces) { m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end()); }
    PaperPieces take() { return std::move(m_pieces); }

private:
    PaperPieces m_pieces;
};

QString withWhose(const SharedRecord::Line &line)
{
    const QString text = theirWords(line.text);
    // The person's own words need no mark: they are what such a paper is made of.
    return line.whose == Whose::Person ? text : SharedPaperWords::tr("%1 (%2)").arg(text, whoseWords(line.whose));
}

QStringList linesOf(const std::vector<SharedRecord::Line> &lines)
{
    QStringList texts;
    for (const SharedRecord::Line &line : lines)
        texts << withWhose(line);
    return texts;
}

QString title(const SharedRecord &record, SharedForm form)
{
    const QString name = named(oneLine(record.name, longestName));
    if (form == SharedForm::Plan)
        //: Title of a paper. %1 is a person's name
        return record.name.isEmpty() ? SharedPaperWords::tr("A wellbeing plan") : SharedPaperWords::tr("The wellbeing plan of %1").arg(name);
    if (form == SharedForm::Letter)
        //: Title of a paper. %1 is a person's name
        return record.name.isEmpty() ? SharedPaperWords::tr("A letter") : SharedPaperWords::tr("A letter about the time with %1").arg(name);
    //: Title of a paper. %1 is a person's name
    return record.name.isEmpty() ? SharedPaperWords::tr("About somebody who comes here") : SharedPaperWords::tr("About %1").arg(name);
}

// "Phone: 01632 960111. Safe times: after six."
QString reachWords(const QString &way, const std::vector<QString> &addresses, const std::vector<QString> &times)
{
    QStringList texts;
    for (const QString &address : addresses)
        texts << theirWords(address);
    //: A way to reach somebody. %1 is "Phone", %2 one or several numbers or addresses
    QString line = texts.isEmpty() ? way : SharedPaperWords::tr("%1: %2.").arg(way, QLocale().createSeparatedList(texts));
    for (const QString &time : times)
        //: Of a way to reach somebody. %1 is when it is safe, as they said it
        line += u' ' + SharedPaperWords::tr("Safe times: %1.").arg(theirWords(time));
    return line;
}

QStringList reachLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    if (record.notSafeToCall)
        lines << SharedPaperWords::tr("It is not safe to call.");
    for (const SharedRecord::Way &way : record.reach) {
        QString line = reachWords(shortWord(words.lists, way.way), way.addresses, way.safeTimes);
        if (way.preferred)
            line += u' ' + SharedPaperWords::tr("This way, please.");
        lines << line;
    }
    for (const QDate &day : record.born)
        //: %1 is a day
        lines << SharedPaperWords::tr("Born on %1").arg(birthday(day));
    return lines;
}

QStringList needLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    for (const AccessNeed &need : record.accessNeeds)
        lines << shortWord(words.lists, need);
    for (const QString &language : record.languages)
        lines << languageWord(language);
    for (const QString &text : record.pleaseKnow)
        lines << theirWords(text);
    return lines;
}

QStringList visitLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    if (!record.visits)
        return lines;
    const SharedRecord::Visits &visits = *record.visits;
    //: On paper, of the person it is about. %1 is the name of a hub
    lines << SharedPaperWords::tr("They come to %1.").arg(named(oneLine(words.hubName, longestName)));
    //: %n: how many visits
    lines << SharedPaperWords::tr("%n visit(s)", nullptr, visits.count);
    if (visits.first.isValid())
        //: %1 is a day
        lines << SharedPaperWords::tr("First here on %1").arg(words.say.day(visits.first));
    if (visits.last.isValid())
        //: %1 is a day
        lines << SharedPaperWords::tr("Last here on %1").arg(words.say.day(visits.last));
    QStringList supports;
    for (const SupportType &support : visits.supports)
        supports << shortWord(words.lists, support);
    if (!supports.isEmpty())
        //: On paper, of somebody's visits. %1 is one or several kinds of support
        lines << SharedPaperWords::tr("What for: %1").arg(QLocale().createSeparatedList(supports));
    return lines;
}

QString stepWords(const SharedRecord::SharedStep &step, const PaperWords &words)
{
    //: A step towards a goal. %1 is what it is, in their words
    QStringList facts{SharedPaperWords::tr("A step: %1.").arg(theirWords(step.text))};
    if (!step.who.isEmpty())
        //: Of a step towards a goal. %1 is who takes it
        facts << SharedPaperWords::tr("Who: %1.").arg(theirWords(step.who));
    if (!step.byWhen.isEmpty())
        //: Of a step towards a goal. %1 is by when
        facts << SharedPaperWords::tr("By when: %1.").arg(theirWords(step.byWhen));
    if (!step.inTheWay.isEmpty())
        //: Of a step towards a goal. %1 is what might get in the way
        facts << SharedPaperWords::tr("What might get in the way: %1.").arg(theirWords(step.inTheWay));
    if (step.doneOn)
        //: Of a step towards a goal. %1 is a day
        facts << SharedPaperWords::tr("Done on %1.").arg(words.say.day(*step.doneOn));
    return facts.join(u' ');
}

PaperPieces goalPieces(const SharedRecord &record, const PaperWords &words)
{
    PaperPieces pieces;
    if (!record.goals.empty())
        pieces.push_back({Heading, SharedPaperWords::tr("What they work towards")});
    for (const SharedRecord::SharedGoal &goal : record.goals) {
        pieces.push_back({Line, theirWords(goal.text)});
        //: Of a goal. %1 is "working on it", "met" ...
        QStringList facts{SharedPaperWords::tr("Where it stands: %1.").arg(statusWords(goal.status))};
        if (goal.close)
            //: How close somebody feels to a goal, 0 to 10
            facts << SharedPaperWords::tr("How close it feels: %1 of 10.").arg(*goal.close);
        if (!goal.helper.isEmpty())
            //: %1 is who helps with a goal
            facts << SharedPaperWords::tr("With help from %1.").arg(theirWords(goal.helper));
        pieces.push_back({Below, facts.join(u' ')});
        for (const SharedRecord::SharedStep &step : goal.steps)
            pieces.push_back({Below, stepWords(step, words)});
    }
    return pieces;
}

QString headingOf(const SharedRecord::Section &section, const PaperWords &words)
{
    return passage(sectionHeading(section.key, section.heading, words.lists));
}

// What somebody who meets them tomorrow looks for, in the order in which they need it (the field's standard for a summary).
struct Group {
    QString heading;
    QStringList sections;
};

std::vector<Group> summaryGroups()
{
    return {{SharedPaperWords::tr("What keeps them safe"), safetyParts()},
        {SharedPaperWords::tr("What makes things harder"),
            {QStringLiteral("set-backs"), QStringLiteral("early-signs"), QStringLiteral("getting-serious")}},
        {SharedPaperWords::tr("What they would like"),
            {QStringLiteral("call-me"), QStringLiteral("what-matters"), QStringLiteral("communicate"),
                QStringLiteral("please-do"), QStringLiteral("support-me")}},
        {SharedPaperWords::tr("What helps"),
            {QStringLiteral("strengths"), QStringLiteral("toolbox"), QStringLiteral("carers-team")}}};
}

void addSection(Pieces &pieces, const SharedRecord::Section &section, const PaperWords &words)
{
    pieces.add(Subheading, headingOf(section, words));
    for (const QString &line : linesOf(section.lines))
        pieces.add(Line, line);
}

// What keeps somebody safe goes step by step, whatever order a hub gave its parts; all else as the hub has it.
std::vector<const SharedRecord::Section *> sectionsOf(const Group &group, const SharedRecord &record, const PaperWords &words)
{
    auto sections = inHubOrder(record.sections, words.lists);
    std::erase_if(sections, [&](const auto *section) { return section->lines.empty() || !group.sections.contains(section->key); });
    if (group.sections == safetyParts())
        std::stable_sort(sections.begin(), sections.end(), [](const auto *a, const auto *b) {
            return safetyParts().indexOf(a->key) < safetyParts().indexOf(b->key);
        });
    return sections;
}

// A summary has its parts in the groups of the field's standard; whatever belongs to none follows, as in any other paper,
// under the headings that it has on the screen.
void addSections(Pieces &pieces, const SharedRecord &record, SharedForm form, const PaperWords &words)
{
    QStringList grouped;
    for (const Group &group : form == SharedForm::Summary ? summaryGroups() : std::vector<Group>()) {
        const auto sections = sectionsOf(group, record, words);
        if (!sections.empty())
            pieces.add(Heading, group.heading);
        for (const SharedRecord::Section *const section : sections)
            addSection(pieces, *section, words);
        grouped << group.sections;
    }
    const QHash<QString, int> groups = planGroups(words.lists);
    int group = -1;
    for (const SharedRecord::Section *const section : inHubOrder(record.sections, words.lists)) {
        if (grouped.contains(section->key) || section->lines.empty())
            continue;
        const int own = groups.value(section->key, planGroupCount - 1);
        if (own != std::exchange(group, own))
            pieces.add(Heading, planGroupWords(own));
        addSection(pieces, *section, words);
    }
}

} // namespace

PaperPieces sharedPieces(const SharedRecord &record, const SharedOut &to, Instant at, const PaperWords &words)
{
    Pieces pieces;
    pieces.add(Title, title(record, to.form));
    //: On paper. %1 is whom it is for, %2 what for, %3 a hub's name, %4 a day
    pieces.add(Quiet, SharedPaperWords::tr("For %1, and for nothing but: %2. Shared by %3 on %4, as agreed with the person. Please pass it "
                                "on to nobody.")
                          .arg(whomWords(to.recipient, words.lists), shortWord(words.lists, HubList::Purposes, to.purpose.text),
                              named(oneLine(words.hubName, longestName)), words.say.day(words.say.zone().dayOf(at))));
    if (!record.pronouns.isEmpty())
        pieces.add(Text, visible(record.pronouns));
    pieces.under(SharedPaperWords::tr("Care now"), visitLines(record, words));
    addSections(pieces, record, to.form, words);
    pieces.under(SharedPaperWords::tr("What they need to take part, and what to know"), needLines(record, words));
    pieces.under(SharedPaperWords::tr("Why they came"), linesOf(record.reasons));
    pieces.add(goalPieces(record, words));
    pieces.under(SharedPaperWords::tr("How to reach them"), reachLines(record, words));
    QStringList supporters;
    for (const QString &name : record.supporters)
        supporters << named(oneLine(name, longestName));
    pieces.under(SharedPaperWords::tr("Who to call at the hub"), supporters);
    for (const QString &paragraph : record.letter.split(u'\n', Qt::SkipEmptyParts))
        pieces.add(Text, passage(paragraph));
    return pieces.take();
}

} // namespace hub

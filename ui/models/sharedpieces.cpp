// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paperpieces.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionorder.h"
#include "ui/models/sharingwords.h"

#include <QCoreApplication>
#include <QStringList>

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
    PaperPieces take() { return std::move(m_pieces); }

private:
    PaperPieces m_pieces;
};

QString withWhose(const SharedRecord::Line &line)
{
    const QString text = passage(line.text);
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

QStringList reachLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    if (record.notSafeToCall)
        lines << SharedPaperWords::tr("It is not safe to call.");
    for (const SharedRecord::Way &way : record.reach) {
        QString line = shortWord(words.lists, way.way);
        for (const QString &address : way.addresses)
            line += QStringLiteral(" · ") + passage(address);
        for (const QString &times : way.safeTimes)
            line += QStringLiteral(" · ") + passage(times);
        if (way.preferred)
            line += QStringLiteral(" · ") + SharedPaperWords::tr("this way, please");
        lines << line;
    }
    for (const QDate &day : record.born)
        //: %1 is a day
        lines << SharedPaperWords::tr("Born on %1").arg(words.say.day(day));
    return lines;
}

QStringList needLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    for (const AccessNeed &need : record.accessNeeds)
        lines << shortWord(words.lists, need);
    for (const QString &language : record.languages)
        lines << visible(language);
    for (const QString &text : record.pleaseKnow)
        lines << passage(text);
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
        lines << supports.join(QStringLiteral(" · "));
    return lines;
}

QString stepLine(const SharedRecord::SharedStep &step, const PaperWords &words)
{
    QStringList parts{passage(step.text)};
    for (const QString &text : {step.who, step.byWhen, step.inTheWay}) {
        if (!text.isEmpty())
            parts << passage(text);
    }
    if (step.doneOn)
        //: A step towards a goal. %1 is a day
        parts << SharedPaperWords::tr("done on %1").arg(words.say.day(*step.doneOn));
    return parts.join(QStringLiteral(" · "));
}

QStringList goalLines(const SharedRecord &record, const PaperWords &words)
{
    QStringList lines;
    for (const SharedRecord::SharedGoal &goal : record.goals) {
        QStringList parts{passage(goal.text), statusWords(goal.status)};
        if (goal.close)
            //: How close somebody feels to a goal, 0 to 10
            parts << SharedPaperWords::tr("how close: %1 of 10").arg(*goal.close);
        if (!goal.helper.isEmpty())
            //: %1 is who helps with a goal
            parts << SharedPaperWords::tr("with help from %1").arg(passage(goal.helper));
        lines << parts.join(QStringLiteral(" · "));
        for (const SharedRecord::SharedStep &step : goal.steps)
            lines << QStringLiteral("– ") + stepLine(step, words);
    }
    return lines;
}

QString headingOf(const SharedRecord::Section &section, const PaperWords &words)
{
    return section.heading.isEmpty() ? shortWord(words.lists, HubList::PlanSections, section.key) : passage(section.heading);
}

// What somebody who meets them tomorrow looks for, in the order in which they need it (the field's standard for a summary).
struct Group {
    QString heading;
    QStringList sections;
};

std::vector<Group> summaryGroups()
{
    return {{SharedPaperWords::tr("What keeps them safe"),
                {QStringLiteral("warning-signs"), QStringLiteral("by-myself"), QStringLiteral("places-people"),
                    QStringLiteral("ask-for-help"), QStringLiteral("services"), QStringLiteral("safer-place")}},
        {SharedPaperWords::tr("What makes things harder"),
            {QStringLiteral("set-backs"), QStringLiteral("early-signs"), QStringLiteral("getting-serious")}},
        {SharedPaperWords::tr("What they would like"),
            {QStringLiteral("call-me"), QStringLiteral("what-matters"), QStringLiteral("communicate"),
                QStringLiteral("please-do"), QStringLiteral("support-me")}},
        {SharedPaperWords::tr("What helps"),
            {QStringLiteral("strengths"), QStringLiteral("toolbox"), QStringLiteral("carers-team")}}};
}

void addGroup(Pieces &pieces, const Group &group, const SharedRecord &record, const PaperWords &words)
{
    bool begun = false;
    for (const QString &key : group.sections) {
        for (const SharedRecord::Section &section : record.sections) {
            if (section.key != key || section.lines.empty())
                continue;
            if (!begun)
                pieces.add(Heading, group.heading);
            begun = true;
            pieces.add(Subheading, headingOf(section, words));
            for (const QString &line : linesOf(section.lines))
                pieces.add(Line, line);
        }
    }
}

// A summary has its parts in groups; whatever belongs to none follows as in any other paper.
void addSections(Pieces &pieces, const SharedRecord &record, SharedForm form, const PaperWords &words)
{
    QStringList grouped;
    for (const Group &group : form == SharedForm::Summary ? summaryGroups() : std::vector<Group>()) {
        addGroup(pieces, group, record, words);
        grouped << group.sections;
    }
    for (const SharedRecord::Section *const section : inHubOrder(record.sections, words.lists)) {
        if (!grouped.contains(section->key))
            pieces.under(headingOf(*section, words), linesOf(section->lines));
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
                          .arg(recipientWords(to.recipient, words.lists), shortWord(words.lists, HubList::Purposes, to.purpose.text),
                              named(oneLine(words.hubName, longestName)), words.say.day(words.say.zone().dayOf(at))));
    if (!record.pronouns.isEmpty())
        pieces.add(Text, visible(record.pronouns));
    pieces.under(SharedPaperWords::tr("Care now"), visitLines(record, words));
    addSections(pieces, record, to.form, words);
    pieces.under(SharedPaperWords::tr("What they need to take part, and what to know"), needLines(record, words));
    pieces.under(SharedPaperWords::tr("Why they came"), linesOf(record.reasons));
    pieces.under(SharedPaperWords::tr("What they work towards"), goalLines(record, words));
    pieces.under(SharedPaperWords::tr("How to reach them"), reachLines(record, words));
    QStringList supporters;
    for (const QString &name : record.supporters)
        supporters << named(oneLine(name, longestName));
    pieces.under(SharedPaperWords::tr("Who to call at the hub"), supporters);
    for (const QString &paragraph : record.letter.split(u'\n', Qt::SkipEmptyParts))
        pieces.add(Text, passage(paragraph));
    return pieces.take();
}

QString plainText(const PaperPieces &pieces)
{
    QString text;
    for (const PaperPiece &piece : pieces) {
        if (piece.kind == Heading || piece.kind == Subheading)
            text += u'\n';
        const bool listed = piece.kind == Line || piece.kind == Struck;
        text += (listed ? QStringLiteral("- ") : QString()) + piece.text + u'\n';
    }
    return text;
}

} // namespace hub

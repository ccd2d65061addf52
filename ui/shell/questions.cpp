// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/questions.h"

#include "ui/shell/say.h"

#include <QCoreApplication>

#include <array>

namespace hub {
namespace {

struct QuestionInfo {
    Question question;
    FieldRef field; ///< whose audience is told
    const char *why;
};

// In the order of the questions.
constexpr QuestionInfo questions[] = {
    {Question::Who, fields::person::names,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that people are greeted by the name they like, and need not tell their story twice. Nobody has to give "
            "one.")},
    {Question::Support, fields::contact::supports,
        QT_TRANSLATE_NOOP("hub::Questions", "So that the hub can show what people come for, and keep offering it.")},
    {Question::HowThings, fields::contact::feeling,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that someone on a hard day is met as they are. It is the person's own word, and may be left out.")},
    {Question::Note, fields::contact::note,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that the next conversation can go on where this one stopped, in the person's own words.")},
    {Question::When, fields::contact::at,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that the hub knows when people need it. Now is filled in; change it for what you log later.")},
    {Question::Kind, fields::contact::kind,
        QT_TRANSLATE_NOOP("hub::Questions", "So that a call or a walk outside counts as much as a visit.")},
    {Question::Attended, fields::contact::attendance,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that someone who could not come hears from us kindly, and nobody is marked down for it.")},
    {Question::Where, fields::contact::place,
        QT_TRANSLATE_NOOP("hub::Questions", "So that the hub knows which of its rooms people like to be in.")},
    {Question::Minutes, fields::contact::minutes,
        QT_TRANSLATE_NOOP(
            "hub::Questions", "A guess is enough. So that the hub can show how much time listening takes.")},
    {Question::About, fields::contact::about,
        QT_TRANSLATE_NOOP(
            "hub::Questions", "So that a carer's visit is the carer's own, and still says whom they care for.")},
    {Question::Names, fields::person::names,
        QT_TRANSLATE_NOOP(
            "hub::Questions", "So that people are found under any of their names, and called by the one they chose.")},
    {Question::Pronouns, fields::person::pronouns,
        QT_TRANSLATE_NOOP("hub::Questions", "So that everyone speaks of them as they wish.")},
    {Question::Born, fields::person::born,
        QT_TRANSLATE_NOOP(
            "hub::Questions", "Only where it helps to tell two people of one name apart. It may be left out.")},
    {Question::RouteIn, fields::person::routeIn,
        QT_TRANSLATE_NOOP("hub::Questions", "So that the hub knows which doors lead here, and which do not yet.")},
    {Question::Reach, fields::reach::address,
        QT_TRANSLATE_NOOP(
            "hub::Questions", "So that a promise to be in touch can be kept, in the way that suits them.")},
    {Question::NotSafeToCall, fields::person::notSafeToCall,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that nobody rings or writes where it could put them in danger. The number is hidden first.")},
    {Question::AccessNeeds, fields::person::accessNeeds,
        QT_TRANSLATE_NOOP("hub::Questions", "So that they can take part without having to ask each time.")},
    {Question::PleaseKnow, fields::person::pleaseKnow,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that a good welcome does not depend on who is at the desk. Written as the person would say it.")},
    {Question::Carers, fields::carerLink::carer,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that the people who look after someone are looked after too, with a record of their own.")},
    {Question::Supporters, fields::supportLink::worker,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that the person knows who they can turn to, and that supporter sees what they need.")},
    {Question::Kept, fields::person::narrowed,
        QT_TRANSLATE_NOOP("hub::Questions",
            "So that somebody can tell us a thing without telling all of us. It is theirs to say, and theirs to change.")},
};

struct QuestionName {
    const char *code;
    const char *title;
};

// In the order of the questions, too. Codes are stored.
constexpr std::array<QuestionName, questionCount> names{{
    {"who", QT_TRANSLATE_NOOP("hub::Questions", "Who came")},
    {"support", QT_TRANSLATE_NOOP("hub::Questions", "Kind of support")},
    {"how-things", QT_TRANSLATE_NOOP("hub::Questions", "How things are")},
    {"note", QT_TRANSLATE_NOOP("hub::Questions", "A note")},
    {"when", QT_TRANSLATE_NOOP("hub::Questions", "When")},
    {"kind", QT_TRANSLATE_NOOP("hub::Questions", "How it came about")},
    {"attended", QT_TRANSLATE_NOOP("hub::Questions", "Whether it took place")},
    {"where", QT_TRANSLATE_NOOP("hub::Questions", "Where")},
    {"minutes", QT_TRANSLATE_NOOP("hub::Questions", "How long")},
    {"about", QT_TRANSLATE_NOOP("hub::Questions", "Whom a carer cares for")},
    {"names", QT_TRANSLATE_NOOP("hub::Questions", "Names")},
    {"pronouns", QT_TRANSLATE_NOOP("hub::Questions", "Pronouns")},
    {"born", QT_TRANSLATE_NOOP("hub::Questions", "Born")},
    {"route-in", QT_TRANSLATE_NOOP("hub::Questions", "How they found us")},
    {"reach", QT_TRANSLATE_NOOP("hub::Questions", "How to reach them")},
    {"not-safe-to-call", QT_TRANSLATE_NOOP("hub::Questions", "Not safe to call")},
    {"access-needs", QT_TRANSLATE_NOOP("hub::Questions", "To take part")},
    {"please-know", QT_TRANSLATE_NOOP("hub::Questions", "Please know")},
    {"carers", QT_TRANSLATE_NOOP("hub::Questions", "Carers")},
    {"supporters", QT_TRANSLATE_NOOP("hub::Questions", "Supporters")},
    {"kept", QT_TRANSLATE_NOOP("hub::Questions", "Kept to supporters")},
}};

constexpr bool everyQuestionIsThere()
{
    for (std::size_t i = 0; i < std::size(questions); ++i) {
        if (questions[i].question != Question(i))
            return false;
    }
    return std::size(questions) == std::size_t(Question::Kept) + 1;
}
static_assert(everyQuestionIsThere(), "a new question needs its line here, at its place");

struct Questions {
    Q_DECLARE_TR_FUNCTIONS(hub::Questions)
};

} // namespace

QString toCode(Question question)
{
    return QLatin1String(names[std::size_t(question)].code);
}

QString questionTitle(Question question)
{
    return Questions::tr(names[std::size_t(question)].title);
}

QString whyWeAsk(const HubLists &lists, Question question)
{
    const ListedEntry *const own = lists.entry(HubList::WhyWeAsk, toCode(question));
    return own ? visible(own->label) : whyWeAsk(question);
}

static QString agreedToo(Audience audience, const QString &agreed)
{
    switch (audience) {
    case Audience::Everybody:
        //: %1 is one recipient outside the hub or several, in each of these
        return Questions::tr("Seen by: everyone who works here, and as agreed: %1. Not: anyone else.").arg(agreed);
    case Audience::Welcome:
        return Questions::tr("Seen by: the hub team, volunteers on days the person comes, and as agreed: %1. Not: anyone else.").arg(agreed);
    case Audience::Supporters:
        return Questions::tr("Seen by: workers, the peer supporters of this person, and as agreed: %1. Not: anyone else.").arg(agreed);
    case Audience::Leads:
        return Questions::tr("Seen by: the hub's leads, and as agreed: %1. Not: anyone else.").arg(agreed);
    case Audience::Nobody:
        return whoSeesIt(audience);
    }
    Q_UNREACHABLE();
}

static QString agreedToo(Question question, const RecordParts &kept, const QString &agreed)
{
    const FieldInfo &field = fieldInfo(questions[std::size_t(question)].field);
    if (!field.mayBeKept || !kept.contains(*field.mayBeKept))
        return agreedToo(field.audience, agreed);
    //: %1 is one recipient outside the hub or several
    return Questions::tr("Seen by: the people who support them, and as agreed: %1. Not: anyone else, leads neither.").arg(agreed);
}

QString whoSeesIt(const HubLists &lists, Question question, const RecordParts &kept, const QString &agreed)
{
    const QString rules = agreed.isEmpty() ? whoSeesIt(question, kept) : agreedToo(question, kept, agreed);
    const ListedEntry *const own = lists.entry(HubList::WhoSeesIt, toCode(question));
    //: %1 is who sees an answer, as the program's rules have it; %2 what the hub adds to that in its own words
    return own ? Questions::tr("%1 %2").arg(rules, visible(own->label)) : rules;
}

QString sharedPartOf(Question question)
{
    // Of their names, the one they chose is the one that leaves.
    const FieldRef field = question == Question::Names ? fields::person::chosen : questions[std::size_t(question)].field;
    return QString::fromLatin1(fieldInfo(field).part);
}

QString whyWeAsk(Question question)
{
    return Questions::tr(questions[std::size_t(question)].why);
}

QString whoSeesIt(Question question)
{
    return whoSeesIt(fieldInfo(questions[std::size_t(question)].field).audience);
}

QString whoSeesIt(Question question, const RecordParts &kept)
{
    const auto part = fieldInfo(questions[std::size_t(question)].field).mayBeKept;
    return part && kept.contains(*part)
        ? Questions::tr("Seen by: the people who support them, as they wish. Not: anyone else, leads neither.")
        : whoSeesIt(question);
}

QString whoSeesIt(Audience audience)
{
    switch (audience) {
    case Audience::Everybody:
        return Questions::tr("Seen by: everyone who works here. Not: anyone else.");
    case Audience::Welcome:
        return Questions::tr("Seen by: the hub team, and volunteers on days the person comes. Not: anyone else.");
    case Audience::Supporters:
        return Questions::tr("Seen by: workers, and the peer supporters of this person. Not: anyone else.");
    case Audience::Leads:
        return Questions::tr("Seen by: the hub's leads. Not: anyone else.");
    case Audience::Nobody:
        return Questions::tr("Seen by: nobody. Only the program uses it.");
    }
    Q_UNREACHABLE();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sharingwords.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/recipientmeant.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hub {
namespace {

struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(hub::SharingWords)
};

constexpr int longestPiece = 80;

// A kind of recipient within a sentence. One that the hub calls otherwise is called so.
constexpr std::pair<const char *, const char *> kindsWithin[] = {
    //: Within a sentence: “never to tell the GP”, “what the GP may know”. So are those that follow
    {"gp", QT_TRANSLATE_NOOP("hub::SharingWords", "the GP")},
    {"mental-health", QT_TRANSLATE_NOOP("hub::SharingWords", "the mental-health team")},
    {"crisis-team", QT_TRANSLATE_NOOP("hub::SharingWords", "the crisis team")},
    {"ward", QT_TRANSLATE_NOOP("hub::SharingWords", "the ward")},
    {"housing", QT_TRANSLATE_NOOP("hub::SharingWords", "housing")},
    {"council", QT_TRANSLATE_NOOP("hub::SharingWords", "the council")},
    {"social-care", QT_TRANSLATE_NOOP("hub::SharingWords", "social care")},
    {"police", QT_TRANSLATE_NOOP("hub::SharingWords", "the police")},
    {"probation", QT_TRANSLATE_NOOP("hub::SharingWords", "probation")},
    {"benefits", QT_TRANSLATE_NOOP("hub::SharingWords", "the benefits office")},
    {"debt-advice", QT_TRANSLATE_NOOP("hub::SharingWords", "debt advice")},
    {"work-learning", QT_TRANSLATE_NOOP("hub::SharingWords", "work or learning")},
    {"community-group", QT_TRANSLATE_NOOP("hub::SharingWords", "community groups")},
    {"another-hub", QT_TRANSLATE_NOOP("hub::SharingWords", "other hubs")},
    {"family", QT_TRANSLATE_NOOP("hub::SharingWords", "family")},
    {"carer", QT_TRANSLATE_NOOP("hub::SharingWords", "carers")},
    {"friend", QT_TRANSLATE_NOOP("hub::SharingWords", "friends")},
    {"somebody-else", QT_TRANSLATE_NOOP("hub::SharingWords", "other people")},
};

QString written(const QString &typed)
{
    return named(oneLine(typed, longestPiece));
}

} // namespace

QString recipientWords(const Recipient &recipient, const HubLists &lists, const QString &known)
{
    if (recipient.isEverybody())
        //: Whom a promise is about: nobody may be told
        return SharingWords::tr("anybody");
    const QString kind = shortWord(lists, HubList::RecipientKinds, recipient.kind.text);
    QStringList who;
    for (const QString &text : {known.isEmpty() ? recipient.name : known, organisationWords(recipient)}) {
        if (!text.isEmpty())
            who << written(text);
    }
    if (who.isEmpty())
        return kind;
    //: Whom something is for. %1 is a name or an organisation, %2 what kind of service or person: "City Housing (Housing)"
    return SharingWords::tr("%1 (%2)").arg(who.join(SharingWords::tr(", ")), kind);
}

QString whomWords(const Recipient &recipient, const HubLists &lists)
{
    const ListedEntry *const entry = lists.entry(HubList::RecipientKinds, recipient.kind.text);
    const bool isKindAlone = recipient.organisation.isEmpty() && recipient.name.isEmpty();
    if (!isKindAlone || !entry || !entry->label.isEmpty())
        return recipientWords(recipient, lists);
    for (const auto &[code, words] : kindsWithin) {
        if (recipient.kind.text == QLatin1String(code))
            return SharingWords::tr(words);
    }
    return recipientWords(recipient, lists);
}

QString partWords(const QString &key)
{
    static constexpr std::pair<const char *, const char *> parts[] = {
        {"name", QT_TRANSLATE_NOOP("hub::SharingWords", "The name they go by")},
        {"contact-details", QT_TRANSLATE_NOOP("hub::SharingWords", "How to reach them, and when they were born")},
        {"access-needs", QT_TRANSLATE_NOOP("hub::SharingWords", "What they need to take part, and what to know")},
        {"reasons", QT_TRANSLATE_NOOP("hub::SharingWords", "Why they came")},
        {"goals", QT_TRANSLATE_NOOP("hub::SharingWords", "What they work towards")},
        {"visits", QT_TRANSLATE_NOOP("hub::SharingWords", "That they come here, how often, and for what support")},
        {"supporters", QT_TRANSLATE_NOOP("hub::SharingWords", "Who supports them here")},
        {"letter", QT_TRANSLATE_NOOP("hub::SharingWords", "Their summary letter")},
        {"plan", QT_TRANSLATE_NOOP("hub::SharingWords", "All of their plan")},
    };
    for (const auto &[code, words] : parts) {
        if (key == QLatin1String(code))
            return SharingWords::tr(words);
    }
    return visible(key);
}

static QString lineWords(PlanLineId id, const Plan *plan)
{
    for (const PlanSection &section : plan ? plan->sections : std::vector<PlanSection>()) {
        for (const PlanLine &line : section.lines) {
            if (line.id == id)
                //: One line of a plan. %1 is what it says
                return SharingWords::tr("the line “%1”").arg(written(line.text()));
        }
    }
    return SharingWords::tr("one line of their plan");
}

QString itemWords(const SharedItem &item, const HubLists &lists, const Plan *plan)
{
    if (item.kind == SharedItem::Kind::Part)
        return partWords(item.key);
    if (item.kind == SharedItem::Kind::Line)
        return lineWords(item.line, plan);
    const PlanSection *const section = plan ? plan->section(item.key) : nullptr;
    return section ? written(sectionHeading(item.key, section->heading, lists)) : shortWord(lists, HubList::PlanSections, item.key);
}

QString scopeWords(const SharedItems &items, const HubLists &lists, const Plan *plan)
{
    QStringList words;
    for (const SharedItem &item : items)
        words << itemWords(item, lists, plan);
    return words.join(SharingWords::tr(" · "));
}

QString whoseWords(Whose whose)
{
    switch (whose) {
    case Whose::Person:
        //: Whose words a line is
        return SharingWords::tr("in their own words");
    case Whose::Together:
        //: Whose words a line is
        return SharingWords::tr("written together");
    case Whose::Worker:
        //: Whose words a line is
        return SharingWords::tr("a worker's words");
    }
    Q_UNREACHABLE();
}

QString statusWords(GoalStatus status)
{
    switch (status) {
    case GoalStatus::Set:
        return SharingWords::tr("set");
    case GoalStatus::Working:
        return SharingWords::tr("working on it");
    case GoalStatus::Met:
        return SharingWords::tr("met");
    case GoalStatus::PartlyMet:
        return SharingWords::tr("partly met");
    case GoalStatus::Changed:
        return SharingWords::tr("changed into another");
    case GoalStatus::LetGo:
        return SharingWords::tr("let go");
    }
    Q_UNREACHABLE();
}

QString basisWords(LegalBasis basis)
{
    switch (basis) {
    case LegalBasis::NotSaid:
        return SharingWords::tr("not said");
    case LegalBasis::Consent:
        return SharingWords::tr("consent");
    case LegalBasis::PublicTask:
        return SharingWords::tr("public task");
    case LegalBasis::VitalInterests:
        return SharingWords::tr("vital interests");
    case LegalBasis::LegalObligation:
        return SharingWords::tr("legal obligation");
    case LegalBasis::LegitimateInterests:
        return SharingWords::tr("legitimate interests");
    }
    Q_UNREACHABLE();
}

QString formWords(SharedForm form)
{
    switch (form) {
    case SharedForm::Summary:
        return SharingWords::tr("a summary");
    case SharedForm::Plan:
        return SharingWords::tr("the plan");
    case SharedForm::Text:
        return SharingWords::tr("plain text");
    case SharedForm::Json:
        return SharingWords::tr("a file for programs");
    case SharedForm::Letter:
        return SharingWords::tr("the summary letter");
    }
    Q_UNREACHABLE();
}

QString agreementWords(const Consent &consent, const HubLists &lists, const Say &say, const Plan *plan)
{
    //: An agreement. %1 is whom it is with (“the GP”), %2 what they may know, %3 what for, %4 the last day
    return SharingWords::tr("What %1 may know: %2. What for: %3. Until the end of %4.")
        .arg(whomWords(consent.recipient, lists), scopeWords(consent.scope, lists, plan),
            shortWord(lists, HubList::Purposes, consent.purpose.text), say.day(consent.until));
}

QString promiseWords(const Promise &promise, const HubLists &lists, const Plan *plan)
{
    const QString whom = whomWords(promise.recipient, lists);
    if (promise.presence)
        //: A promise. %1 is who is never told: “the GP”
        return SharingWords::tr("We promised never to tell %1 anything, not even about coming here.").arg(whom);
    if (promise.scope.empty())
        //: A promise. %1 is who is never told: “the GP”
        return SharingWords::tr("We promised never to tell %1.").arg(whom);
    //: A promise. %1 is who is never told (“the GP”), %2 what of
    return SharingWords::tr("We promised never to tell %1 about: %2.").arg(whom, scopeWords(promise.scope, lists, plan));
}

QString againstWords(const Promise &promise, const HubLists &lists, const Plan *plan)
{
    const bool isAboutAll = promise.scope.empty() || promise.presence;
    const QString promised = promiseWords(promise, lists, plan);
    //: Beside an agreement. %1 is a promise, a sentence
    return (isAboutAll ? SharingWords::tr("%1 As long as that stands, nothing of this leaves to them, whatever is agreed.")
                       //: Beside an agreement. %1 is a promise about some parts, a sentence
                       : SharingWords::tr("%1 As long as that stands, this stays here, whatever is agreed.")).arg(promised);
}

QString stayedWords(const Promise &promise, const HubLists &lists, const Plan *plan)
{
    const QString whom = whomWords(promise.recipient, lists);
    if (promise.scope.empty() || promise.presence)
        //: Something did not leave. %1 is who is never told: “the GP”
        return SharingWords::tr("We promised never to tell %1, so nothing has left; only the person can lift that promise.").arg(whom);
    //: The same of a promise about some parts. %1 is who is never told (“the GP”), %2 what of
    return SharingWords::tr("We promised never to tell %1 about: %2. So nothing has left; only the person can lift that promise.")
        .arg(whom, scopeWords(promise.scope, lists, plan));
}

QString sharedWords(const SharedEntry &entry, const HubLists &lists, const Say &say)
{
    //: %1 is a day and time, %2 to whom, %3 in which form
    return SharingWords::tr("%1: to %2, as %3")
        .arg(say.when({entry.at, Precision::Minute}), whomWords(entry.recipient, lists),
            formWords(sharedFormFromCode(entry.form).value_or(SharedForm::Text)));
}

bool endsSoon(const Consent &consent, QDate today)
{
    constexpr int soon = 14;
    return !consent.withdrawn && consent.until <= today.addDays(soon);
}

QString endingWords(const Consent &consent, const Say &say, QDate today)
{
    if (consent.withdrawn)
        //: Of an agreement. %1 is a day and time
        return SharingWords::tr("Withdrawn on %1.").arg(say.when({*consent.withdrawn, Precision::Minute}));
    if (consent.until < today)
        return SharingWords::tr("It has ended. Nothing of it leaves any more.");
    if (endsSoon(consent, today))
        return SharingWords::tr("It ends soon. If they would like it to go on, you can agree on it again.");
    return {};
}

QString endingWords(const Promise &promise, const Say &say)
{
    if (!promise.ended)
        return {};
    const QString when = say.when({*promise.ended, Precision::Minute});
    if (promise.ending == PromiseEnding::Mistake)
        //: Of a promise. %1 is a day and time
        return SharingWords::tr("Entered by mistake, and taken back on %1.").arg(when);
    if (!promise.endWords)
        //: Of a promise. %1 is a day and time
        return SharingWords::tr("Lifted on %1.").arg(when);
    //: Of a promise. %1 is a day and time, %2 what the person said
    return SharingWords::tr("Lifted on %1: “%2”").arg(when, written(*promise.endWords));
}

// "City Housing (Housing)", "Housing, but never City Housing (Housing)", "GP, some lines only".
static QString seenBy(const MaySee &may, const HubLists &lists)
{
    const QString whom = recipientWords(may.recipient, lists);
    QStringList never;
    for (const Recipient &recipient : may.butNever)
        never << recipientWords(recipient, lists);
    const QString exceptions = never.join(SharingWords::tr(", "));
    if (may.allOfIt)
        //: Who may see something. %1 is whom it was agreed with, %2 somebody of theirs who is never told
        return never.isEmpty() ? whom : SharingWords::tr("%1, but never %2").arg(whom, exceptions);
    //: Who may see some lines of a part, not all. %1 is whom it was agreed with
    return never.isEmpty() ? SharingWords::tr("%1, some lines only").arg(whom)
                           //: The same. %2 is somebody of theirs who is never told
                           : SharingWords::tr("%1, some lines only, but never %2").arg(whom, exceptions);
}

QString agreedWith(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section)
{
    QStringList whom;
    // Read by whoever sits beside it too: an override that nobody was told of shows in no line under a part.
    const SharingFacts facts{view.consents.value_or(std::vector<Consent>()), asTold(view.promises)};
    for (const MaySee &may : whoMaySee(facts, {item, section, view.now, view.today}))
        whom << seenBy(may, lists);
    return whom.join(SharingWords::tr("; "));
}

QString whoCanSee(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section)
{
    if (!view.consents)
        return {};
    const QString whom = agreedWith(view, item, lists, section);
    if (whom.isEmpty())
        return SharingWords::tr("Stays in this hub.");
    //: Under a part of a record: who may see it beside the hub. %1 is one or several
    return SharingWords::tr("This hub, and as agreed: %1.").arg(whom);
}

QString whoCanSee(const SharingView &view, const QString &sectionKey, const HubLists &lists, const Plan &plan)
{
    return whoCanSee(view, SharedItem::section(sectionKey), lists, plan.section(sectionKey));
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sharingwords.h"

#include "ui/models/personwords.h"
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
    return section && !section->heading.isEmpty() ? written(section->heading) : shortWord(lists, HubList::PlanSections, item.key);
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
    //: An agreement. %1 is whom it is with, %2 what they may know, %3 what for, %4 the last day
    return SharingWords::tr("%1 may know: %2. What for: %3. Up to and with %4.")
        .arg(recipientWords(consent.recipient, lists), scopeWords(consent.scope, lists, plan),
            shortWord(lists, HubList::Purposes, consent.purpose.text), say.day(consent.until));
}

QString promiseWords(const Promise &promise, const HubLists &lists, const Plan *plan)
{
    const QString whom = recipientWords(promise.recipient, lists);
    if (promise.presence)
        //: A promise. %1 is who is never told
        return SharingWords::tr("Never tell: %1. Not even that they come here.").arg(whom);
    if (promise.scope.empty())
        //: A promise. %1 is who is never told
        return SharingWords::tr("Never tell: %1.").arg(whom);
    //: A promise. %1 is who is never told, %2 what of
    return SharingWords::tr("Never tell: %1. This is about: %2.").arg(whom, scopeWords(promise.scope, lists, plan));
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
        return SharingWords::tr("Over.");
    if (endsSoon(consent, today))
        return SharingWords::tr("It ends soon: ask whether they would like another one.");
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

QString whoCanSee(const SharingView &view, const SharedItem &item, const HubLists &lists, const PlanSection *section)
{
    if (!view.consents)
        return {};
    QStringList whom;
    for (const MaySee &may : whoMaySee({*view.consents, view.promises}, {item, section, view.now, view.today}))
        whom << seenBy(may, lists);
    if (whom.isEmpty())
        return SharingWords::tr("Stays in this hub.");
    //: Under a part of a record: who may see it beside the hub. %1 is one or several
    return SharingWords::tr("This hub, and as agreed: %1.").arg(whom.join(SharingWords::tr("; ")));
}

QString whoCanSee(const SharingView &view, const QString &sectionKey, const HubLists &lists, const Plan &plan)
{
    return whoCanSee(view, SharedItem::section(sectionKey), lists, plan.section(sectionKey));
}

} // namespace hub

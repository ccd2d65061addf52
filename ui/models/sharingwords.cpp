// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sharingwords.h"

#include "ui/models/personwords.h"
#include "ui/shell/listwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
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
    for (const QString &text : {known.isEmpty() ? recipient.name : known, recipient.organisation}) {
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

QString endingWords(const Consent &consent, const Say &say, QDate today)
{
    constexpr int soon = 14;
    if (consent.withdrawn)
        //: Of an agreement. %1 is a day and time
        return SharingWords::tr("Withdrawn on %1.").arg(say.when({*consent.withdrawn, Precision::Minute}));
    if (consent.until < today)
        return SharingWords::tr("Over.");
    if (consent.until <= today.addDays(soon))
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
    //: Of a promise. %1 is a day and time, %2 what the person said
    return SharingWords::tr("Lifted on %1: “%2”").arg(when, written(promise.endWords));
}

QString whoCanSee(const SharingView &view, const SharedItem &item, const HubLists &lists)
{
    if (!view.consents)
        return {};
    const auto may = whoMaySee({*view.consents, view.promises}, item, view.now, view.today);
    if (may.empty())
        return SharingWords::tr("Stays in this hub.");
    QStringList whom;
    for (const Recipient &recipient : may)
        whom << recipientWords(recipient, lists);
    //: Under a part of a record: who may see it beside the hub. %1 is one or several
    return SharingWords::tr("This hub, and as agreed: %1.").arg(whom.join(SharingWords::tr("; ")));
}

static bool meansEverybody(const QString &typed)
{
    //: Words for everybody, parted by spaces, small letters: what somebody may type after “never tell”
    const QStringList words = SharingWords::tr("everyone everybody anyone anybody").split(u' ');
    return words.contains(typed.toLower()) || typed == QLatin1String("everyone");
}

// What is said of somebody without the kind itself: small words gone, "my" for one.
static QString namesIn(const QString &typed)
{
    //: Small words before “GP” or “sister”, parted by spaces, small letters: they name nobody
    const QStringList small = SharingWords::tr("my the a our their his her at from of in").split(u' ');
    QStringList names = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    names.removeIf([&](const QString &one) { return small.contains(one.toLower()); });
    return names.join(u' ');
}

// "my sister Jane" is family, "the doctor" a GP.
static std::optional<Recipient> everydayWord(const QString &typed)
{
    const struct {
        const char *kind;
        QString words;
    } everyday[] = {
        //: Words for family, parted by spaces, small letters
        {"family", SharingWords::tr("sister brother mother mum father dad parents son daughter aunt uncle cousin wife husband "
                                    "partner grandmother grandfather")},
        //: Words for a GP, parted by spaces, small letters
        {"gp", SharingWords::tr("doctor surgery")},
        //: Words for somebody known, parted by spaces, small letters
        {"friend", SharingWords::tr("neighbour mate")},
    };
    const QStringList said = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    for (const auto &one : everyday) {
        for (const QString &word : one.words.split(u' ')) {
            if (said.contains(word))
                return Recipient{{QString::fromLatin1(one.kind)}, {}, namesIn(typed), std::nullopt};
        }
    }
    return std::nullopt;
}

// "my GP at Priory Surgery": the kind is one of the words, what else is said names an organisation.
static std::optional<Recipient> kindWithin(const QString &typed, const HubLists &lists)
{
    for (const ListWord &word : offeredWords(lists, HubList::RecipientKinds)) {
        for (const QString &said : {word.shortLabel, word.longLabel, word.code}) {
            const QRegularExpression whole(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(said)),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            const auto found = said.isEmpty() ? QRegularExpressionMatch() : whole.match(typed);
            if (!found.hasMatch())
                continue;
            QString rest = typed;
            rest.remove(found.capturedStart(), found.capturedLength());
            return Recipient{{word.code}, namesIn(rest).isEmpty() ? QString() : namesIn(typed), {}, std::nullopt};
        }
    }
    return everydayWord(typed);
}

Result<Recipient> recipientMeant(const QString &typed, const HubLists &lists, bool everybody)
{
    const QString text = typed.simplified();
    if (everybody && meansEverybody(text))
        return Recipient{};
    const qsizetype colon = text.indexOf(u':');
    const auto kind = codeMeant(lists, HubList::RecipientKinds, colon < 0 ? text : text.left(colon));
    if (!kind) {
        const auto within = colon < 0 ? kindWithin(text, lists) : std::nullopt;
        return within ? Result<Recipient>(*within) : Result<Recipient>(Error::Kind::RecipientMissing);
    }
    if (colon < 0)
        return Recipient{{*kind}, {}, {}, std::nullopt};
    const QString who = text.mid(colon + 1);
    const qsizetype comma = who.indexOf(u',');
    return Recipient{{*kind}, who.left(comma < 0 ? who.size() : comma).simplified(),
        comma < 0 ? QString() : who.mid(comma + 1).simplified(), std::nullopt};
}

} // namespace hub

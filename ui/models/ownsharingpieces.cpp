// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownpieces.h"

#include "ui/models/sharingwords.h"

#include <QLocale>

namespace hub {

using enum PaperPiece::Kind;

// What the screen calls "their goals" is said to them.
static QString ownPart(const QString &key)
{
    static constexpr std::pair<const char *, const char *> parts[] = {
        {"name", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "the name you go by")},
        {"contact-details", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "how to reach you, and when you were born")},
        {"access-needs", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "what you need to take part, and what to know")},
        {"reasons", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "why you came")},
        {"goals", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "what you work towards")},
        {"visits", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "that you come here, how often, and for what support")},
        {"supporters", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "who supports you here")},
        {"letter", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "your summary letter")},
        {"plan", QT_TRANSLATE_NOOP("hub::OwnPaperWords", "all of your plan")},
    };
    for (const auto &[code, words] : parts) {
        if (key == QLatin1String(code))
            return OwnPaperWords::tr(words);
    }
    return partWords(key);
}

QString OwnPieces::lineNamed(PlanLineId id) const
{
    std::vector<const Plan *> plans{&m_paper.plan};
    for (const Plan &earlier : m_paper.earlierPlans)
        plans.push_back(&earlier);
    for (const Plan *const plan : plans) {
        for (const PlanSection &section : plan->sections) {
            for (const PlanLine &line : section.lines) {
                if (line.id == id)
                    //: On paper, to the person: one line of their plan. %1 is what it says
                    return OwnPaperWords::tr("the line “%1”").arg(theirWords(line.text()));
            }
        }
    }
    return OwnPaperWords::tr("one line of your plan");
}

QString OwnPieces::scope(const SharedItems &items) const
{
    QStringList words;
    for (const SharedItem &item : items) {
        switch (item.kind) {
        case SharedItem::Kind::Part:
            words << ownPart(item.key);
            break;
        case SharedItem::Kind::Section:
            words << itemWords(item, m_words.lists, &m_paper.plan);
            break;
        case SharedItem::Kind::Line:
            words << lineNamed(item.line);
            break;
        }
    }
    return words.join(OwnPaperWords::tr("; "));
}

void OwnPieces::addSaid(const QString &words)
{
    if (!words.isEmpty())
        //: On paper, to the person. %1 is what they said
        addBelow(OwnPaperWords::tr("In your words: “%1”").arg(theirWords(words)));
}

void OwnPieces::addPromise(const Promise &promise)
{
    const QString whom = recipient(promise.recipient);
    if (promise.presence)
        //: On paper, to the person: a promise. %1 is a day, %2 who is never told
        add(Line, OwnPaperWords::tr("We promised on %1 never to tell %2 anything, not even that you come here.").arg(day(promise.at), whom));
    else if (promise.scope.empty())
        //: On paper, to the person: a promise. %1 is a day, %2 who is never told
        add(Line, OwnPaperWords::tr("We promised on %1 never to tell %2.").arg(day(promise.at), whom));
    else
        //: On paper, to the person: a promise. %1 is a day, %2 who is never told, %3 what of
        add(Line, OwnPaperWords::tr("We promised on %1 never to tell %2 about: %3.")
                      .arg(day(promise.at), whom, scope(promise.scope)));
    addSaid(promise.words);
    //: Of a promise or an agreement, on paper. %1 is somebody who works here
    QStringList facts{OwnPaperWords::tr("Written down by %1.").arg(worker(promise.worker))};
    if (!promise.whoWasTold.isEmpty())
        //: Of a promise, on paper. %1 is who was told that it stands
        facts << OwnPaperWords::tr("Who was told of it: %1.").arg(theirWords(promise.whoWasTold));
    addBelow(facts.join(u' '));
    for (const PromiseOverride &one : promise.overrides.value_or(std::vector<PromiseOverride>()))
        //: On paper, to the person: a promise to them. %1 is a day and time, %2 why
        addBelow(OwnPaperWords::tr("We broke it on %1, for a reason: “%2”").arg(moment(one.at), theirWords(one.reason)));
    if (!promise.ended)
        return;
    const bool mistake = promise.ending == PromiseEnding::Mistake;
    addBelow((mistake ? //: Of a promise, on paper. %1 is a day and time
                  OwnPaperWords::tr("It was entered by mistake, and taken back on %1.")
                      //: Of a promise, on paper, to the person. %1 is a day and time
                      : OwnPaperWords::tr("You lifted it on %1."))
                 .arg(moment(*promise.ended)));
    addSaid(promise.endWords.value_or(QString()));
}

void OwnPieces::addConsent(const Consent &consent)
{
    //: On paper, to the person: an agreement. %1 is a day, %2 whom it is with, %3 what they may know, %4 what for, %5 its last day
    add(Line, OwnPaperWords::tr("You agreed on %1 what %2 may know: %3. What for: %4. Until the end of %5.")
                  .arg(day(consent.at), recipient(consent.recipient), scope(consent.scope),
                      shortWord(m_words.lists, HubList::Purposes, consent.purpose.text), m_words.say.day(consent.until)));
    addSaid(consent.given.words);
    QStringList facts{consent.given.how == GivenHow::Signed ? OwnPaperWords::tr("You signed it.") : OwnPaperWords::tr("You said it.")};
    //: Of a promise or an agreement, on paper. %1 is somebody who works here
    facts << OwnPaperWords::tr("Written down by %1.").arg(worker(consent.worker));
    if (!consent.given.whoWasThere.isEmpty())
        //: Of an agreement, on paper. %1 is who was there when it was given
        facts << OwnPaperWords::tr("Who was there: %1.").arg(theirWords(consent.given.whoWasThere));
    //: Of an agreement, on paper. %1 is the ground of law on which something is shared: "consent"
    facts << OwnPaperWords::tr("Legal basis: %1.").arg(basisWords(consent.basis));
    addBelow(facts.join(u' '));
    if (!consent.withdrawn)
        return;
    //: Of an agreement, on paper, to the person. %1 is a day and time
    addBelow(OwnPaperWords::tr("You withdrew it on %1.").arg(moment(*consent.withdrawn)));
    addSaid(consent.withdrawnWords);
}

void OwnPieces::addSharing()
{
    const auto &facts = m_paper.sharing;
    if (!facts.promises.empty())
        add(Heading, OwnPaperWords::tr("What you were promised"));
    for (const Promise &promise : facts.promises)
        addPromise(promise);
    if (!facts.consents.empty())
        add(Heading, OwnPaperWords::tr("What you agreed to"));
    for (const Consent &consent : facts.consents)
        addConsent(consent);
}

static QString wayWords(const QString &way)
{
    if (way == QLatin1String("print"))
        //: How something was handed on
        return OwnPaperWords::tr("on paper");
    if (way == QLatin1String("clipboard"))
        //: How something was handed on: copied, to be put into a message
        return OwnPaperWords::tr("copied as text");
    //: How something was handed on
    return OwnPaperWords::tr("as a file");
}

void OwnPieces::addShared(const PaperShared &shared)
{
    const SharedEntry &entry = shared.entry;
    const SharedForm form = sharedFormFromCode(entry.form).value_or(SharedForm::Text);
    //: On paper, to the person. %1 is a day and time, %2 to whom, %3 in which form
    add(Subheading, OwnPaperWords::tr("%1: to %2, as %3").arg(moment(entry.at), recipient(entry.recipient), formWords(form)));
    //: On paper, to the person. %1 is somebody who works here, %2 how it was handed on: "on paper"
    add(Quiet, OwnPaperWords::tr("Handed on by %1, %2.").arg(worker(entry.worker), wayWords(entry.way)));
    if (!entry.broken.empty())
        add(Quiet, OwnPaperWords::tr("A promise to you was broken for it; why, stands with the promise."));
    if (!shared.record)
        return add(Text, OwnPaperWords::tr("What it held is not on this desk."));
    add(Quiet, OwnPaperWords::tr("This is what left, and nothing else:"));
    const SharedOut out{entry.person, entry.recipient, entry.purpose, form, *shared.record};
    for (const PaperPiece &piece : sharedPieces(*shared.record, out, entry.at, m_words)) {
        const bool heads = piece.kind == Title || piece.kind == Heading || piece.kind == Subheading;
        PaperPiece inside = piece;
        inside.kind = heads ? Minor : piece.kind;
        m_pieces.push_back(std::move(inside));
    }
    if (!shared.whole)
        add(Text, OwnPaperWords::tr("There was more in it than this Hubdesk has words for. A newer one shows it."));
}

void OwnPieces::addHandedOn()
{
    // “Nothing” would not be true, and a heading without a line would say that there is something.
    if (m_paper.shared.empty() && !m_paper.sharedIsWhole)
        return;
    add(Heading, OwnPaperWords::tr("What was handed on"));
    if (m_paper.shared.empty())
        add(Text, OwnPaperWords::tr("Nothing has left this hub."));
    for (const PaperShared &shared : m_paper.shared)
        addShared(shared);
}

} // namespace hub

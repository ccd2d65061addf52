// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/promisescard.h"

#include "ui/models/personwords.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

static const QString promising = QStringLiteral("promise");

PromisesCard::PromisesCard(Hub &hub)
    : SharingCard(hub, tr("Promises: who is never told"))
    , m_rows(new QVBoxLayout)
    , m_whom(new QLineEdit)
    , m_meant(new Echo(m_whom))
    , m_presence(new SupportToggle(tr("Not even that they come here"), {}))
    , m_words(new QLineEdit)
{
    setObjectName(QStringLiteral("promisesCard"));
    m_whom->setObjectName(QStringLiteral("neverWhom"));
    m_meant->setObjectName(QStringLiteral("neverMeant"));
    m_presence->setObjectName(QStringLiteral("neverPresence"));
    m_words->setObjectName(QStringLiteral("neverWords"));
    auto *const make = new Button(tr("Promise it"));
    make->setObjectName(QStringLiteral("makePromise"));
    connect(make, &Button::clicked, this, &PromisesCard::promise);
    for (QLineEdit *const field : {m_whom, m_words})
        connect(field, &QLineEdit::returnPressed, this, &PromisesCard::promise);
    m_whom->setPlaceholderText(tr("My GP, my sister Jane, everyone …"));
    connect(m_whom, &QLineEdit::textChanged, this, &PromisesCard::echo);
    m_rows->setSpacing(10);
    body()->addLayout(m_rows);
    body()->addWidget(labelled(tr("Who shall never be told?"), m_whom));
    body()->addWidget(m_meant);
    body()->addWidget(m_presence, 0, Qt::AlignLeading);
    body()->addWidget(labelled(tr("In their words. May be left out."), m_words));
    body()->addWidget(make, 0, Qt::AlignLeading);
    auto *const answers = new QVBoxLayout;
    body()->addLayout(answers);
    setAnswerPlace(promising, answers);
}

void PromisesCard::show(PersonId person, const SharingView &view, const Plan &plan)
{
    hush();
    m_person = person;
    m_now = view.now;
    clear(m_rows);
    for (const Promise &promise : view.promises)
        addRow(promise, plan);
}

void PromisesCard::forget()
{
    hush();
    m_person.reset();
    clear(m_rows);
    m_whom->clear();
    m_words->clear();
    m_presence->setChecked(false);
}

void PromisesCard::addRow(const Promise &promise, const Plan &plan)
{
    const Say say(m_hub.civilTime());
    auto *const card = new Card(promiseWords(promise, m_hub.lists.now(), &plan),
        promise.ended ? Card::Kind::Plain : Card::Kind::Promise);
    card->setObjectName(QStringLiteral("promise-") + promise.id.toHex());
    //: Of a promise. %1 is a day and time
    QStringList facts{tr("Promised on %1.").arg(say.when({promise.at, Precision::Minute}))};
    if (!promise.words.isEmpty())
        //: What somebody said
        facts << tr("“%1”").arg(passage(promise.words));
    facts << endingWords(promise, say);
    facts.removeAll(QString());
    card->body()->addWidget(new PlainLabel(facts.join(u'\n'), PlainLabel::Look::Quiet));
    for (const PromiseOverride &one : promise.overrides.value_or(std::vector<PromiseOverride>()))
        addBreak(promise.id, one, card);
    if (!promise.ended)
        addEndings(promise, card);
    setAnswerPlace(promise.id.toHex(), card->body());
    m_rows->addWidget(card);
}

// What the person has not been told stands there for leads alone, and says so, until a lead says that they have been.
void PromisesCard::addBreak(PromiseId promise, const PromiseOverride &one, Card *card)
{
    const Say say(m_hub.civilTime());
    //: Of a promise. %1 is a day and time, %2 why
    QStringList facts{tr("Broken on %1, for a reason: “%2”").arg(say.when({one.at, Precision::Minute}), passage(one.reason))};
    if (!one.isTold())
        //: Of a promise that was broken. %1 is why telling the person would be unsafe
        facts << tr("Held back: the person has not been told, and reads of it on none of their papers. Why: “%1”")
                     .arg(passage(one.whyNotTold.value_or(QString())));
    else if (one.toldLater)
        //: Of a promise that was broken. %1 is a day and time
        facts << tr("The person was told on %1.").arg(say.when({*one.toldLater, Precision::Minute}));
    card->body()->addWidget(new PlainLabel(facts.join(u'\n'), PlainLabel::Look::Quiet));
    if (one.isTold() || !m_hub.may(Op::OverridePromise))
        return;
    auto *const told = new LinkButton(tr("They have been told now"));
    told->setObjectName(QStringLiteral("toldOfBreak"));
    connect(told, &Button::clicked, this, [this, promise, id = one.id] { this->told(promise, id); });
    card->body()->addWidget(told, 0, Qt::AlignLeading);
}

// It can be taken back by whoever entered it, that working day; later, and to others, that is not offered.
bool PromisesCard::isOfToday(const Promise &promise) const
{
    const CivilTime &time = m_hub.civilTime();
    return promise.worker == m_hub.session().worker && time.workingDayOf(promise.at) == time.workingDayOf(m_hub.now());
}

void PromisesCard::addEndings(const Promise &promise, Card *card)
{
    auto *const field = new QLineEdit;
    auto *const lift = new Button(tr("They lift it"));
    field->setObjectName(QStringLiteral("liftWords"));
    lift->setObjectName(QStringLiteral("liftPromise"));
    const auto liftIt = [this, id = promise.id, field] { this->lift(id, field->text()); };
    connect(lift, &Button::clicked, this, liftIt);
    connect(field, &QLineEdit::returnPressed, this, liftIt);
    card->body()->addWidget(fieldWithButton(tr("Only the person lifts it: what did they say?"), field, lift));
    if (isOfToday(promise)) {
        auto *const mistake = new LinkButton(tr("It was entered by mistake"));
        mistake->setObjectName(QStringLiteral("promiseMistake"));
        connect(mistake, &Button::clicked, this, [this, id = promise.id] { takeBack(id); });
        card->body()->addWidget(mistake, 0, Qt::AlignLeading);
    }
    if (m_hub.may(Op::OverridePromise))
        card->body()->addWidget(makeBreaking(promise.id));
}

// For a lead, for a time, and never without a reason: behind a quiet link, so that nobody comes to it by chance.
QWidget *PromisesCard::makeBreaking(PromiseId id)
{
    auto *const all = new QWidget;
    auto *const lines = new QVBoxLayout(all);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *const begin = new LinkButton(tr("It must be broken to keep somebody safe"));
    auto *const fields = new QWidget;
    auto *const inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *const reason = new QLineEdit;
    auto *const notTold = new QLineEdit;
    auto *const breakIt = new Button(tr("Break it until this time tomorrow"));
    begin->setObjectName(QStringLiteral("beginBreaking"));
    reason->setObjectName(QStringLiteral("breakReason"));
    notTold->setObjectName(QStringLiteral("breakNotTold"));
    breakIt->setObjectName(QStringLiteral("breakPromise"));
    inside->addWidget(labelled(tr("Why? It stays in the list for ever, and the person may read it."), reason));
    inside->addWidget(labelled(tr("If the person is not told: why would telling be unsafe?"), notTold));
    inside->addWidget(breakIt, 0, Qt::AlignLeading);
    fields->hide();
    connect(begin, &Button::clicked, fields, [fields] { fields->setVisible(fields->isHidden()); });
    connect(breakIt, &Button::clicked, this, [this, id, reason, notTold] { breakFor(id, reason->text(), notTold->text()); });
    lines->addWidget(begin, 0, Qt::AlignLeading);
    lines->addWidget(fields);
    return all;
}

void PromisesCard::echo()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now(), RecipientFor::Promise);
    if (recipient)
        m_meant->understood(recipientWords(*recipient, m_hub.lists.now()));
    else if (m_whom->text().trimmed().isEmpty())
        m_meant->understood({});
    else if (recipient.error().kind == Error::Kind::TwoRecipients)
        m_meant->trouble(sentence(recipient.error()));
    else
        m_meant->trouble(tr("Who is that to them? Say a little more: “my sister Jane”, “Jo at City Housing”."));
}

void PromisesCard::done(const QString &act, const QString &said)
{
    Q_EMIT changed();
    m_whom->setFocus(Qt::OtherFocusReason);
    answer(act, said);
}

void PromisesCard::promise()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now(), RecipientFor::Promise);
    if (!recipient)
        return answer(promising, recipient.error());
    const auto made = m_hub.sharing.promise(*m_person, {*recipient, {}, m_presence->isChecked(), m_words->text(), {}});
    if (!made)
        return answer(promising, made.error());
    m_whom->clear();
    m_words->clear();
    m_presence->setChecked(false);
    //: %1 is who is never told: “the GP”
    done(promising, tr("Promised. From now on nothing leaves to %1.").arg(whomWords(*recipient, m_hub.lists.now())));
}

void PromisesCard::lift(PromiseId id, const QString &words)
{
    const auto lifted = m_hub.sharing.lift(*m_person, id, words);
    if (!lifted && lifted.error().kind == Error::Kind::ReasonMissing)
        return answer(id.toHex(), tr("Nothing is written there yet, and the promise stands. Write what they said, in their words."));
    if (!lifted)
        return answer(id.toHex(), lifted.error());
    done(id.toHex(), tr("Lifted, in their words. Every other promise stands."));
}

void PromisesCard::takeBack(PromiseId id)
{
    const auto taken = m_hub.sharing.wasMistake(*m_person, id);
    if (!taken && taken.error().kind == Error::Kind::NotUndoable)
        return answer(id.toHex(), tr("Only whoever entered it can take it back, and only the same day. The promise stands."));
    if (!taken)
        return answer(id.toHex(), taken.error());
    done(id.toHex(), tr("Taken back: it was never promised."));
}

void PromisesCard::breakFor(PromiseId id, const QString &reason, const QString &whyNotTold)
{
    constexpr qint64 minutesInADay = 24 * 60;
    const QString unsafe = whyNotTold.trimmed();
    const auto broken = m_hub.sharing.breakFor(*m_person, id, {reason, m_now.plusMinutes(minutesInADay), unsafe.isEmpty(), unsafe});
    if (!broken && broken.error().kind == Error::Kind::ReasonMissing)
        return answer(id.toHex(), tr("No reason is written there yet, and the promise stands. Write why it must be broken."));
    if (!broken)
        return answer(id.toHex(), broken.error());
    done(id.toHex(), unsafe.isEmpty()
            ? tr("It does not stand until this time tomorrow. Every lead can read why. Now tell the person.")
            : tr("It does not stand until this time tomorrow. Every lead can read why. Tell the person as soon as that is safe."));
}

void PromisesCard::told(PromiseId promise, RawId promiseOverride)
{
    const auto said = m_hub.sharing.toldOf(*m_person, promiseOverride);
    if (!said)
        return answer(promise.toHex(), said.error());
    done(promise.toHex(), tr("From now on it stands on their papers too."));
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/promisescard.h"

#include "ui/models/personwords.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

PromisesCard::PromisesCard(Hub &hub)
    : SharingCard(hub, tr("Promises: who is never told"))
    , m_rows(new QVBoxLayout)
    , m_whom(new QLineEdit)
    , m_meant(new PlainLabel(PlainLabel::Look::Quiet))
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
    connect(m_whom, &QLineEdit::returnPressed, this, &PromisesCard::promise);
    connect(m_whom, &QLineEdit::textChanged, this, &PromisesCard::echo);
    m_rows->setSpacing(10);
    body()->addLayout(m_rows);
    body()->addWidget(labelled(tr("Never tell: my GP, my sister Jane, everyone …"), m_whom));
    body()->addWidget(m_meant);
    body()->addWidget(m_presence, 0, Qt::AlignLeading);
    body()->addWidget(labelled(tr("In their words. May be left out."), m_words));
    body()->addWidget(make, 0, Qt::AlignLeading);
}

void PromisesCard::show(PersonId person, const SharingView &view, const Plan &plan)
{
    m_person = person;
    m_now = view.now;
    clear(m_rows);
    for (const Promise &promise : view.promises)
        addRow(promise, plan);
}

void PromisesCard::forget()
{
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
        addBreak(one, card);
    if (!promise.ended)
        addEndings(promise.id, card);
    m_rows->addWidget(card);
}

// What the person has not been told stands there for leads alone, and says so, until a lead says that they have been.
void PromisesCard::addBreak(const PromiseOverride &one, Card *card)
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
    connect(told, &Button::clicked, this, [this, id = one.id] {
        const auto done = m_hub.sharing.toldOf(*m_person, id);
        done ? Q_EMIT changed(tr("From now on it stands on their papers too.")) : Q_EMIT trouble(done.error());
    });
    card->body()->addWidget(told, 0, Qt::AlignLeading);
}

void PromisesCard::addEndings(PromiseId promise, Card *card)
{
    auto *const field = new QLineEdit;
    auto *const lift = new Button(tr("They lift it"));
    auto *const mistake = new LinkButton(tr("It was entered by mistake"));
    field->setObjectName(QStringLiteral("liftWords"));
    lift->setObjectName(QStringLiteral("liftPromise"));
    mistake->setObjectName(QStringLiteral("promiseMistake"));
    connect(lift, &Button::clicked, this, [this, promise, field] { this->lift(promise, field->text()); });
    connect(mistake, &Button::clicked, this, [this, promise] {
        const auto done = m_hub.sharing.wasMistake(*m_person, promise);
        done ? Q_EMIT changed(tr("Taken back: it was never promised.")) : Q_EMIT trouble(done.error());
    });
    card->body()->addWidget(fieldWithButton(tr("Only the person lifts it: what did they say?"), field, lift));
    card->body()->addWidget(mistake, 0, Qt::AlignLeading);
    if (m_hub.may(Op::OverridePromise))
        card->body()->addWidget(makeBreaking(promise));
}

// For a lead, for a time, and never without a reason: behind a quiet link, so that nobody comes to it by chance.
QWidget *PromisesCard::makeBreaking(PromiseId id)
{
    constexpr qint64 minutesInADay = 24 * 60;
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
    connect(breakIt, &Button::clicked, this, [this, id, reason, notTold] {
        const QString unsafe = notTold->text().trimmed();
        const auto done = m_hub.sharing.breakFor(
            *m_person, id, {reason->text(), m_now.plusMinutes(minutesInADay), unsafe.isEmpty(), unsafe});
        if (!done)
            return Q_EMIT trouble(done.error());
        Q_EMIT changed(tr("It does not stand until this time tomorrow. Every lead can read why; tell the person, unless that is unsafe."));
    });
    lines->addWidget(begin, 0, Qt::AlignLeading);
    lines->addWidget(fields);
    return all;
}

void PromisesCard::echo()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now(), RecipientFor::Promise);
    if (m_whom->text().trimmed().isEmpty())
        return m_meant->setText({});
    m_meant->setText(recipient ? recipientWords(*recipient, m_hub.lists.now())
                               : tr("What kind of person or service is that? Try “family: Jane” or “housing: City Housing”."));
}

void PromisesCard::promise()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now(), RecipientFor::Promise);
    if (!recipient)
        return Q_EMIT trouble(recipient.error());
    const auto made = m_hub.sharing.promise(*m_person, {*recipient, {}, m_presence->isChecked(), m_words->text(), {}});
    if (!made)
        return Q_EMIT trouble(made.error());
    const QString whom = recipientWords(*recipient, m_hub.lists.now());
    m_whom->clear();
    m_words->clear();
    m_presence->setChecked(false);
    //: %1 is who is never told
    Q_EMIT changed(tr("Promised. Nothing leaves to: %1.").arg(whom));
    m_whom->setFocus(Qt::OtherFocusReason);
}

void PromisesCard::lift(PromiseId id, const QString &words)
{
    const auto done = m_hub.sharing.lift(*m_person, id, words);
    if (done)
        Q_EMIT changed(tr("Lifted, in their words. Every other promise stands."));
    else
        Q_EMIT trouble(done.error());
}

} // namespace hub

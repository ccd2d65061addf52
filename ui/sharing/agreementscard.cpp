// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/agreementscard.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/sharing/agreementform.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace hub {

static const QString agreeing = QStringLiteral("agree");

AgreementsCard::AgreementsCard(Hub &hub)
    : SharingCard(hub, tr("Agreements: who may know what"))
    , m_rows(new QVBoxLayout)
    , m_openEnded(new LinkButton({}))
    , m_ended(new QWidget)
    , m_form(new AgreementForm(hub))
{
    setObjectName(QStringLiteral("agreementsCard"));
    m_openEnded->setObjectName(QStringLiteral("endedAgreements"));
    auto *const ended = new QVBoxLayout(m_ended);
    ended->setContentsMargins(0, 0, 0, 0);
    for (QVBoxLayout *const rows : {m_rows, ended})
        rows->setSpacing(14);
    connect(m_openEnded, &Button::clicked, this, [this] { showEnded(m_ended->isHidden()); });
    connect(m_form, &AgreementForm::agreeWanted, this, &AgreementsCard::agree);
    connect(m_form, &AgreementForm::rearranged, this, &AgreementsCard::rearranged);
    body()->addLayout(m_rows);
    body()->addWidget(m_openEnded, 0, Qt::AlignLeading);
    body()->addWidget(m_ended);
    body()->addWidget(m_form);
    body()->addStretch(1);
    setAnswerPlace(agreeing, m_form->answerPlace());
    showEnded(false);
}

void AgreementsCard::show(PersonId person, const SharingView &view, const Plan &plan)
{
    if (m_person != person)
        forget();
    hush();
    m_person = person;
    m_goneIsWhole = view.sharedIsWhole;
    m_endedCount = 0;
    clear(m_rows);
    clear(m_ended->layout());
    setVisible(view.consents.has_value());
    for (const Consent &consent : view.consents.value_or(std::vector<Consent>()))
        addRow(consent, view, plan);
    m_openEnded->setVisible(m_endedCount > 0);
    showEnded(m_endedCount > 0 && !m_ended->isHidden());
    m_form->fill(view, plan);
}

void AgreementsCard::forget()
{
    hush();
    m_person.reset();
    m_withdrawn.reset();
    m_endedCount = 0;
    clear(m_rows);
    clear(m_ended->layout());
    showEnded(false);
    m_openEnded->hide();
    m_form->forget();
}

// What is over makes room for what counts, but not at once: its answer is to be read, and it may be agreed on again.
bool AgreementsCard::isAside(const Consent &consent, QDate today) const
{
    constexpr int aWhile = 14;
    return consent.withdrawn ? consent.id != m_withdrawn : consent.until.addDays(aWhile) < today;
}

void AgreementsCard::showEnded(bool shown)
{
    m_ended->setVisible(shown);
    //: Opens the agreements that have ended; %n is how many
    m_openEnded->setText(shown ? tr("Fold away what has ended") : tr("%n agreement(s) that ended", nullptr, m_endedCount));
}

void AgreementsCard::addRow(const Consent &consent, const SharingView &view, const Plan &plan)
{
    const Say say(m_hub.civilTime());
    const HubLists &lists = m_hub.lists.now();
    auto *const row = new QWidget;
    row->setObjectName(QStringLiteral("agreement-") + consent.id.toHex());
    auto *const lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(new PlainLabel(agreementWords(consent, lists, say, &plan), PlainLabel::Look::Text));
    QStringList facts;
    if (!consent.given.words.isEmpty())
        //: What somebody said
        facts << tr("“%1”").arg(passage(consent.given.words));
    if (consent.given.how == GivenHow::Signed)
        facts << tr("They signed it.");
    if (!consent.given.whoWasThere.isEmpty())
        //: %1 is who was there when somebody agreed
        facts << tr("There was %1.").arg(named(oneLine(consent.given.whoWasThere)));
    facts << endingWords(consent, say, view.today);
    facts.removeAll(QString());
    if (!facts.isEmpty())
        lines->addWidget(new PlainLabel(facts.join(u'\n'), PlainLabel::Look::Quiet));
    if (isLive(consent, view.today)) {
        for (const Promise &promise : promisesAgainst(view.promises, {consent.recipient, consent.scope, &plan}, view.now)) {
            auto *const shield = new Card(QString(), Card::Kind::Promise);
            shield->setObjectName(QStringLiteral("agreementShield"));
            shield->setAccessibleName(tr("A promise stands against it"));
            shield->body()->addWidget(new PlainLabel(againstWords(promise, lists, &plan), PlainLabel::Look::Text));
            lines->addWidget(shield);
        }
    }
    addActs(consent, view, lines);
    setAnswerPlace(consent.id.toHex(), lines);
    const bool aside = isAside(consent, view.today);
    m_endedCount += aside ? 1 : 0;
    (aside ? m_ended->layout() : m_rows)->addWidget(row);
}

void AgreementsCard::addActs(const Consent &consent, const SharingView &view, QVBoxLayout *row)
{
    const QString whom = recipientWords(consent.recipient, m_hub.lists.now());
    if (endsSoon(consent, view.today)) {
        auto *const again = new LinkButton(tr("Agree on it again"));
        again->setObjectName(QStringLiteral("agreeAgain"));
        again->setAccessibleName(tr("Agree on it again: %1").arg(whom));
        connect(again, &Button::clicked, this, [this, consent] {
            hush();
            m_form->again(consent);
        });
        row->addWidget(again, 0, Qt::AlignLeading);
    }
    if (!isLive(consent, view.today))
        return;
    auto *const end = new Button(tr("They withdraw it"));
    end->setObjectName(QStringLiteral("withdraw"));
    end->setAccessibleName(tr("They withdraw it: %1").arg(whom));
    connect(end, &Button::clicked, this, [this, id = consent.id] { withdraw(id); });
    row->addWidget(end, 0, Qt::AlignLeading);
}

void AgreementsCard::agree()
{
    const auto draft = m_form->draft();
    if (!draft)
        return answer(agreeing, draft.error());
    const auto against = m_form->against();
    const auto made = m_hub.sharing.agree(*m_person, *draft);
    if (!made)
        return answer(agreeing, made.error());
    m_form->forget();
    Q_EMIT changed();
    if (against.empty())
        return answer(agreeing, tr("Agreed. It can be withdrawn any time."));
    //: An agreement was kept. %1 is a promise, and that nothing leaves against it
    answer(agreeing, tr("Written down, as they wish. %1").arg(againstWords(against.front(), m_hub.lists.now())));
}

// The button goes with the agreement. What comes next must not be another one of these: they are final.
void AgreementsCard::withdraw(ConsentId id)
{
    const auto gone = m_hub.sharing.withdraw(*m_person, id, {});
    if (!gone)
        return answer(id.toHex(), gone.error());
    m_withdrawn = id;
    Q_EMIT changed();
    m_form->focusFirst();
    answer(id.toHex(), goneWords(*gone));
}

QString AgreementsCard::goneWords(const std::vector<SharedEntry> &gone) const
{
    if (gone.empty())
        return m_goneIsWhole ? tr("Withdrawn. Nothing had gone to anybody.") : tr("Withdrawn. From now on nothing of it leaves.");
    //: %n: how many times something was handed on. A list follows
    QStringList lines{tr("Withdrawn. It had been used %n time(s), and what has gone cannot be called back:", nullptr, int(gone.size()))};
    for (const SharedEntry &entry : gone)
        lines << QStringLiteral("• ") + sharedWords(entry, m_hub.lists.now(), Say(m_hub.civilTime()));
    return lines.join(u'\n');
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/agreementform.h"

#include "ui/models/comingday.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"
#include "ui/sharing/itemspicker.h"
#include "ui/shell/listwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

static constexpr int usualDays = 90;

AgreementForm::AgreementForm(Hub &hub)
    : m_hub(hub)
    , m_whom(new QLineEdit)
    , m_meant(new Echo(m_whom))
    , m_standing(new Card(QString(), Card::Kind::Promise))
    , m_standingWords(new StatusLine)
    , m_items(new ItemsPicker)
    , m_purposes(new ChoiceGroup(tr("What for?")))
    , m_until(new QLineEdit)
    , m_untilMeant(new Echo(m_until))
    , m_words(new QLineEdit)
    , m_there(new QLineEdit)
    , m_how(new ChoiceGroup(tr("How did they agree?")))
    , m_basis(new ChoiceGroup(tr("On which ground of law, where the hub notes one?")))
    , m_answers(new QVBoxLayout)
{
    const std::pair<QWidget *, const char *> names[] = {{m_whom, "agreeWhom"}, {m_meant, "agreeMeant"},
        {m_standing, "agreeStanding"}, {m_standingWords, "agreeStandingWords"}, {m_items, "agreeItems"},
        {m_purposes, "agreePurposes"}, {m_until, "agreeUntil"}, {m_untilMeant, "agreeUntilMeant"}, {m_words, "agreeWords"},
        {m_there, "agreeThere"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_whom->setPlaceholderText(tr("Housing, their GP, my sister Jane …"));
    m_standing->setAccessibleName(tr("A promise stands against it"));
    m_standing->body()->addWidget(m_standingWords);
    m_standing->hide();
    connect(m_whom, &QLineEdit::textChanged, this, &AgreementForm::echo);
    connect(m_until, &QLineEdit::textChanged, this, &AgreementForm::echo);
    connect(m_items, &ItemsPicker::chosenChanged, this, &AgreementForm::tellStanding);
    connect(m_items, &ItemsPicker::rearranged, this, &AgreementForm::rearranged);
    for (QLineEdit *const last : {m_words, m_there})
        connect(last, &QLineEdit::returnPressed, this, &AgreementForm::agreeWanted);
    layOut();
}

void AgreementForm::layOut()
{
    auto *const agreed = new Button(tr("They agree"));
    agreed->setObjectName(QStringLiteral("agree"));
    connect(agreed, &Button::clicked, this, &AgreementForm::agreeWanted);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    all->addWidget(new PlainLabel(tr("A new agreement, if they want one"), PlainLabel::Look::Strong));
    all->addWidget(labelled(tr("With whom?"), m_whom));
    all->addWidget(m_meant);
    all->addWidget(m_standing);
    all->addWidget(m_items);
    all->addWidget(m_purposes);
    all->addWidget(labelled(tr("Until the end of which day?"), m_until));
    all->addWidget(m_untilMeant);
    all->addWidget(labelled(tr("In their words. May be left out."), m_words));
    all->addWidget(makeMore());
    all->addWidget(agreed, 0, Qt::AlignLeading);
    all->addLayout(m_answers);
}

// Seldom asked for, and so out of the way.
QWidget *AgreementForm::makeMore()
{
    for (const GivenHow how : {GivenHow::Said, GivenHow::Signed}) {
        auto *const one = new ChoiceButton(how == GivenHow::Said ? tr("They said so") : tr("They signed it"));
        one->setObjectName(QStringLiteral("how-") + toCode(how));
        one->setProperty("how", toCode(how));
        one->setChecked(how == GivenHow::Said);
        m_how->add(one);
    }
    for (const LegalBasis basis : {LegalBasis::NotSaid, LegalBasis::Consent, LegalBasis::PublicTask, LegalBasis::VitalInterests,
             LegalBasis::LegalObligation, LegalBasis::LegitimateInterests}) {
        auto *const one = new ChoiceButton(basisWords(basis));
        one->setObjectName(QStringLiteral("basis-") + toCode(basis));
        one->setProperty("basis", toCode(basis));
        one->setAside(basis == LegalBasis::NotSaid);
        one->setChecked(basis == LegalBasis::NotSaid);
        m_basis->add(one);
    }
    auto *const all = new QWidget;
    auto *const lines = new QVBoxLayout(all);
    auto *const fields = new QWidget;
    auto *const inside = new QVBoxLayout(fields);
    for (QLayout *const layout : {lines, inside})
        layout->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    inside->addWidget(m_how);
    inside->addWidget(labelled(tr("Who was there? May be left out."), m_there));
    inside->addWidget(m_basis);
    auto *const open = new LinkButton(tr("How it was given, and who was there"));
    open->setObjectName(QStringLiteral("agreeMore"));
    fields->hide();
    connect(open, &Button::clicked, fields, [fields] { fields->setVisible(fields->isHidden()); });
    lines->addWidget(open, 0, Qt::AlignLeading);
    lines->addWidget(fields);
    return all;
}

void AgreementForm::fill(const SharingView &view, const Plan &plan)
{
    m_promises = view.promises;
    m_now = view.now;
    const Purpose chosen = purpose();
    m_items->fill(plan, m_hub.lists.now());
    fillPurposes(chosen);
    echo();
}

void AgreementForm::forget()
{
    m_again = false;
    m_promises.clear();
    for (QLineEdit *const field : {m_whom, m_until, m_words, m_there})
        field->clear();
    m_items->forget();
    m_purposes->replaceAll({});
    for (const char *const usual : {"how-said", "basis-"}) {
        if (auto *const one = findChild<ChoiceButton *>(QLatin1String(usual)))
            one->setChecked(true);
    }
    tellStanding();
}

void AgreementForm::fillPurposes(const Purpose &chosen)
{
    std::vector<QAbstractButton *> purposes;
    for (const ListWord &word : offeredWords(m_hub.lists.now(), HubList::Purposes)) {
        auto *const one = new ChoiceButton(onButton(word.shortLabel));
        one->setObjectName(QStringLiteral("purpose-") + word.code);
        one->setProperty("purpose", word.code);
        one->setChecked(word.code == chosen.text);
        purposes.push_back(one);
    }
    m_purposes->replaceAll(purposes);
}

static QString chosenOf(const ChoiceGroup &group, const char *property)
{
    for (const ChoiceButton *const one : group.findChildren<ChoiceButton *>()) {
        if (one->isChecked())
            return one->property(property).toString();
    }
    return {};
}

Purpose AgreementForm::purpose() const
{
    return {chosenOf(*m_purposes, "purpose")};
}

// A day as people write one; a while from now where nothing stands there.
QDate AgreementForm::lastDay() const
{
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    const QString typed = m_until->text().trimmed();
    if (typed.isEmpty())
        return m_again ? QDate() : today.addDays(usualDays);
    return parseComing(typed, today).value_or(QDate());
}

void AgreementForm::echo()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now());
    const bool empty = m_whom->text().trimmed().isEmpty();
    m_again = m_again && !empty;
    if (empty || recipient)
        m_meant->understood(empty ? QString() : recipientWords(*recipient, m_hub.lists.now()));
    else if (recipient.error().kind == Error::Kind::TwoRecipients)
        m_meant->trouble(sentence(recipient.error()));
    else
        m_meant->trouble(tr("Who is that to them? Say a little more: “my sister Jane”, “Jo at City Housing”."));
    const QDate day = lastDay();
    if (day.isValid())
        //: Of an agreement. %1 is its last day
        m_untilMeant->understood(tr("Until the end of %1.").arg(Say(m_hub.civilTime()).day(day)));
    else if (m_until->text().trimmed().isEmpty())
        m_untilMeant->understood(tr("Until when this time? They say."));
    else
        //: %1 is a day in the form in which it can be typed
        m_untilMeant->trouble(tr("That is no day to come; try %1.")
                                  .arg(comingAsTyped(m_hub.civilTime().dayOf(m_hub.now()).addDays(usualDays))));
    tellStanding();
}

std::vector<Promise> AgreementForm::against() const
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now());
    if (!recipient)
        return {};
    return promisesAgainst(m_promises, {*recipient, m_items->chosen(), &m_items->plan()}, m_now);
}

// Spoken once for each promise that comes up, not with every letter.
void AgreementForm::tellStanding()
{
    QStringList lines;
    for (const Promise &promise : against())
        lines << againstWords(promise, m_hub.lists.now(), &m_items->plan());
    if (!lines.isEmpty())
        lines << tr("It can be written down all the same. If they have changed their mind, they can lift the promise first.");
    const QString words = lines.join(u'\n');
    if (words == m_standingWords->text())
        return;
    m_standing->setVisible(!words.isEmpty());
    m_standingWords->say(words);
}

void AgreementForm::focusFirst()
{
    m_whom->setFocus(Qt::OtherFocusReason);
}

void AgreementForm::again(const Consent &consent)
{
    m_again = true;
    m_whom->setText(recipientTyped(consent.recipient, m_hub.lists.now()));
    for (QLineEdit *const field : {m_until, m_words, m_there})
        field->clear();
    m_items->choose(consent.scope);
    fillPurposes(consent.purpose);
    echo();
    Q_EMIT rearranged();
    m_until->setFocus(Qt::OtherFocusReason);
}

Result<AgreementDraft> AgreementForm::draft() const
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now());
    if (!recipient)
        return recipient.error();
    AgreementDraft draft;
    draft.recipient = *recipient;
    draft.scope = m_items->chosen();
    draft.purpose = purpose();
    draft.until = lastDay();
    draft.given = {m_words->text(), givenHowFromCode(chosenOf(*m_how, "how")).value_or(GivenHow::Said), m_there->text()};
    draft.basis = legalBasisFromCode(chosenOf(*m_basis, "basis")).value_or(LegalBasis::NotSaid);
    return draft;
}

} // namespace hub

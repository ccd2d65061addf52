// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/agreementscard.h"

#include "ui/models/personwords.h"
#include "ui/models/recipientmeant.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static constexpr int usualDays = 90;

AgreementsCard::AgreementsCard(Hub &hub)
    : SharingCard(hub, tr("Agreements: who may know what"))
    , m_rows(new QVBoxLayout)
    , m_whom(new QLineEdit)
    , m_meant(new PlainLabel(PlainLabel::Look::Quiet))
    , m_items(new ChoiceGroup(tr("What may they know?")))
    , m_lines(new ChoiceGroup(tr("Or only these lines of the plan")))
    , m_purposes(new ChoiceGroup(tr("What for?")))
    , m_until(new QLineEdit)
    , m_untilMeant(new PlainLabel(PlainLabel::Look::Quiet))
    , m_words(new QLineEdit)
    , m_there(new QLineEdit)
{
    setObjectName(QStringLiteral("agreementsCard"));
    m_rows->setSpacing(10);
    body()->addLayout(m_rows);
    makeForm();
}

void AgreementsCard::makeForm()
{
    const std::pair<QWidget *, const char *> names[] = {{m_whom, "agreeWhom"}, {m_meant, "agreeMeant"}, {m_items, "agreeItems"},
        {m_lines, "agreeLines"}, {m_purposes, "agreePurposes"}, {m_until, "agreeUntil"}, {m_untilMeant, "agreeUntilMeant"},
        {m_words, "agreeWords"}, {m_there, "agreeThere"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    auto *const agreed = new Button(tr("They agree"));
    agreed->setObjectName(QStringLiteral("agree"));
    connect(agreed, &Button::clicked, this, &AgreementsCard::agree);
    connect(m_whom, &QLineEdit::textChanged, this, &AgreementsCard::echo);
    connect(m_until, &QLineEdit::textChanged, this, &AgreementsCard::echo);
    body()->addWidget(new PlainLabel(tr("A new agreement, if they want one"), PlainLabel::Look::Strong));
    body()->addWidget(labelled(tr("With whom: housing: City Housing, gp: Priory Surgery …"), m_whom));
    body()->addWidget(m_meant);
    body()->addWidget(m_items);
    body()->addWidget(m_lines);
    body()->addWidget(m_purposes);
    body()->addWidget(labelled(tr("Up to and with which day?"), m_until));
    body()->addWidget(m_untilMeant);
    body()->addWidget(labelled(tr("In their words. May be left out."), m_words));
    body()->addWidget(labelled(tr("Who was there? May be left out."), m_there));
    body()->addWidget(agreed, 0, Qt::AlignLeading);
}

void AgreementsCard::show(PersonId person, const SharingView &view, const Plan &plan)
{
    m_person = person;
    clear(m_rows);
    m_goneIsWhole = view.sharedIsWhole;
    setVisible(view.consents.has_value());
    for (const Consent &consent : view.consents.value_or(std::vector<Consent>()))
        addRow(consent, plan, view.today);
    fillItems(plan);
    fillPurposes();
    echo();
}

void AgreementsCard::forget()
{
    m_person.reset();
    m_again = false;
    clear(m_rows);
    for (QLineEdit *const field : {m_whom, m_until, m_words, m_there})
        field->clear();
    for (ChoiceGroup *const group : {m_items, m_lines, m_purposes})
        group->replaceAll({});
}

void AgreementsCard::addRow(const Consent &consent, const Plan &plan, QDate today)
{
    const Say say(m_hub.civilTime());
    m_rows->addWidget(new PlainLabel(agreementWords(consent, m_hub.lists.now(), say, &plan), PlainLabel::Look::Text));
    QStringList facts;
    if (!consent.given.words.isEmpty())
        //: What somebody said
        facts << tr("“%1”").arg(passage(consent.given.words));
    if (!consent.given.whoWasThere.isEmpty())
        //: %1 is who was there when somebody agreed
        facts << tr("There was %1.").arg(named(oneLine(consent.given.whoWasThere)));
    facts << endingWords(consent, say, today);
    facts.removeAll(QString());
    if (!facts.isEmpty())
        m_rows->addWidget(new PlainLabel(facts.join(u'\n'), PlainLabel::Look::Quiet));
    if (endsSoon(consent, today)) {
        auto *const again = new LinkButton(tr("Agree on it again"));
        again->setObjectName(QStringLiteral("agreeAgain"));
        again->setAccessibleName(tr("Agree on it again: %1").arg(recipientWords(consent.recipient, m_hub.lists.now())));
        connect(again, &Button::clicked, this, [this, consent] { this->again(consent); });
        m_rows->addWidget(again, 0, Qt::AlignLeading);
    }
    if (!isLive(consent, today))
        return;
    auto *const end = new Button(tr("They withdraw it"));
    end->setObjectName(QStringLiteral("withdraw"));
    end->setAccessibleName(tr("They withdraw it: %1").arg(recipientWords(consent.recipient, m_hub.lists.now())));
    connect(end, &Button::clicked, this, [this, id = consent.id] { withdraw(id); });
    m_rows->addWidget(end, 0, Qt::AlignLeading);
}

static SupportToggle *chip(const SharedItem &item, const QString &words)
{
    auto *const made = new SupportToggle(onButton(words), {});
    made->setObjectName(QStringLiteral("item-") + toCode(item));
    made->setProperty("item", toCode(item));
    return made;
}

void AgreementsCard::fillItems(const Plan &plan)
{
    std::vector<QAbstractButton *> items;
    std::vector<QAbstractButton *> lines;
    for (const QString &part : sharedParts())
        items.push_back(chip(SharedItem::part(part), partWords(part)));
    for (const PlanSection &section : plan.sections) {
        if (section.lines.empty())
            continue;
        const SharedItem whole = SharedItem::section(section.key);
        items.push_back(chip(whole, itemWords(whole, m_hub.lists.now(), &plan)));
        for (const PlanLine &line : section.lines) {
            if (!line.struck)
                lines.push_back(chip(SharedItem::ofLine(line.id), oneLine(line.text(), 40)));
        }
    }
    m_lines->setVisible(!lines.empty());
    m_items->replaceAll(items);
    m_lines->replaceAll(lines);
}

void AgreementsCard::fillPurposes()
{
    std::vector<QAbstractButton *> purposes;
    for (const ListWord &word : offeredWords(m_hub.lists.now(), HubList::Purposes)) {
        auto *const one = new ChoiceButton(onButton(word.shortLabel));
        one->setObjectName(QStringLiteral("purpose-") + word.code);
        one->setProperty("purpose", word.code);
        purposes.push_back(one);
    }
    m_purposes->replaceAll(purposes);
}

SharedItems AgreementsCard::chosen() const
{
    SharedItems items;
    for (const ChoiceGroup *const group : {m_items, m_lines}) {
        for (const SupportToggle *const one : group->findChildren<SupportToggle *>()) {
            const auto item = one->isChecked() ? sharedItemFromCode(one->property("item").toString()) : std::nullopt;
            if (item)
                items.push_back(*item);
        }
    }
    return items;
}

// A day as people write one; a while from now where nothing stands there.
QDate AgreementsCard::lastDay() const
{
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    const QString typed = m_until->text().trimmed();
    if (typed.isEmpty())
        return m_again ? QDate() : today.addDays(usualDays);
    const QDate exact = QDate::fromString(typed, Qt::ISODate);
    if (exact.isValid())
        return exact;
    for (const char *const pattern : {"d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"}) {
        if (const QDate day = QLocale().toDate(typed, QLatin1String(pattern)); day.isValid())
            return day;
    }
    return {};
}

void AgreementsCard::echo()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now());
    const bool empty = m_whom->text().trimmed().isEmpty();
    m_again = m_again && !empty;
    m_meant->setText(empty ? QString() : recipient ? recipientWords(*recipient, m_hub.lists.now())
        : tr("What kind of person or service is that? Try “housing: City Housing”."));
    const QDate day = lastDay();
    m_untilMeant->setText(day.isValid() ? Say(m_hub.civilTime()).day(day)
            : m_until->text().trimmed().isEmpty() ? tr("Until when this time? They say.")
                                                  : tr("That is no day yet; try 31/12/2026."));
}

void AgreementsCard::again(const Consent &consent)
{
    m_again = true;
    m_whom->setText(recipientTyped(consent.recipient, m_hub.lists.now()));
    for (QLineEdit *const field : {m_until, m_words, m_there})
        field->clear();
    for (const ChoiceGroup *const group : {m_items, m_lines}) {
        for (SupportToggle *const one : group->findChildren<SupportToggle *>()) {
            const auto item = sharedItemFromCode(one->property("item").toString());
            one->setChecked(item && std::find(consent.scope.begin(), consent.scope.end(), *item) != consent.scope.end());
        }
    }
    for (ChoiceButton *const one : m_purposes->findChildren<ChoiceButton *>())
        one->setChecked(one->property("purpose").toString() == consent.purpose.text);
    echo();
    m_until->setFocus(Qt::OtherFocusReason);
}

void AgreementsCard::agree()
{
    const auto recipient = recipientMeant(m_whom->text(), m_hub.lists.now());
    if (!recipient)
        return Q_EMIT trouble(recipient.error());
    AgreementDraft draft;
    draft.recipient = *recipient;
    draft.scope = chosen();
    for (const ChoiceButton *const one : m_purposes->findChildren<ChoiceButton *>()) {
        if (one->isChecked())
            draft.purpose = {one->property("purpose").toString()};
    }
    draft.until = lastDay();
    draft.given = {m_words->text(), GivenHow::Said, m_there->text()};
    draft.basis = LegalBasis::Consent;
    const auto made = m_hub.sharing.agree(*m_person, draft);
    if (!made)
        return Q_EMIT trouble(made.error());
    m_again = false;
    for (QLineEdit *const field : {m_whom, m_until, m_words, m_there})
        field->clear();
    Q_EMIT changed(tr("Agreed. It can be withdrawn any time."));
    m_whom->setFocus(Qt::OtherFocusReason);
}

void AgreementsCard::withdraw(ConsentId id)
{
    const auto gone = m_hub.sharing.withdraw(*m_person, id, {});
    if (!gone)
        return Q_EMIT trouble(gone.error());
    if (gone->empty() && m_goneIsWhole)
        return Q_EMIT changed(tr("Withdrawn. Nothing had gone to anybody."));
    if (gone->empty())
        return Q_EMIT changed(tr("Withdrawn. From now on nothing of it leaves."));
    //: %n: how many times
    Q_EMIT changed(tr("Withdrawn. Something had gone under it %n time(s); the list below says what, when and to whom.", nullptr,
        int(gone->size())));
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/sectionfactsrow.h"

#include "ui/models/comingday.h"
#include "ui/models/sectionfacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

SectionFactsRow::SectionFactsRow(Hub &hub)
    : m_hub(hub)
    , m_line(new PlainLabel(PlainLabel::Look::Quiet))
    , m_open(new LinkButton(tr("Who helped, and when to look again")))
    , m_fields(new QWidget)
    , m_who(new QLineEdit)
    , m_review(new QLineEdit)
    , m_meant(new Echo(m_review))
{
    m_line->setObjectName(QStringLiteral("sectionFacts"));
    m_open->setObjectName(QStringLiteral("openFacts"));
    m_who->setObjectName(QStringLiteral("helpedBy"));
    m_review->setObjectName(QStringLiteral("lookAgainBy"));
    m_meant->setObjectName(QStringLiteral("lookAgainMeant"));
    auto *const fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(labelled(tr("Who helped to write this part? May be left out."), m_who));
    fields->addWidget(labelled(tr("Look at it again by which day? May be left out."), m_review));
    fields->addWidget(m_meant);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_line);
    all->addWidget(m_open, 0, Qt::AlignLeading);
    all->addWidget(m_fields);
    connect(m_open, &Button::clicked, this, &SectionFactsRow::openFields);
    connect(m_who, &QLineEdit::editingFinished, this, &SectionFactsRow::takeHelper);
    connect(m_review, &QLineEdit::editingFinished, this, &SectionFactsRow::takeReview);
    connect(m_review, &QLineEdit::textEdited, this, &SectionFactsRow::echo);
    forget();
}

void SectionFactsRow::openFields()
{
    const bool open = m_fields->isHidden();
    m_fields->setVisible(open);
    if (open)
        m_who->setFocus(Qt::OtherFocusReason);
}

void SectionFactsRow::show(const PlanSection *section)
{
    m_section = section ? *section : PlanSection();
    const QString facts = sectionFacts(m_section, Say(m_hub.civilTime()));
    m_line->setText(facts);
    m_line->setVisible(!facts.isEmpty());
    fillFields();
}

void SectionFactsRow::forget()
{
    // Emptied first: hiding a field takes the keyboard from it, and what stands in it then would be taken.
    m_section = {};
    m_who->clear();
    m_review->clear();
    m_line->hide();
    m_fields->hide();
    echo();
}

void SectionFactsRow::fillFields()
{
    // What was typed and is not kept stays: it may be no day, and to be put right.
    if (!m_who->isModified())
        m_who->setText(helpersOf(m_section));
    if (!m_review->isModified())
        m_review->setText(m_section.reviewOn ? comingAsTyped(*m_section.reviewOn) : QString());
    echo();
}

std::optional<QDate> SectionFactsRow::typedDay() const
{
    const QString typed = m_review->text().trimmed();
    // One that is over by now was a day to come when it was said.
    if (m_section.reviewOn && typed == comingAsTyped(*m_section.reviewOn))
        return m_section.reviewOn;
    return parseComing(typed, m_hub.civilTime().dayOf(m_hub.now()));
}

void SectionFactsRow::echo()
{
    const auto day = typedDay();
    m_meant->understood(day ? Say(m_hub.civilTime()).day(*day) : QString());
    m_meant->setVisible(day.has_value());
}

void SectionFactsRow::takeHelper()
{
    const QString who = m_who->text().trimmed();
    if (who != helpersOf(m_section))
        Q_EMIT helperSaid(who);
    if (who == helpersOf(m_section))
        m_who->setModified(false);
}

void SectionFactsRow::takeReview()
{
    const bool isEmpty = m_review->text().trimmed().isEmpty();
    const auto day = typedDay();
    if (!isEmpty && !day) {
        m_meant->trouble(tr("That is no day to come; try 3 April or 31/12/2026. What you typed is still there."));
        m_meant->show();
        return;
    }
    if (day != m_section.reviewOn)
        Q_EMIT reviewSaid(day);
    if (day == m_section.reviewOn)
        m_review->setModified(false);
}

void SectionFactsRow::take()
{
    takeHelper();
    takeReview();
}

bool SectionFactsRow::isOpen() const
{
    return !m_fields->isHidden();
}

void SectionFactsRow::fold()
{
    if (!isOpen())
        return;
    take();
    m_fields->hide();
}

} // namespace hub

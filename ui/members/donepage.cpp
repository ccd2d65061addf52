// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/donepage.h"

#include "ui/models/registermodel.h"
#include "ui/shell/notifier.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sentencetable.h"
#include "ui/widgets/table.h"

#include <QVBoxLayout>

namespace hub {

DonePage::DonePage(Hub &hub, Notifier &notifier)
    : Page(tr("What was done"))
    , m_hub(hub)
    , m_day(hub.civilTime().workingDayOf(hub.now()))
    , m_model(new RegisterModel(Say(hub.civilTime()), RegisterModel::For::Leads, this))
    , m_dayLine(new PlainLabel(PlainLabel::Look::Heading))
    , m_none(new PlainLabel(PlainLabel::Look::Text))
    , m_table(sentenceTable(*m_model, tr("What was done")))
    , m_earlier(new LinkButton(tr("Earlier day")))
    , m_later(new LinkButton(tr("Later day")))
    , m_today(new LinkButton(tr("Back to today")))
{
    setObjectName(QStringLiteral("donePage"));
    m_dayLine->setObjectName(QStringLiteral("doneDay"));
    m_none->setObjectName(QStringLiteral("doneNone"));
    m_table->setObjectName(QStringLiteral("done"));
    body()->addWidget(new PlainLabel(
        tr("Only leads see this. Who looked at a person's record stands in that person's own register, on their card."),
        PlainLabel::Look::Quiet));
    body()->addWidget(makeGroups());
    auto *const card = new Card;
    card->setAccessibleName(tr("What was done"));
    card->body()->addWidget(m_dayLine);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(makeDays());
    body()->addWidget(card, 1);
    connect(&notifier, &Notifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Entity::Event))
            refresh();
    });
    refresh();
}

QWidget *DonePage::makeGroups()
{
    auto *const chips = new ChoiceGroup(tr("Show"));
    addGroup(*chips, tr("Everything"), QStringLiteral("doneAll"), std::nullopt);
    addGroup(*chips, tr("Sign-ins"), QStringLiteral("doneSignIns"), DoneGroup::SignIns);
    addGroup(*chips, tr("What left the hub"), QStringLiteral("doneLeavings"), DoneGroup::Leavings);
    addGroup(*chips, tr("Opened for a reason"), QStringLiteral("doneOpened"), DoneGroup::Opened);
    addGroup(*chips, tr("Who gets in"), QStringLiteral("doneMembers"), DoneGroup::Members);
    return chips;
}

void DonePage::addGroup(ChoiceGroup &chips, const QString &text, const QString &name, std::optional<DoneGroup> group)
{
    auto *const chip = new ChoiceButton(text);
    chip->setObjectName(name);
    chip->setChecked(!group);
    connect(chip, &QRadioButton::toggled, this, [this, group](bool on) {
        if (!on)
            return;
        m_group = group;
        refresh();
    });
    chips.add(chip);
}

QWidget *DonePage::makeDays()
{
    m_earlier->setObjectName(QStringLiteral("doneEarlier"));
    m_later->setObjectName(QStringLiteral("doneLater"));
    m_today->setObjectName(QStringLiteral("doneToday"));
    connect(m_earlier, &Button::clicked, this, [this] { goTo(m_hub.registers.dayBefore(m_day, m_group)); });
    connect(m_later, &Button::clicked, this, [this] { goTo(m_hub.registers.dayAfter(m_day, m_group)); });
    connect(m_today, &Button::clicked, this, [this] { goTo(std::optional<QDate>()); });
    auto *const days = new QWidget;
    auto *const line = new FlowLayout(10, 2);
    for (LinkButton *const one : {m_earlier, m_later, m_today})
        line->addWidget(one);
    days->setLayout(line);
    return days;
}

// Nowhere to go is today.
void DonePage::goTo(const Result<std::optional<QDate>> &day)
{
    if (day)
        m_day = day->value_or(m_hub.civilTime().workingDayOf(m_hub.now()));
    refresh();
}

void DonePage::refresh()
{
    auto day = m_hub.registers.ofDay(m_day, m_group);
    m_dayLine->setText(Say(m_hub.civilTime()).day(m_day));
    m_none->setText(day ? tr("Nothing of this was done that day.") : sentence(day.error()));
    m_model->show(day ? std::move(day->lines) : std::vector<RegisterLine>(), m_hub.lists.now());
    m_model->showAll();
    const bool empty = m_model->rowCount() == 0;
    m_none->setVisible(empty);
    m_table->setVisible(!empty);
    showNeighbours();
}

// What leads nowhere is not offered; where it was pressed, the keyboard goes on from its neighbour.
void DonePage::showNeighbours()
{
    const auto before = m_hub.registers.dayBefore(m_day, m_group);
    const auto after = m_hub.registers.dayAfter(m_day, m_group);
    const bool hadFocus = m_earlier->hasFocus() || m_later->hasFocus() || m_today->hasFocus();
    m_earlier->setVisible(before && *before);
    m_later->setVisible(after && *after);
    m_today->setVisible(m_day != m_hub.civilTime().workingDayOf(m_hub.now()));
    if (!hadFocus)
        return;
    for (LinkButton *const one : {m_earlier, m_later, m_today}) {
        if (one->hasFocus() && !one->isHidden())
            return;
    }
    for (LinkButton *const one : {m_today, m_earlier, m_later}) {
        if (!one->isHidden())
            return one->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace hub

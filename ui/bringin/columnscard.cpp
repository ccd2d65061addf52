// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bringin/columnscard.h"

#include "ui/bringin/fittedtable.h"
#include "ui/models/bringinwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <span>

namespace hub {
namespace {

using enum Meaning;

constexpr Meaning ofVisits[]{Date, Time, Who, GivenName, FamilyName, About, Support, HowTheyAre, Minutes, Worker, Kind,
    Attended, Where, Note, Extra, Ignored};
// The day too: with it the list is one of visits.
constexpr Meaning ofPeople[]{Date, Who, GivenName, FamilyName, Called, Nickname, OtherName, Pronouns, Born, Phone, Email, Address,
    ReachPreferred, SafeTimes, NotSafeToCall, AccessNeeds, PleaseKnow, Languages, RouteIn, Ignored};

std::span<const Meaning> meaningsFor(const SheetLayout &layout)
{
    return layout.kind == SheetLayout::Kind::People ? std::span<const Meaning>(ofPeople) : std::span<const Meaning>(ofVisits);
}

} // namespace

ColumnsCard::ColumnsCard()
    : Card(tr("Columns"))
    , m_table(new FittedTable(tr("Columns and what they were taken for"), 9))
    , m_asked(new QVBoxLayout)
{
    setObjectName(QStringLiteral("columnsCard"));
    m_table->setObjectName(QStringLiteral("columnsTable"));
    m_table->setModel(&m_model);
    body()->addWidget(m_table);
    body()->addLayout(m_asked);
    makeDateOrder();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ColumnsCard::askAboutColumn);
    hide();
}

void ColumnsCard::startAnew()
{
    m_choice = {};
    m_dateOrder.reset();
    m_plan.reset();
    m_model.setPlan({});
    clear(m_asked);
    m_meanings = nullptr;
    hide();
}

void ColumnsCard::showPlan(std::shared_ptr<const SheetPlan> plan)
{
    const int row = m_table->currentIndex().row();
    const bool isFirst = m_plan == nullptr;
    m_plan = std::move(plan);
    {
        // The column asked about stays the one asked about, and the question what it was.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model.setPlan(m_plan);
        if (!isFirst && row >= 0 && row < m_model.rowCount())
            m_table->selectRow(row);
    }
    m_table->fit();
    // Our own files say themselves what their columns are.
    const bool own = m_plan->sheet.layout.own.has_value();
    if (isFirst && !own)
        m_table->selectRow(0);
    else if (m_askedOf != m_plan->sheet.layout.kind)
        askAboutColumn();
    showDateOrder();
    setVisible(!own);
}

void ColumnsCard::askAboutColumn()
{
    clear(m_asked);
    m_meanings = nullptr;
    if (m_plan && m_table->currentIndex().isValid())
        makeMeanings();
}

void ColumnsCard::makeMeanings()
{
    const int column = m_table->currentIndex().row();
    m_askedOf = m_plan->sheet.layout.kind;
    //: %1 is the heading of a column of a spreadsheet; chips with what it may say follow
    m_meanings = new ChoiceGroup(tr("What does “%1” say?").arg(m_model.nameOf(column)));
    m_meanings->setObjectName(QStringLiteral("meanings"));
    for (const Meaning meaning : meaningsFor(m_plan->sheet.layout)) {
        auto *const chip = new ChoiceButton(words(meaning));
        chip->setObjectName(QStringLiteral("meaning-") + toCode(meaning));
        chip->setAside(meaning == Meaning::Ignored);
        chip->setChecked(meaning == m_model.meaningOf(column));
        m_meanings->add(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, meaning](bool on) {
            if (on)
                choose(meaning);
        });
    }
    m_asked->addWidget(m_meanings);
}

// What only one column can say is taken from the column that said it until now.
void ColumnsCard::choose(Meaning meaning)
{
    const int column = m_table->currentIndex().row();
    for (int other = 0; other < m_model.rowCount(); ++other) {
        if (other != column && isOnlyOnce(meaning) && m_model.meaningOf(other) == meaning)
            m_choice.meanings[other] = Meaning::Extra;
    }
    m_choice.meanings[column] = meaning;
    Q_EMIT changed();
}

void ColumnsCard::makeDateOrder()
{
    m_orders = new ChoiceGroup(tr("In a date such as 3/4/2025, what comes first?"));
    m_orders->setObjectName(QStringLiteral("dateOrder"));
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
        const bool day = order == DateOrder::DayFirst;
        auto *const chip = new ChoiceButton(day ? tr("The day: 3 April") : tr("The month: 4 March"));
        chip->setObjectName(day ? QStringLiteral("dayFirst") : QStringLiteral("monthFirst"));
        m_orderChips[order] = chip;
        m_orders->add(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, order](bool on) {
            if (!on)
                return;
            m_dateOrder = order;
            Q_EMIT changed();
        });
    }
    body()->addWidget(m_orders);
}

void ColumnsCard::showDateOrder()
{
    ChoiceButton *const chip = m_orderChips.at(m_plan->sheet.dateOrder);
    const QSignalBlocker quiet(chip);
    chip->setChecked(true);
    const SheetLayout &layout = m_plan->sheet.layout;
    m_orders->setVisible(layout.kind == SheetLayout::Kind::Visits || layout.find(Meaning::Born));
}

} // namespace hub

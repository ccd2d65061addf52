// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheetplan.h"
#include "ui/models/sheetcolumnsmodel.h"
#include "ui/widgets/card.h"

#include <map>

namespace hub {

class ChoiceButton;
class ChoiceGroup;
class FittedTable;

/// What each column was taken for, and a way to say otherwise: the row chosen in the table is the column asked about
/// below it.
class ColumnsCard final : public Card
{
    Q_OBJECT
public:
    ColumnsCard();

    /// Forgets what was said, for another file.
    void startAnew();
    void showPlan(std::shared_ptr<const SheetPlan> plan);
    const LayoutChoice &layoutChoice() const { return m_choice; }
    std::optional<DateOrder> dateOrder() const { return m_dateOrder; }
    /// Reads the sheet without headings, by the look of its columns.
    void sayThereIsNoHeader() { m_choice.headerRow = 0; }

Q_SIGNALS:
    void changed();

private:
    void makeMeanings();
    void makeDateOrder();
    void askAboutColumn();
    void showDateOrder();
    void choose(Meaning meaning);

    SheetColumnsModel m_model;
    FittedTable *m_table;
    QVBoxLayout *m_asked;
    ChoiceGroup *m_meanings = nullptr;
    ChoiceGroup *m_orders = nullptr;
    std::map<DateOrder, ChoiceButton *> m_orderChips;
    SheetLayout::Kind m_askedOf = SheetLayout::Kind::Visits; ///< whose meanings the chips offer
    std::shared_ptr<const SheetPlan> m_plan;
    LayoutChoice m_choice;
    std::optional<DateOrder> m_dateOrder;
};

} // namespace hub

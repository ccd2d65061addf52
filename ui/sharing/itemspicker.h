// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QGroupBox>

class QVBoxLayout;

namespace hub {

class LinkButton;
class TickRow;

/// What somebody may know, chosen by ticking rows: parts of the record, and below them the parts of the plan, each folded
/// until it is opened, with the whole part above its lines. What is ticked in a part stays ticked while that is folded.
class ItemsPicker final : public QGroupBox
{
    Q_OBJECT
public:
    ItemsPicker();

    /// What is there to choose now. What was ticked and is there still stays so; parts that stand open stay open.
    void fill(const Plan &plan, const HubLists &lists);
    void forget();

    const SharedItems &chosen() const { return m_chosen; }
    /// These instead, as far as they are there; parts of which anything is ticked stand open.
    void choose(const SharedItems &items);
    const Plan &plan() const { return m_plan; }

Q_SIGNALS:
    void chosenChanged();
    /// Rows came or went.
    void rearranged();

protected:
    /// The question is a label inside, which wraps.
    void paintEvent(QPaintEvent *) override { }

private:
    struct Part {
        QString key;
        QString heading;
        LinkButton *opener;
        QVBoxLayout *rows;
        bool open = false;
    };
    void addPart(const PlanSection &section, const HubLists &lists, bool open);
    void setOpen(Part &part, bool open);
    void fillRows(Part &part);
    void name(Part &part);
    void nameParts();
    TickRow *makeRow(const SharedItem &item, const QString &words, const QString &note = {});
    bool isThere(const SharedItem &item) const;
    bool isChosen(const SharedItem &item) const;
    void tick(const SharedItem &item, bool on);

    Plan m_plan;
    SharedItems m_chosen;
    QVBoxLayout *m_record;
    QVBoxLayout *m_planRows;
    QWidget *m_ofPlan;
    std::vector<Part> m_parts;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicegroup.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

ChoiceGroup::ChoiceGroup(const QString &question, QWidget *parent)
    : QGroupBox(parent)
    , m_chips(new FlowLayout)
{
    auto *const all = new QVBoxLayout(this);
    // Room for the chips' focus rings; the style lets the group stand out by as much, so that edges line up.
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    all->setSpacing(5);
    all->addWidget(new PlainLabel(question, PlainLabel::Look::Quiet));
    all->addLayout(m_chips);
    setAccessibleName(question);
}

void ChoiceGroup::add(QAbstractButton *chip)
{
    m_chips->addWidget(chip);
    connect(chip, &QAbstractButton::toggled, this, &ChoiceGroup::leadTab);
    leadTab();
}

void ChoiceGroup::replaceAll(const std::vector<QAbstractButton *> &chips)
{
    const auto old = findChildren<QAbstractButton *>();
    QWidget *before = old.isEmpty() ? nullptr : old.back();
    for (QAbstractButton *const chip : chips) {
        add(chip);
        // A new widget would come last of the whole window.
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    qDeleteAll(old);
    leadTab();
}

// Qt finds out which radio button Tab should lead to once one of them has had the keyboard; the chosen one is meant.
void ChoiceGroup::leadTab()
{
    const auto chips = findChildren<QRadioButton *>();
    const bool isAnyChosen = std::any_of(chips.begin(), chips.end(), [](const QRadioButton *chip) { return chip->isChecked(); });
    for (QRadioButton *const chip : chips)
        chip->setFocusPolicy(!isAnyChosen || chip->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace hub

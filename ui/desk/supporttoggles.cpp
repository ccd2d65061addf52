// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/supporttoggles.h"

#include "ui/shell/say.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/chips.h"

#include <algorithm>

namespace hub {

SupportToggles::SupportToggles(const HubLists &lists, QWidget *parent)
    : ChoiceGroup(tr("What kind of support? (as many as fit)"), parent)
{
    setLists(lists);
}

void SupportToggles::setLists(const HubLists &lists)
{
    const auto chosenBefore = chosen();
    m_lists = lists;
    m_toggles.clear();
    std::vector<QAbstractButton *> chips;
    for (const ListWord &entry : offeredWords(lists, HubList::SupportTypes))
        chips.push_back(makeToggle({entry.code}, entry.shortLabel, entry.key));
    replaceAll(chips);
    setChosen(chosenBefore);
}

SupportToggle *SupportToggles::makeToggle(const SupportType &support, const QString &label, const QString &key)
{
    auto *const chip = new SupportToggle(label, key);
    chip->setObjectName(QStringLiteral("support-") + support.text);
    chip->setChecked(false);
    m_toggles.push_back({support, chip});
    connect(chip, &QCheckBox::toggled, this, &SupportToggles::edited);
    return chip;
}

std::vector<SupportType> SupportToggles::chosen() const
{
    std::vector<SupportType> supports;
    for (const Toggle &toggle : m_toggles) {
        if (toggle.chip->isChecked())
            supports.push_back(toggle.support);
    }
    std::sort(supports.begin(), supports.end());
    return supports;
}

bool SupportToggles::has(const SupportType &support) const
{
    return std::any_of(m_toggles.begin(), m_toggles.end(),
        [&](const Toggle &toggle) { return toggle.support == support && toggle.chip->isChecked(); });
}

void SupportToggles::setChosen(const std::vector<SupportType> &supports)
{
    for (const SupportType &support : supports) {
        const auto isIt = [&](const Toggle &toggle) { return toggle.support == support; };
        // One that is hidden now, or that only another desk knows: what was chosen there stays chosen.
        if (std::none_of(m_toggles.begin(), m_toggles.end(), isIt))
            add(makeToggle(support, shortWord(m_lists, support), {}));
    }
    for (const Toggle &toggle : m_toggles) {
        const bool on = std::find(supports.begin(), supports.end(), toggle.support) != supports.end();
        const QSignalBlocker quiet(toggle.chip);
        toggle.chip->setChecked(on);
    }
}

QString SupportToggles::keys() const
{
    QString keys;
    for (const Toggle &toggle : m_toggles)
        keys += toggle.chip->key();
    return keys;
}

void SupportToggles::toggle(const QString &key)
{
    for (const Toggle &toggle : m_toggles) {
        if (!key.isEmpty() && toggle.chip->key() == key)
            toggle.chip->toggle();
    }
}

} // namespace hub

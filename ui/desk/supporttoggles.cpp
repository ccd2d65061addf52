// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/supporttoggles.h"

#include "ui/shell/say.h"
#include "ui/shell/starterwords.h"
#include "ui/widgets/chips.h"

#include <algorithm>

namespace hub {

SupportToggles::SupportToggles(QWidget *parent)
    : ChoiceGroup(tr("What kind of support? (as many as fit)"), parent)
{
    auto entries = starterEntries(StarterList::SupportTypes);
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
    for (const StarterEntry &entry : entries)
        addToggle({entry.code}, entry.shortLabel, entry.key);
}

void SupportToggles::addToggle(const SupportType &support, const QString &label, const QString &key)
{
    auto *const chip = new SupportToggle(label, key);
    chip->setObjectName(QStringLiteral("support-") + support.text);
    chip->setChecked(false);
    add(chip);
    m_toggles.push_back({support, chip});
    connect(chip, &QCheckBox::toggled, this, &SupportToggles::edited);
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
        // Another desk may know more kinds than this one: what was chosen there stays chosen.
        if (std::none_of(m_toggles.begin(), m_toggles.end(), isIt))
            addToggle(support, shortWord(support), {});
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

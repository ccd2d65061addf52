// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/choicegroup.h"

#include <vector>

namespace hub {

class SupportToggle;

/// What kind of support: as many as fit, each with the digit that toggles it from an empty *Who*.
class SupportToggles final : public ChoiceGroup
{
    Q_OBJECT
public:
    explicit SupportToggles(const HubLists &lists, QWidget *parent = nullptr);

    /// The hub's words as they are now; what was chosen stays chosen.
    void setLists(const HubLists &lists);

    /// In the order of their codes.
    std::vector<SupportType> chosen() const;
    void setChosen(const std::vector<SupportType> &supports);
    bool has(const SupportType &support) const;

    /// All digits that toggle something: "01234567".
    QString keys() const;
    void toggle(const QString &key);

Q_SIGNALS:
    void edited();

private:
    struct Toggle {
        SupportType support;
        SupportToggle *chip;
    };
    SupportToggle *makeToggle(const SupportType &support, const QString &label, const QString &key);

    std::vector<Toggle> m_toggles;
    HubLists m_lists;
};

} // namespace hub

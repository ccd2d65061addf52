// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/sharingcard.h"

class QLineEdit;

namespace hub {

class ChoiceGroup;
class PlainLabel;

/// What a person agreed to share: each with one press to withdraw it, and a new one.
class AgreementsCard final : public SharingCard
{
    Q_OBJECT
public:
    explicit AgreementsCard(Hub &hub);

    void show(PersonId person, const SharingView &view, const Plan &plan) override;
    void forget() override;

private:
    void makeForm();
    void addRow(const Consent &consent, const Plan &plan, QDate today);
    void fillItems(const Plan &plan);
    void fillPurposes();
    void echo();
    void agree();
    /// Puts an agreement that ends into the form; the day is for the person to say.
    void again(const Consent &consent);
    void withdraw(ConsentId id);
    QDate lastDay() const;
    SharedItems chosen() const;

    std::optional<PersonId> m_person;
    bool m_again = false;       ///< one that ends is agreed on once more
    bool m_goneIsWhole = true; ///< what has gone is all for this member to see
    QVBoxLayout *m_rows;
    QLineEdit *m_whom;
    PlainLabel *m_meant;
    ChoiceGroup *m_items;
    ChoiceGroup *m_lines;
    ChoiceGroup *m_purposes;
    QLineEdit *m_until;
    PlainLabel *m_untilMeant;
    QLineEdit *m_words;
    QLineEdit *m_there;
};

} // namespace hub

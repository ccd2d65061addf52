// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/sharingcard.h"

namespace hub {

class AgreementForm;
class LinkButton;

/// What a person agreed to share: each with one press to withdraw it, those that have ended folded below, and a new one.
class AgreementsCard final : public SharingCard
{
    Q_OBJECT
public:
    explicit AgreementsCard(Hub &hub);

    void show(PersonId person, const SharingView &view, const Plan &plan) override;
    void forget() override;

private:
    void addRow(const Consent &consent, const SharingView &view, const Plan &plan);
    void addActs(const Consent &consent, const SharingView &view, QVBoxLayout *row);
    bool isAside(const Consent &consent, QDate today) const;
    void showEnded(bool shown);
    void agree();
    void withdraw(ConsentId id);
    QString goneWords(const std::vector<SharedEntry> &gone) const;

    std::optional<PersonId> m_person;
    std::optional<ConsentId> m_withdrawn; ///< just now: its answer stands in its row
    bool m_goneIsWhole = true; ///< what has gone is all for this member to see
    int m_endedCount = 0;
    QVBoxLayout *m_rows;
    LinkButton *m_openEnded;
    QWidget *m_ended;
    AgreementForm *m_form;
};

} // namespace hub

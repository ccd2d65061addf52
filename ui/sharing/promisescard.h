// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/sharingcard.h"

class QLineEdit;

namespace hub {

class PlainLabel;
class SupportToggle;

/// Whom is never told: the promises that stand, those that ended, and a new one. Lifting one takes the person's words.
class PromisesCard final : public SharingCard
{
    Q_OBJECT
public:
    explicit PromisesCard(Hub &hub);

    void show(PersonId person, const SharingView &view, const Plan &plan) override;
    void forget() override;

private:
    void addRow(const Promise &promise, const Plan &plan);
    void addBreak(const PromiseOverride &one, Card *card);
    void addEndings(PromiseId promise, Card *card);
    void echo();
    void promise();
    void lift(PromiseId id, const QString &words);
    QWidget *makeBreaking(PromiseId id);

    std::optional<PersonId> m_person;
    Instant m_now; ///< what overrides are held against
    QVBoxLayout *m_rows;
    QLineEdit *m_whom;
    PlainLabel *m_meant;
    SupportToggle *m_presence;
    QLineEdit *m_words;
};

} // namespace hub

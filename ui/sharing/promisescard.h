// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sharing/sharingcard.h"

class QLineEdit;

namespace hub {

class Echo;
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
    void addBreak(PromiseId promise, const PromiseOverride &one, Card *card);
    void addEndings(const Promise &promise, Card *card);
    void lift(PromiseId promise, const QString &words);
    void takeBack(PromiseId promise);
    void breakFor(PromiseId promise, const QString &reason, const QString &whyNotTold);
    void told(PromiseId promise, RawId promiseOverride);
    bool isOfToday(const Promise &promise) const;
    /// Everything is read again; then it says so where it was asked for, from a field that is still there.
    void done(const QString &act, const QString &said);
    void echo();
    void promise();
    QWidget *makeBreaking(PromiseId id);

    std::optional<PersonId> m_person;
    Instant m_now; ///< what overrides are held against
    QVBoxLayout *m_rows;
    QLineEdit *m_whom;
    Echo *m_meant;
    SupportToggle *m_presence;
    QLineEdit *m_words;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace hub {

class Card;
class ChoiceGroup;
class Echo;
class ItemsPicker;
class StatusLine;

/// A new agreement as it is put together: with whom, about what, what for, until when. A promise that stands against it is
/// told at once, before anything is kept.
class AgreementForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementForm(Hub &hub);

    /// What there is to choose now; what is half typed stays.
    void fill(const SharingView &view, const Plan &plan);
    void forget();
    void focusFirst();
    /// Puts an agreement that ends into the form; the day is for the person to say.
    void again(const Consent &consent);

    /// RecipientMissing.
    Result<AgreementDraft> draft() const;
    /// The promises that stand against what is in the form now.
    std::vector<Promise> against() const;
    /// Where it is said what became of it, under the button.
    QBoxLayout *answerPlace() const { return m_answers; }

Q_SIGNALS:
    void agreeWanted();
    void rearranged();

private:
    void layOut();
    QWidget *makeMore();
    void fillPurposes(const Purpose &chosen);
    void echo();
    void tellStanding();
    Purpose purpose() const;
    QDate lastDay() const;

    Hub &m_hub;
    std::vector<Promise> m_promises;
    Instant m_now;
    bool m_again = false; ///< one that ends is agreed on once more
    QLineEdit *m_whom;
    Echo *m_meant;
    Card *m_standing;
    StatusLine *m_standingWords;
    ItemsPicker *m_items;
    ChoiceGroup *m_purposes;
    QLineEdit *m_until;
    Echo *m_untilMeant;
    QLineEdit *m_words;
    QLineEdit *m_there;
    ChoiceGroup *m_how;
    ChoiceGroup *m_basis;
    QVBoxLayout *m_answers;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace hub {

class Card;
class Echo;
class PlainLabel;
class Prompts;
class PrimaryButton;
class StatusLine;

/// Starting a hub: its name, the maker's name, the words that will be the only key, and where it is kept. Enter goes on
/// to the next question, and starts at the last.
class NewHubPage final : public Page
{
    Q_OBJECT
public:
    explicit NewHubPage(Prompts &prompts);

    /// Empty fields and other words.
    void startAnew();
    /// While the keys are made nothing can be changed.
    void setBusy(bool busy);
    /// Why the hub was not started; what was typed stays.
    void tell(const Error &error);

    QString folder() const { return m_folder; }
    NewHub hub() const;

Q_SIGNALS:
    void startWanted();
    void backWanted();

private:
    void addQuestions(QVBoxLayout &column);
    void addWords(QVBoxLayout &column);
    void addPlace(QVBoxLayout &column);
    void offer();
    void takeOwn();
    void takePlace();
    void choosePlace();
    void start();
    /// Whether all is said; if not, the field says what to do and has the focus.
    bool isWhole();

    Prompts &m_prompts;
    QLineEdit *m_hubName;
    Echo *m_hubNameEcho;
    QLineEdit *m_workerName;
    Echo *m_workerNameEcho;
    PlainLabel *m_offered;
    QWidget *m_offer;
    QLineEdit *m_words;
    Echo *m_wordsEcho;
    PlainLabel *m_place;
    PrimaryButton *m_start;
    StatusLine *m_status;
    QWidget *m_fields;
    QString m_offeredWords;
    bool m_own = false;      ///< words of their own instead of ours
    QString m_chosenWithin;  ///< a folder somebody chose; empty for the usual one
    QString m_folder;
};

} // namespace hub

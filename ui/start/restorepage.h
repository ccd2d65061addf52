// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/restoring.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLineEdit;

namespace hub {

class Card;
class Echo;
class PrimaryButton;
class ProgressRow;
class Prompts;
class StatusLine;

/// A hub is to come back from a backup: which file, whose words, and where it shall lie.
class RestorePage final : public Page
{
    Q_OBJECT
public:
    explicit RestorePage(Prompts &prompts);

    /// Forgets the words, and offers a place that is free.
    void startAnew();
    RestoreRequest request() const;
    void setBusy(bool busy);
    void setProgress(int done, int all);
    /// Why it did not come back; what was typed stays.
    void tell(const Error &error);
    /// What came back, for the page that is next.
    static QString sentenceFor(const RestoredStore &store);

Q_SIGNALS:
    void restoreWanted();
    void stopWanted();
    void backWanted();

private:
    Card *fileCard();
    Card *wordsCard();
    Card *placeCard();
    void chooseFile();
    void choosePlace();
    void take(const QString &file);
    void lookAtFile();
    void takePlace();
    bool isWhole();
    void start();

    Prompts &m_prompts;
    QString m_within; ///< where the hub's folder shall lie; empty for the usual place
    QString m_folder;
    bool m_isWithoutWords = false; ///< the backup of an example
    QWidget *m_fields;
    QLineEdit *m_file;
    Echo *m_fileEcho;
    QLineEdit *m_words;
    Echo *m_wordsEcho;
    QCheckBox *m_show;
    PlainLabel *m_place;
    PrimaryButton *m_start;
    ProgressRow *m_progress;
    StatusLine *m_status;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QVBoxLayout;

namespace hub {

class BackupWatch;
class Button;
class Hub;
class PrimaryButton;
class ProgressRow;
class Prompts;
class StatusLine;
struct Error;

/// How old the newest backup is, where backups go, which there are, and a way to make one now.
class BackupsPage final : public Page
{
    Q_OBJECT
public:
    BackupsPage(Hub &hub, BackupWatch &watch, Prompts &prompts);

    void refresh();

private:
    QWidget *newestCard();
    QWidget *placeCard();
    QWidget *shelfCard();
    QWidget *lossCard();
    void fillShelf(const QString &folder);
    void makeNow();
    void choosePlace();
    void take(const QString &folder);
    void stopped(const Error &error);

    Hub &m_hub;
    BackupWatch &m_watch;
    Prompts &m_prompts;
    PlainLabel *m_newest;
    PlainLabel *m_trouble;
    PrimaryButton *m_make;
    ProgressRow *m_progress;
    StatusLine *m_status;
    PlainLabel *m_place;
    PlainLabel *m_advice;
    QVBoxLayout *m_shelf;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/house/housejob.h"
#include "ui/widgets/page.h"

class QLineEdit;

namespace hub {

class CodeChoice;
class Echo;
class PrimaryButton;
class ProgressRow;
class Prompts;
class StatusLine;

/// A list taken out for the hub itself: what, of which time, and why. What leaves here is written down.
class HousePage final : public Page
{
    Q_OBJECT
public:
    HousePage(Hub &hub, Prompts &prompts);

private:
    QWidget *askingCard();
    QWidget *meaningCard();
    bool isOfPeople() const;
    ConsentGate::HouseRequest request() const;
    void chooseWhere();
    void write(const QString &path);
    void setBusy(bool busy);
    void tell(const Error &error);

    Hub &m_hub;
    Prompts &m_prompts;
    HouseJob m_job;
    CodeChoice *m_what;
    CodeChoice *m_time;
    QLineEdit *m_reason;
    Echo *m_reasonEcho;
    PrimaryButton *m_write;
    ProgressRow *m_progress;
    StatusLine *m_status;
    QString m_path;
};

} // namespace hub

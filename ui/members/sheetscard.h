// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/shell/longjob.h"
#include "ui/widgets/card.h"

class QPrinter;

namespace hub {

class Button;
class LinkButton;
class Paper;
class Prompts;
class StatusLine;

/// Makes the keys of recovery sheets behind the window.
class SheetsJob final : public LongJob
{
    Q_OBJECT
public:
    using Sheets = std::shared_ptr<std::vector<NewSheet>>;

    void begin(const Members &members, int count);

Q_SIGNALS:
    void ready(const hub::SheetsJob::Sheets &sheets);
};

/// Recovery sheets, for leads: how many are kept, and making them. A sheet is on paper before it opens anything: one that
/// opens and that nobody has would be worse than none.
class SheetsCard final : public Card
{
    Q_OBJECT
public:
    SheetsCard(Hub &hub, Prompts &prompts);

    void refresh();

Q_SIGNALS:
    void made();

private:
    enum class Onto { Paper, File };
    void begin(Onto onto);
    void carryOn(const SheetsJob::Sheets &sheets);
    void take(const SheetsJob::Sheets &sheets, const std::function<Result<void>(const Paper &)> &use);
    void endWith(const QString &text);

    Hub &m_hub;
    Prompts &m_prompts;
    PlainLabel *m_line;
    Button *m_print;
    LinkButton *m_save;
    StatusLine *m_status;
    Onto m_onto = Onto::Paper;
    Members::OlderSheets m_older = Members::OlderSheets::Stay;
    SheetsJob m_job;
};

} // namespace hub

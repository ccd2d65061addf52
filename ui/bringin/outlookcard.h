// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class LinkButton;
class PlainLabel;
class PrimaryButton;
class StatusLine;

/// What was understood in a few lines, and the one act: to bring it in.
class OutlookCard final : public Card
{
    Q_OBJECT
public:
    explicit OutlookCard(Hub &hub);

    void showPlan(const QString &file, const SheetPlan &plan);
    void say(const QString &text);
    /// Nothing in it is new to the hub.
    bool hasNothing() const { return !m_anything; }

Q_SIGNALS:
    void bringInWanted();
    void otherFileWanted();

private:
    void addActs();

    Hub &m_hub;
    PlainLabel *m_file;
    PlainLabel *m_figure;
    PlainLabel *m_lines;
    PlainLabel *m_would;
    PrimaryButton *m_bringIn;
    LinkButton *m_other;
    StatusLine *m_status;
    bool m_anything = false;
};

} // namespace hub

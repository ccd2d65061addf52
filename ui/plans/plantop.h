// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

namespace hub {

class PaperActs;
class PlainLabel;
class Prompts;

/// The head of a plan's page: the way back, whose plan it is, and what is done with all of it.
class PlanTop final : public QWidget
{
    Q_OBJECT
public:
    PlanTop(Hub &hub, Prompts &prompts);

    void setPerson(PersonId person);
    /// Names nobody any more.
    void forget();
    /// Every word is kept, as of now.
    void sayKept();

Q_SIGNALS:
    void leaveWanted();
    void finishWanted();
    void allPartsWanted();
    void versionsWanted();
    /// A paper is about to be made: whatever is half-typed belongs to it.
    void paperWanted();
    /// What came of the paper.
    void said(const QString &sentence);

private:
    Hub &m_hub;
    PlainLabel *m_whose;
    PlainLabel *m_kept;
    PaperActs *m_paper;
};

} // namespace hub

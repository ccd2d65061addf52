// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

namespace hub {

class Prompts;

/// "Print it for them" and "Save it for them as a PDF": a paper of a person's own, in the size they need.
class PaperActs final : public QWidget
{
    Q_OBJECT
public:
    /// `print`: the words on the first button, for a page that has several papers. `file`: a name that is offered, and names
    /// nobody. `name`: what the buttons' objectNames begin with.
    struct What {
        PaperKind kind = PaperKind::Plan;
        QString print;
        QString file;
        QString name;
    };

    PaperActs(Hub &hub, Prompts &prompts, const What &what);

    void setPerson(std::optional<PersonId> person) { m_person = person; }

Q_SIGNALS:
    /// Just before it is said where to: whatever is half-typed belongs to it.
    void about();
    /// What came of it.
    void said(const QString &sentence);

private:
    void print();
    void save();

    Hub &m_hub;
    Prompts &m_prompts;
    What m_what;
    std::optional<PersonId> m_person;
};

} // namespace hub

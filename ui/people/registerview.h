// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

#include <functional>

namespace hub {

class LinkButton;
class Paper;
class PlainLabel;
class Prompts;
class RegisterModel;
class StatusLine;
class Table;

/// Who has looked at one person's record, when and why: their own register, a sentence for each time, and on paper for
/// them.
class RegisterView final : public QWidget
{
    Q_OBJECT
public:
    RegisterView(Hub &hub, Prompts &prompts);

    /// Reads the register of that person; what cannot be read is said in a sentence.
    void show(PersonId person);
    /// Reads it again, where it is shown.
    void reload();
    std::optional<PersonId> person() const { return m_person; }
    /// Puts the keyboard where reading begins.
    void focusMain();

Q_SIGNALS:
    /// Back to the person's card.
    void cardWanted(hub::PersonId person);

private:
    QWidget *makeActs();
    void arrange();
    void savePdf();
    void print();
    /// Asks the gate, gives `use` the page, and says what came of it.
    void putOnPaper(const std::function<Result<void>(const Paper &)> &use, const QString &done);

    Hub &m_hub;
    Prompts &m_prompts;
    std::optional<PersonId> m_person;
    bool m_mayPrint = false;
    RegisterModel *m_model;
    PlainLabel *m_heading;
    PlainLabel *m_about;
    PlainLabel *m_none;
    Table *m_table;
    LinkButton *m_back;
    LinkButton *m_more;
    LinkButton *m_print;
    LinkButton *m_save;
    StatusLine *m_status;
};

} // namespace hub

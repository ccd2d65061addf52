// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/openperson.h"

#include <QWidget>

namespace hub {

class Columns;
class LinkButton;
class PlainLabel;
class PrimaryButton;

/// The name somebody chose, what else the hub calls them, what everybody has to mind, and the one main act.
class PersonHeader final : public QWidget
{
    Q_OBJECT
public:
    /// `heading`: the page's heading, which the name is while a card is open.
    PersonHeader(OpenPerson &person, PlainLabel *heading);

    void refresh();
    void setEditing(bool editing);
    /// Puts the keyboard on the main act.
    void focusMain();

Q_SIGNALS:
    void logWanted();
    void editWanted();
    void showWanted();

private:
    QWidget *makeActs(Columns &both);
    QString marks() const;

    OpenPerson &m_person;
    PlainLabel *m_name;
    PlainLabel *m_line;
    PlainLabel *m_marks; ///< what must not be missed, whoever reads on
    LinkButton *m_show;
    LinkButton *m_edit;
    PrimaryButton *m_log;
    bool m_editing = false;
};

} // namespace hub

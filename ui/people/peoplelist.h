// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/peoplemodel.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace hub {

class LinkButton;
class StatusLine;

/// Everyone, with find as you type. Up and Down in the field move through the list, Enter opens; in the list arrows
/// only move, because opening a card is written into the person's own register.
class PeopleList final : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleList(Hub &hub, QWidget *parent = nullptr);

    /// Puts the cursor into the field, with what stands there selected.
    void find();
    void follow(const Changes &changes);
    /// Marks this person's row, if it is in the list.
    void setCurrent(PersonId person);
    /// Under the field, aloud too.
    void say(const QString &text);
    /// Nothing that was typed to find somebody stays, and everybody is in the list.
    void forget();

Q_SIGNALS:
    void opened(hub::PersonId person);
    void removedWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpList();
    void textChanged(const QString &text);
    void openCurrent();
    void welcome();
    void sayCount();
    void keepCurrent(const std::function<void()> &change);

    Hub &m_hub;
    PeopleModel m_model;
    QLineEdit *m_field;
    StatusLine *m_count;
    QListView *m_list;
    LinkButton *m_welcome;
    LinkButton *m_removed;
};

} // namespace hub

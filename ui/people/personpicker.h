// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/peoplemodel.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListView;

namespace hub {

class LinkButton;
class PlainLabel;

/// Finds somebody as you type, or takes a new name. Enter and a click take the row that is marked; nothing is saved here.
class PersonPicker final : public QWidget
{
    Q_OBJECT
public:
    /// Who was picked: somebody known, or a name nobody has yet.
    struct Pick {
        std::optional<PersonId> known;
        QString name;
    };

    PersonPicker(Hub &hub, const QString &label, QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    const std::optional<Pick> &pick() const { return m_pick; }
    /// Text stands in the field and nobody was picked for it.
    bool isHalfTyped() const;
    void clear();

Q_SIGNALS:
    void picked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(const QString &text);
    void take();
    void takeNew();
    void set(const Pick &pick);

    PeopleModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    LinkButton *m_new;
    PlainLabel *m_chosen;
    std::optional<Pick> m_pick;
};

} // namespace hub

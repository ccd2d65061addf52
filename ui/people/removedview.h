// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"

#include <QWidget>

class QVBoxLayout;

namespace hub {

class Card;
class PlainLabel;
class UndoBar;

/// People and visits that were removed, each with its way back. They stay until somebody erases them.
class RemovedView final : public QWidget
{
    Q_OBJECT
public:
    explicit RemovedView(Hub &hub);

    /// The heading the view stands under while it is open.
    static QString title();
    void reload();

Q_SIGNALS:
    void openWanted(hub::PersonId person);

private:
    static constexpr int mostVisits = 100;

    void reloadPeople();
    void reloadVisits();
    void addPerson(const PersonCard &card);
    void addHeldBack();
    void addVisit(const ContactRow &visit);
    void tell(const Result<void> &done, const QString &what);
    void tellTrouble(QVBoxLayout &where, const Error &error);

    Hub &m_hub;
    QVBoxLayout *m_people;
    QVBoxLayout *m_visits;
    UndoBar *m_undoBar;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QHash>
#include <QPointer>

namespace hub {

class StatusLine;

/// What the cards of the sharing page have in common: one person, and that what an act answers stands right under it.
class SharingCard : public Card
{
    Q_OBJECT
public:
    SharingCard(Hub &hub, const QString &heading);

    virtual void show(PersonId person, const SharingView &view, const Plan &plan) = 0;
    virtual void forget() = 0;

Q_SIGNALS:
    /// Something was written: read everything again.
    void changed();
    /// An act was answered, in this line: it is to be in view.
    void answered(QWidget *line);
    /// Something that takes the keyboard came or went.
    void rearranged();

protected:
    /// Where the answer to an act stands. Rows that are made anew say it anew.
    void setAnswerPlace(const QString &act, QBoxLayout *place) { m_places[act] = place; }
    /// Shows and speaks what became of an act; whatever was answered in this card before goes.
    void answer(const QString &act, const QString &said);
    void answer(const QString &act, const Error &error);
    void hush();

    Hub &m_hub;

private:
    QHash<QString, QPointer<QBoxLayout>> m_places;
    QPointer<StatusLine> m_answer;
};

/// Tab goes through everything in this widget in the order in which it is laid out, also what was made later.
void tabAsLaidOut(QWidget *root);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/matchmodel.h"

#include <QWidget>

namespace hub {

class LinkButton;
class PersonFinder;
class PlainLabel;

/// What can be done with the visit chosen in the list: correct it, say whose it was, take it back. The page does it.
class VisitActions final : public QWidget
{
    Q_OBJECT
public:
    explicit VisitActions(Hub &hub, QWidget *parent = nullptr);

    /// `removed`: the visit stands in *Recently removed*.
    void showFor(const ContactRow &row, bool removed);
    void showNothing();
    /// To the first of them, from the list.
    void focusFirst();

Q_SIGNALS:
    void cardWanted(hub::PersonId person);
    void correctWanted(hub::ContactId id);
    void linkWanted(hub::ContactId id, const hub::MatchRow &who);
    void unlinkWanted(hub::ContactId id);
    void undoWanted(hub::ContactId id);
    void removeWanted(hub::ContactId id);
    void bringBackWanted(hub::ContactId id);
    void left(); ///< by Escape: back to the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    LinkButton *button(const QString &text, const char *name);
    void askWho();
    void closeFinder();

    Hub &m_hub;
    ContactRow m_row;
    PlainLabel *m_about;
    LinkButton *m_card;
    LinkButton *m_correct;
    LinkButton *m_who;
    LinkButton *m_unlink;
    LinkButton *m_undo;
    LinkButton *m_remove;
    LinkButton *m_bringBack;
    QWidget *m_finderBox;
    PersonFinder *m_finder;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace hub {

class Actions;
class Button;
class PlainLabel;
class StatusLine;

/// The band at the bottom: what was said last, quiet facts about the desk, colours and type, help.
class FootBar final : public QWidget
{
    Q_OBJECT
public:
    /// `look`: the menu of colours and type.
    FootBar(const Actions &actions, QMenu *look, QWidget *parent = nullptr);

    StatusLine *status() const { return m_status; }
    /// Says that the words of this language are a draft.
    void showDraft();
    /// "Backed up today 08:02, checked"; each a short sentence without a full stop.
    void setFacts(const QStringList &facts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLine *m_status;
    PlainLabel *m_facts;
    PlainLabel *m_draft;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/listentriesmodel.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListView;
class QListWidget;

namespace hub {

class Echo;
class LinkButton;

/// The hub's lists, one at a time, changed in place: its entries as rows, the word of the chosen one in a field, and what
/// can be done to it. Everything is saved at once and can be undone.
class ListsCard final : public Card
{
    Q_OBJECT
public:
    explicit ListsCard(Hub &hub);

    /// The lists changed, here or elsewhere.
    void refresh();
    HubList list() const { return m_model.list(); }

Q_SIGNALS:
    /// Something was saved: "Renamed to “Fine”".
    void done(const QString &what);
    void listChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeHeights();
    void addFields();
    void setUpRows();
    QWidget *acts();
    void choose(const QString &code);
    void showChosen();
    void showLine();
    const ListedEntry *chosen() const;
    void rename();
    void add();
    void moveBy(int by);
    void hideOrBringBack();
    void finish(const Result<void> &done, const QString &what, const QString &code);

    Hub &m_hub;
    ListEntriesModel m_model;
    QListWidget *m_which;
    QListView *m_rows;
    QLineEdit *m_word;
    Echo *m_wordEcho;
    QWidget *m_acts = nullptr;
    LinkButton *m_up;
    LinkButton *m_down;
    LinkButton *m_hide;
    QWidget *m_newBox = nullptr;
    QLineEdit *m_new;
    Echo *m_newEcho;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class LinkButton;
class PlainLabel;
class Table;
class VisitActions;
class VisitsModel;

/// Today's visits, newest first, with what can be done about each; and, in the same place, those of an earlier day, or
/// those that were removed.
class TodayList final : public Card
{
    Q_OBJECT
public:
    /// `heading`: the page's own, which stands here.
    TodayList(Hub &hub, PlainLabel *heading, QWidget *parent = nullptr);

    /// Reads again what is shown; the chosen visit stays chosen.
    void refresh();
    VisitActions *actions() const { return m_actions; }
    void focusList();
    /// Away from an earlier day or Recently removed.
    void showToday();

Q_SIGNALS:
    void failed(const hub::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readDay();
    void readRemoved();
    void setUpTable();
    void connectDays();
    void goTo(const Result<std::optional<QDate>> &day);
    void showNeighbours(QDate shown);
    void setRows(std::vector<ContactRow> rows, QDate today);
    void chosenChanged();
    void choose(int row);
    void takeTableSizes();

    Hub &m_hub;
    PlainLabel *m_heading;
    PlainLabel *m_date;
    PlainLabel *m_count;
    VisitsModel *m_model;
    Table *m_table;
    VisitActions *m_actions;
    LinkButton *m_earlier;
    LinkButton *m_later;
    LinkButton *m_today;
    LinkButton *m_removedLink;
    std::optional<ContactId> m_chosen;
    std::optional<QDate> m_day; ///< an earlier one
    bool m_removedShown = false;
};

} // namespace hub

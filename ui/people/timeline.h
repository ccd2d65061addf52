// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timelinemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"

namespace hub {

class LinkButton;
class PlainLabel;

/// A table as high as its rows, for a page that scrolls as a whole.
class VisitTable final : public Table
{
    Q_OBJECT
public:
    explicit VisitTable(TimelineModel &model, QWidget *parent = nullptr);

    /// Rows as high as their text at this width.
    void fit();

Q_SIGNALS:
    /// Enter or a click on a row.
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// The page scrolls, not the table.
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_fitted = -1;
};

/// "Together so far": a person's visits, newest first, with more on demand.
class Timeline final : public Card
{
    Q_OBJECT
public:
    explicit Timeline(Hub &hub, QWidget *parent = nullptr);

    void show(std::optional<PersonId> person);
    void reload();
    /// The line under it that says who can see it.
    void setSeenBy(const QString &line);
    QWidget *table() const { return m_table; }

Q_SIGNALS:
    void removeWanted(hub::ContactId visit);
    void correctWanted(hub::ContactId visit);
    /// The row with the focus, for whoever scrolls.
    void rowInView(const QRect &inTable);

private:
    void refresh();
    void currentChanged();
    void showEarlier();
    std::optional<ContactId> current() const;

    Hub &m_hub;
    TimelineModel m_model;
    VisitTable *m_table;
    PlainLabel *m_none;
    LinkButton *m_more;
    LinkButton *m_correct;
    LinkButton *m_remove;
    PlainLabel *m_earlier; ///< what the visit in focus said before it was corrected
    PlainLabel *m_seenBy;
};

} // namespace hub

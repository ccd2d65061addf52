// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace hub {

class MatchModel;

/// The matches under a field, as tall as its rows, and never the focus: Down and Up in the field steer it. A list that
/// stands in the page rather than a pop-up, which a screen reader does not see.
class MatchList final : public QListView
{
    Q_OBJECT
public:
    static constexpr int mostRowsInView = 5;

    explicit MatchList(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace hub

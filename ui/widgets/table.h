// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hub {

/// A table to read and choose rows in: hairlines, whole rows, and Tab goes on to the next control instead of through
/// every cell.
class Table : public QTableView
{
    Q_OBJECT
public:
    /// `name`: what a screen reader calls it; say it as a heading would.
    explicit Table(const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeRowHeight();
};

} // namespace hub

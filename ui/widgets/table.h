// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>
#include <QTimer>

namespace hub {

/// A table to read and choose rows in: hairlines, whole rows, and Tab goes on to the next control instead of through
/// every cell.
class Table : public QTableView
{
    Q_OBJECT
public:
    /// `name`: what a screen reader calls it; say it as a heading would.
    explicit Table(const QString &name, QWidget *parent = nullptr);

    /// From now on words wrap and each row is as high as they need, whatever becomes of rows, type size or width. After
    /// setModel().
    void wrapWords();
    /// The same once more, now.
    void fitRows();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeRowHeight();

    QTimer m_later;
    bool m_wraps = false;
};

} // namespace hub

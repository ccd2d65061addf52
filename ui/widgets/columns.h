// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace hub {

/// Widgets beside each other while there is room for words in each, else under each other: on a narrow window, and
/// at 200 % type on a usual one.
class Columns final : public QWidget
{
    Q_OBJECT
public:
    /// `leastEms`: how many ems wide the whole must be to stand side by side.
    explicit Columns(int leastEms = 52, QWidget *parent = nullptr);

    /// `share`: of the width, against those of the others.
    void add(QWidget *column, int share);
    bool areSideBySide() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// They changed from one to the other.
    void arranged(bool sideBySide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_leastEms;
    QBoxLayout *m_layout;
};

/// Cards under each other, for one column; what room is left stays below.
QWidget *stacked(const QList<QWidget *> &cards);

} // namespace hub

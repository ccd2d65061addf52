// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace hub {

/// A box to tick with words beside it, whole and wrapped, however long they are. A click on the words ticks it too; a screen
/// reader reads them with the box.
class TickRow final : public QWidget
{
    Q_OBJECT
public:
    /// `words` and `note`, which stands below in quiet type, are safe to show already.
    explicit TickRow(const QString &words, const QString &note = {});

    QCheckBox *box() const { return m_box; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QCheckBox *m_box;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QShortcut;

namespace hub {

class Button;

/// A list, and one thing of it beside the list; where there is no room for both, one after the other with a way back.
class ListDetail final : public QWidget
{
    Q_OBJECT
public:
    /// `back`: what the button back to the list says, "Back to everyone". Takes both widgets.
    ListDetail(QWidget *list, QWidget *detail, const QString &back, QWidget *parent = nullptr);

    bool isSideBySide() const { return m_sideBySide; }
    /// Matters only where one stands at a time.
    void showDetail();
    void showList();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The list is in view again after Back.
    void wentBack();
    /// Whether both are in view may have changed.
    void arranged(bool sideBySide);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void goBack();

    QWidget *m_list;
    QWidget *m_detailSide;
    Button *m_back;
    QShortcut *m_backKey = nullptr;
    QHBoxLayout *m_layout;
    bool m_sideBySide = true;
    bool m_onDetail = false;
};

} // namespace hub

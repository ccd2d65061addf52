// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescroll.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

namespace hub {

PageScroll::PageScroll(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) { follow(now); });
}

// Qt follows Tab alone. Whoever clicks sees what they click on, and would lose it from under the mouse; what is taller
// than the room is scrolled by whoever put it there.
void PageScroll::follow(QWidget *focused)
{
    if (!focused || !isAncestorOf(focused) || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    // An editor that was opened just now has no place yet.
    QTimer::singleShot(0, this, [this, at = QPointer(focused)] {
        constexpr int around = 24;
        if (at && at->hasFocus() && at->height() <= viewport()->height())
            ensureWidgetVisible(at, 0, around);
    });
}

} // namespace hub

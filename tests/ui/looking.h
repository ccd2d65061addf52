// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QImage>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

namespace hub::test {

/// What a screen reader is told about a widget.
inline QAccessibleInterface *interfaceOf(const QObject *object)
{
    return QAccessible::queryAccessibleInterface(const_cast<QObject *>(object));
}

/// The box around all that differs from the picture's top left corner.
inline QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

/// How many pixels have exactly this colour.
inline int countOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color;
    }
    return count;
}

/// Shows a window and waits until it can have the focus.
inline void open(QWidget &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::qWait(1); // Qt passes a new font and palette on when it is back in its loop
}

} // namespace hub::test

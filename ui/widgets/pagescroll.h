// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hub {

/// The room of a page: it scrolls up and down, never sideways, shows the page's ground through, and keeps in view what
/// the keyboard is on, however it came there (WCAG 2.2, 2.4.11).
class PageScroll final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);

private:
    void follow(QWidget *focused);
};

} // namespace hub

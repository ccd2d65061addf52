// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hub {

class PageScroll;
class PlainLabel;

/// What stands beside the navigation: one heading and a body that scrolls up and down, never sideways.
class Page : public QWidget
{
    Q_OBJECT
public:
    enum class HeadingAt {
        Top,  ///< above the body
        Body, ///< the page puts heading() into its body itself
    };

    explicit Page(const QString &title, HeadingAt at = HeadingAt::Top, QWidget *parent = nullptr);

    /// Also the page's accessible name. The window's title stays "Hubdesk" whatever stands here.
    QString title() const;
    void setTitle(const QString &title);

    PlainLabel *heading() const { return m_heading; }
    QVBoxLayout *body() const { return m_body; }
    PageScroll *scroll() const { return m_scroll; }

private:
    PlainLabel *m_heading;
    QVBoxLayout *m_body;
    PageScroll *m_scroll = nullptr;
};

} // namespace hub

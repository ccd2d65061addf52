// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace hub {

class Style;

/// The one typeface of windows and papers: Inter where it is installed, else the desktop's own sans.
QFont deskFont();

/// Colours, type size and touch of the whole program, changed live. Make one, after QApplication and before the first
/// widget.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    static constexpr int leastPercent = 90;
    static constexpr int mostPercent = 200;
    /// Points at 100 %: 16 px on a usual screen.
    static constexpr double basePoints = 12;

    /// Looks at the desktop's palette for ThemeChoice::Follow, then replaces style and font.
    explicit Appearance(QApplication &app, QObject *parent = nullptr);

    ThemeChoice themeChoice() const { return m_choice; }
    void setThemeChoice(ThemeChoice choice);

    /// In percent, kept within 90 to 200.
    int typeSize() const { return m_typeSize; }
    void setTypeSize(int percent);
    /// The next step up or down: 90, 100, 110, 125, 150, 175, 200.
    void bigger();
    void smaller();
    void usualSize() { setTypeSize(100); }

    bool touch() const;
    void setTouch(bool touch);

Q_SIGNALS:
    void changed();

protected:
    /// Underlines the letters that Alt reaches while Alt is held.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();

    QApplication &m_app;
    bool m_desktopIsDark;
    Style *m_style; ///< owned by the application
    ThemeChoice m_choice = ThemeChoice::Follow;
    int m_typeSize = 100;
};

} // namespace hub

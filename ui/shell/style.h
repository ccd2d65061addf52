// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/buttonlook.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewlook.h"

#include <QProxyStyle>

namespace hub {

/// The calm look over Qt's Fusion: white rounded controls with a visible edge, one deep blue main act, teal for what is
/// chosen, a 2 px focus ring. All colours come from a Theme, all text sizes from the application's font; there is no
/// style sheet, because one over the whole application stops palettes from working.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit Style(const Theme &theme = themeFor(ThemeChoice::Light));

    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme) { m_theme = theme; }

    /// Targets of at least 44 px instead of 24 (WCAG 2.2, 2.5.5 and 2.5.8).
    bool touch() const { return m_touch; }
    void setTouch(bool touch) { m_touch = touch; }

    /// Whether the letters that Alt reaches are underlined; so while Alt is held.
    void setMnemonicsShown(bool shown) { m_mnemonicsShown = shown; }
    bool mnemonicsShown() const { return m_mnemonicsShown; }

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *returned = nullptr) const override;

private:
    ButtonLook buttons() const;
    ViewLook views() const { return ViewLook(m_theme); }
    void drawRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget) const;
    void drawTick(const QStyleOptionButton &option, bool round, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;

    Theme m_theme;
    bool m_touch = false;
    bool m_mnemonicsShown = false;
};

} // namespace hub

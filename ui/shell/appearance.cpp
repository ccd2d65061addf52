// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLayout>
#include <QWidget>

#include <algorithm>
#include <array>

namespace hub {
namespace {

constexpr std::array steps{90, 100, 110, 125, 150, 175, 200};

/// The application's style, if it is ours already.
Style *styleOf()
{
    if (auto *const style = qobject_cast<Style *>(QApplication::style()))
        return style;
    auto *const style = new Style;
    QApplication::setStyle(style);
    return style;
}

} // namespace

QFont deskFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto inter = QStringLiteral("Inter");
    if (QFontDatabase::hasFamily(inter))
        font.setFamilies({inter, QFont().defaultFamily()});
    else
        font.setStyleHint(QFont::SansSerif);
    return font;
}

Appearance::Appearance(QApplication &app, QObject *parent)
    : QObject(parent)
    , m_app(app)
    , m_desktopIsDark(isDark(QApplication::palette()))
    , m_style(styleOf())
{
    setThemeChoice(ThemeChoice::Follow);
    setTypeSize(100);
    m_app.installEventFilter(this);
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    m_choice = choice;
    m_style->setTheme(themeFor(choice, m_desktopIsDark));
    QApplication::setPalette(paletteOf(m_style->theme()));
    for (QWidget *const widget : QApplication::allWidgets())
        widget->update();
    Q_EMIT changed();
}

void Appearance::setTypeSize(int percent)
{
    m_typeSize = std::clamp(percent, leastPercent, mostPercent);
    QFont font = deskFont();
    font.setPointSizeF(basePoints * m_typeSize / 100);
    QApplication::setFont(font);
    restyle();
    Q_EMIT changed();
}

void Appearance::bigger()
{
    const auto *const next = std::upper_bound(steps.begin(), steps.end(), m_typeSize);
    setTypeSize(next == steps.end() ? mostPercent : *next);
}

void Appearance::smaller()
{
    const auto *const here = std::lower_bound(steps.begin(), steps.end(), m_typeSize);
    setTypeSize(here == steps.begin() ? leastPercent : *std::prev(here));
}

bool Appearance::touch() const
{
    return m_style->touch();
}

void Appearance::setTouch(bool touch)
{
    m_style->setTouch(touch);
    restyle();
    Q_EMIT changed();
}

void Appearance::restyle()
{
    // Controls keep the sizes they once computed until they hear that the style changed, and layouts those of the
    // controls; all have to forget before the first computes anew.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *const widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    for (QWidget *const widget : widgets) {
        if (QLayout *const layout = widget->layout())
            layout->invalidate();
        widget->updateGeometry();
    }
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const bool away = event->type() == QEvent::ApplicationDeactivate;
    const bool alt = key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
    const bool shown = alt && event->type() == QEvent::KeyPress;
    if ((alt || away) && shown != m_style->mnemonicsShown()) {
        m_style->setMnemonicsShown(shown);
        for (QWidget *const widget : QApplication::allWidgets())
            widget->update();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hub

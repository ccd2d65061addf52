// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <algorithm>
#include <cmath>

namespace hub {
namespace {

Theme light()
{
    return {.ground = 0xFBF8F3U,
        .side = 0xF4EEE4U,
        .line = 0xE5DED2U,
        .card = 0xFFFFFFU,
        .edge = 0x7E8994U,
        .text = 0x1D2730U,
        .quiet = 0x5B6670U,
        .main = 0x12436DU,
        .mainLit = 0x1B578BU,
        .onMain = 0xFFFFFFU,
        .soft = 0xE7EEF5U,
        .chosen = 0xE4F1F0U,
        .chosenEdge = 0x1C7A72U,
        .chosenText = 0x0F4F4AU,
        .promise = 0x801650U,
        .caution = 0xFFF7E3U,
        .cautionEdge = 0xE3C878U,
        .done = 0xEDF5F4U,
        .doneEdge = 0xC3DDDAU};
}

Theme warm()
{
    return {.ground = 0xFFF6E6U,
        .side = 0xF8EAD2U,
        .line = 0xEAD9BCU,
        .card = 0xFFFCF5U,
        .edge = 0x877A66U,
        .text = 0x2A241CU,
        .quiet = 0x64594AU,
        .main = 0x12436DU,
        .mainLit = 0x1B578BU,
        .onMain = 0xFFFFFFU,
        .soft = 0xE6ECEFU,
        .chosen = 0xE5EFE4U,
        .chosenEdge = 0x1C7468U,
        .chosenText = 0x0F4C45U,
        .promise = 0x801650U,
        .caution = 0xFDEBC2U,
        .cautionEdge = 0xD9B85EU,
        .done = 0xEDF3E7U,
        .doneEdge = 0xC4D9C4U};
}

Theme dark()
{
    return {.ground = 0x171B1FU,
        .side = 0x1B2025U,
        .line = 0x323A42U,
        .card = 0x1F2429U,
        .edge = 0x77838FU,
        .text = 0xE9ECEFU,
        .quiet = 0xAAB4BEU,
        .main = 0x6BACE6U,
        .mainLit = 0x8ABEECU,
        .onMain = 0x0C1B29U,
        .soft = 0x24384BU,
        .chosen = 0x17332FU,
        .chosenEdge = 0x3FB3A6U,
        .chosenText = 0xB4E7E0U,
        .promise = 0xD987B4U,
        .caution = 0x37301CU,
        .cautionEdge = 0x7A6A38U,
        .done = 0x1B2C2BU,
        .doneEdge = 0x315551U};
}

Theme highContrast()
{
    return {.ground = 0xFFFFFFU,
        .side = 0xFFFFFFU,
        .line = 0x000000U,
        .card = 0xFFFFFFU,
        .edge = 0x000000U,
        .text = 0x000000U,
        .quiet = 0x1C1C1CU,
        .main = 0x00266BU,
        .mainLit = 0x003C9EU,
        .onMain = 0xFFFFFFU,
        .soft = 0xD8E6FFU,
        .chosen = 0x00443EU,
        .chosenEdge = 0x000000U,
        .chosenText = 0xFFFFFFU,
        .promise = 0x6B0040U,
        .caution = 0xFFF2B8U,
        .cautionEdge = 0x000000U,
        .done = 0xE3F6F3U,
        .doneEdge = 0x000000U};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QString toCode(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Follow:
        return QStringLiteral("follow");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Warm:
        return QStringLiteral("warm");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::HighContrast:
        return QStringLiteral("contrast");
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeFromCode(const QString &code)
{
    const auto *const found = std::find_if(
        allThemeChoices.begin(), allThemeChoices.end(), [&](ThemeChoice choice) { return toCode(choice) == code; });
    return found == allThemeChoices.end() ? std::nullopt : std::optional(*found);
}

Theme themeFor(ThemeChoice choice, bool followDark)
{
    switch (choice) {
    case ThemeChoice::Follow:
        return followDark ? dark() : light();
    case ThemeChoice::Light:
        return light();
    case ThemeChoice::Warm:
        return warm();
    case ThemeChoice::Dark:
        return dark();
    case ThemeChoice::HighContrast:
        return highContrast();
    }
    Q_UNREACHABLE();
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.ground);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.side);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.quiet);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onMain);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.text);
    // Words selected in a field must stand out more than a selected row, which has an outline as well.
    palette.setColor(QPalette::Highlight, theme.main);
    palette.setColor(QPalette::HighlightedText, theme.onMain);
    palette.setColor(QPalette::Link, theme.main);
    palette.setColor(QPalette::LinkVisited, theme.main);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.side);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.edge);
    palette.setColor(QPalette::Shadow, theme.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.quiet);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.soft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace hub

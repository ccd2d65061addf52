// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace hub;

namespace {

struct Pair {
    const char *what;
    QColor front;
    QColor ground;
};

/// Every pair of colours that text is drawn in.
std::vector<Pair> textPairs(const Theme &t)
{
    return {{"text on card", t.text, t.card}, {"text on ground", t.text, t.ground}, {"text on side", t.text, t.side},
        {"quiet on card", t.quiet, t.card}, {"quiet on ground", t.quiet, t.ground}, {"quiet on side", t.quiet, t.side},
        {"text on a selected row", t.text, t.soft}, {"quiet on a selected row", t.quiet, t.soft},
        {"text on the main act", t.onMain, t.main}, {"text on the main act, lit", t.onMain, t.mainLit},
        {"a link on card", t.main, t.card}, {"a link on ground", t.main, t.ground}, {"a link on done", t.main, t.done},
        {"the open page's name", t.main, t.card}, {"text on a chosen toggle", t.chosenText, t.chosen},
        {"text on a caution", t.text, t.caution}, {"quiet on a caution", t.quiet, t.caution},
        {"text on done", t.text, t.done}, {"quiet on done", t.quiet, t.done}};
}

/// Every pair that carries meaning without words: edges of controls, focus, chosen, promise.
std::vector<Pair> graphicPairs(const Theme &t)
{
    return {{"edge on card", t.edge, t.card}, {"edge on ground", t.edge, t.ground}, {"edge on side", t.edge, t.side},
        {"edge on done", t.edge, t.done}, {"edge on caution", t.edge, t.caution}, {"focus on card", t.main, t.card},
        {"focus on ground", t.main, t.ground}, {"focus on side", t.main, t.side}, {"focus on done", t.main, t.done},
        {"focus on caution", t.main, t.caution}, {"outline of a selected row", t.main, t.soft},
        {"edge of a chosen toggle", t.chosenEdge, t.card}, {"check mark of a chosen toggle", t.chosenText, t.chosen},
        {"promise on card", t.promise, t.card}, {"promise on ground", t.promise, t.ground}};
}

} // namespace

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrast(Qt::white, Qt::black) == Catch::Approx(21.0));
    CHECK(contrast(QColor(0x777777U), Qt::white) == Catch::Approx(4.48).margin(0.005));
    CHECK(contrast(QColor(0x12436DU), Qt::white) == Catch::Approx(10.3).margin(0.06));
}

TEST_CASE("text can be read in every theme, and what is drawn can be seen")
{
    for (const ThemeChoice choice : allThemeChoices) {
        const Theme theme = themeFor(choice);
        const double wanted = choice == ThemeChoice::HighContrast ? 7.0 : 4.5;
        for (const Pair &pair : textPairs(theme)) {
            INFO(toCode(choice).toStdString() << ": " << pair.what);
            CHECK(contrast(pair.front, pair.ground) >= wanted);
        }
        for (const Pair &pair : graphicPairs(theme)) {
            INFO(toCode(choice).toStdString() << ": " << pair.what);
            CHECK(contrast(pair.front, pair.ground) >= 3.0);
        }
    }
}

TEST_CASE("Qt's own controls get colours that can be read, also when they are switched off")
{
    for (const ThemeChoice choice : allThemeChoices) {
        const QPalette palette = paletteOf(themeFor(choice));
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            INFO(toCode(choice).toStdString() << " group " << group);
            CHECK(contrast(palette.color(group, QPalette::WindowText), palette.color(group, QPalette::Window)) >= 4.5);
            CHECK(contrast(palette.color(group, QPalette::Text), palette.color(group, QPalette::Base)) >= 4.5);
            CHECK(contrast(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button)) >= 4.5);
            CHECK(
                contrast(palette.color(group, QPalette::PlaceholderText), palette.color(group, QPalette::Base)) >= 4.5);
            CHECK(contrast(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight))
                >= 4.5);
            CHECK(contrast(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase))
                >= 4.5);
        }
    }
}

TEST_CASE("a theme is known by its code, and only by it")
{
    for (const ThemeChoice choice : allThemeChoices)
        CHECK(themeFromCode(toCode(choice)) == choice);
    CHECK_FALSE(themeFromCode(QStringLiteral("sepia")));
    CHECK_FALSE(themeFromCode(QString()));
}

TEST_CASE("following the desktop is dark where the desktop is")
{
    CHECK(isDark(paletteOf(themeFor(ThemeChoice::Dark))));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Warm, ThemeChoice::HighContrast})
        CHECK_FALSE(isDark(paletteOf(themeFor(choice))));
    CHECK(themeFor(ThemeChoice::Follow, true).ground == themeFor(ThemeChoice::Dark).ground);
    CHECK(themeFor(ThemeChoice::Follow, false).ground == themeFor(ThemeChoice::Light).ground);
}

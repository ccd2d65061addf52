// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looking.h"
#include "ui/shell/appearance.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace hub;
using namespace hub::test;

namespace {

Style &style()
{
    return *qobject_cast<Style *>(QApplication::style());
}

/// Puts the look of the program back as it was, whatever a test does with it.
struct KeptLook {
    KeptLook() = default;
    ~KeptLook()
    {
        style().setTheme(themeFor(ThemeChoice::Light));
        style().setTouch(false);
        QApplication::setPalette(paletteOf(themeFor(ThemeChoice::Light)));
    }
    Q_DISABLE_COPY_MOVE(KeptLook)
};

QImage pictureOf(QWidget &widget)
{
    widget.ensurePolished();
    widget.resize(widget.sizeHint());
    return widget.grab().toImage();
}

} // namespace

TEST_CASE("a focus ring can be seen round every kind of control, in every theme")
{
    const KeptLook kept;
    for (const ThemeChoice choice : allThemeChoices) {
        const Theme theme = themeFor(choice);
        style().setTheme(theme);
        QApplication::setPalette(paletteOf(theme));
        QWidget window;
        QVBoxLayout layout(&window);
        QWidget *const controls[] = {new Button(QStringLiteral("Set aside")), new LinkButton(QStringLiteral("Undo")),
            new PrimaryButton(QStringLiteral("Log drop-in")), new QLineEdit,
            new SupportToggle(QStringLiteral("Skills"), QStringLiteral("3")), new ChoiceButton(QStringLiteral("Well")),
            new NavButton(QStringLiteral("Today")), new QCheckBox(QStringLiteral("Keep"))};
        for (QWidget *const control : controls)
            layout.addWidget(control, 0, Qt::AlignLeft);
        open(window);
        for (QWidget *const control : controls) {
            window.setFocus();
            const int without = countOf(control->grab().toImage(), theme.main);
            control->setFocus();
            REQUIRE(control->hasFocus());
            const int with = countOf(control->grab().toImage(), theme.main);
            INFO(toCode(choice).toStdString() << ' ' << control->metaObject()->className());
            // Two pixels wide round the whole control, but for its corners.
            CHECK(with - without > 3 * (control->width() + control->height() - 40));
        }
    }
}

TEST_CASE("a chosen chip can be told from the others without any colour")
{
    const KeptLook kept;
    Theme plain = themeFor(ThemeChoice::Light);
    plain.chosen = plain.card;
    plain.chosenEdge = plain.edge;
    plain.chosenText = plain.text;
    style().setTheme(plain);
    SupportToggle toggle(QStringLiteral("Skills"), QStringLiteral("3"));
    const QImage before = pictureOf(toggle);
    toggle.setChecked(true);
    CHECK(countOf(pictureOf(toggle), plain.text) > countOf(before, plain.text) + 10);
}

TEST_CASE("choosing a chip does not move the others")
{
    SupportToggle toggle(QStringLiteral("Goals"), QStringLiteral("5"));
    const QSize before = toggle.sizeHint();
    toggle.setChecked(true);
    CHECK(toggle.sizeHint() == before);
}

TEST_CASE("everything that can be pressed is at least 24 pixels, and 44 for fingers")
{
    const KeptLook kept;
    for (const bool touch : {false, true}) {
        style().setTouch(touch);
        const int least = touch ? 44 : 24;
        Button button(QStringLiteral("A"));
        LinkButton link(QStringLiteral("A"));
        SupportToggle toggle(QStringLiteral("A"), {});
        ChoiceButton choice(QStringLiteral("A"));
        NavButton entry(QStringLiteral("A"));
        QLineEdit field;
        QCheckBox box;
        for (QWidget *const widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&link),
                 static_cast<QWidget *>(&toggle), static_cast<QWidget *>(&choice), static_cast<QWidget *>(&entry),
                 static_cast<QWidget *>(&field), static_cast<QWidget *>(&box)}) {
            INFO(widget->metaObject()->className() << " touch " << touch);
            CHECK(widget->sizeHint().width() >= least);
            CHECK(widget->sizeHint().height() >= least);
        }
    }
}

TEST_CASE("the edges of a button and a text under each other line up")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *const button = new Button(QStringLiteral("Set aside"));
    auto *const label = new PlainLabel(QStringLiteral("Nothing here is required."), PlainLabel::Look::Text);
    layout.addWidget(button);
    layout.addWidget(label);
    window.show();
    CHECK(button->x() + looks::focusRoom == label->x());
}

TEST_CASE("a flow starts where reading starts and gives what is left to those who want it")
{
    QWidget window;
    auto *const flow = new FlowLayout(6, 6, &window);
    auto *const first = new QLineEdit;
    auto *const second = new Button(QStringLiteral("Find anyone"));
    flow->addWidget(first);
    flow->addWidget(second);
    window.resize(600, 100);
    window.show();
    CHECK(second->geometry().right() == 599 + looks::focusRoom);
    CHECK(first->x() == 0);
    window.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    CHECK(first->geometry().right() == 599);
    CHECK(flow->heightForWidth(120) > flow->heightForWidth(600));
}

TEST_CASE("the letters that Alt reaches are underlined while Alt is held, and only then")
{
    const KeptLook kept;
    QWidget window;
    window.show();
    CHECK_FALSE(style().mnemonicsShown());
    QTest::keyPress(&window, Qt::Key_Alt);
    CHECK(style().mnemonicsShown());
    CHECK(style().styleHint(QStyle::SH_UnderlineShortcut) == 1);
    QTest::keyRelease(&window, Qt::Key_Alt);
    CHECK_FALSE(style().mnemonicsShown());
}

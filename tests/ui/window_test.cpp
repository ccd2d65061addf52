// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window.h"

#include "tests/ui/lint.h"
#include "tests/ui/looking.h"
#include "ui/shell/appearance.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/settings.h"
#include "ui/shell/style.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <utility>

using namespace hub;
using namespace hub::test;

namespace {

/// A page with one field, as real ones have.
Page *aPage(const QString &title, const QString &name)
{
    auto *const page = new Page(title);
    auto *const field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(title);
    page->body()->addWidget(field);
    page->body()->addStretch();
    page->setFocusProxy(field);
    return page;
}

/// A window with two pages, its settings in a folder of its own.
struct TestWindow {
    QTemporaryDir folder;
    Settings settings{folder.path()};
    Appearance appearance{*qApp};
    Window window{appearance, settings, QStringLiteral("en_GB")};

    TestWindow()
    {
        window.setHub(QStringLiteral("Clifton Hub"), {});
        window.setSignedIn(QStringLiteral("Dee"));
        window.setExample(true);
        window.addPage({QStringLiteral("today"), QStringLiteral("Today"),
            aPage(QStringLiteral("Today"), QStringLiteral("who")), ActionId::PageToday});
        window.addPage({QStringLiteral("people"), QStringLiteral("People"),
            aPage(QStringLiteral("People"), QStringLiteral("find")), ActionId::PagePeople});
    }
    ~TestWindow() { appearance.setThemeChoice(ThemeChoice::Light); }
    Q_DISABLE_COPY_MOVE(TestWindow)

    template <typename Widget = QWidget>
    Widget *find(const char *name)
    {
        auto *const widget = window.findChild<Widget *>(QLatin1String(name));
        REQUIRE(widget);
        return widget;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *const at = QApplication::focusWidget();
        QTest::keyClick(at ? at : &window, key, modifiers);
    }
};

/// All text that can be seen in the program now.
QString allThatCanBeRead()
{
    QString all;
    for (const QWidget *const top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        all += top->windowTitle() + u'\n';
        for (const QWidget *const widget : top->findChildren<QWidget *>()) {
            if (widget->isVisible())
                all += interfaceOf(widget)->text(QAccessible::Name) + u' '
                    + interfaceOf(widget)->text(QAccessible::Value) + u'\n';
        }
    }
    return all;
}

} // namespace

TEST_CASE("the title of the window never says more than the program's name")
{
    TestWindow test;
    test.window.openPage(QStringLiteral("people"));
    CHECK(test.window.windowTitle() == QStringLiteral("Hubdesk"));
    CHECK(interfaceOf(&test.window)->text(QAccessible::Name) == QStringLiteral("Hubdesk, People"));
}

TEST_CASE("a page is opened by its key, and by its entry in the navigation")
{
    TestWindow test;
    test::open(test.window);
    CHECK(test.window.openedPage() == QStringLiteral("today"));
    test.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(test.window.openedPage() == QStringLiteral("people"));
    CHECK(test.find<NavButton>("nav-people")->isChecked());
    QTest::mouseClick(test.find("nav-today"), Qt::LeftButton);
    CHECK(test.window.openedPage() == QStringLiteral("today"));
    CHECK(test.find("who")->isVisible());
    CHECK_FALSE(test.find("find")->isVisible());
    test.window.openPage(QStringLiteral("nowhere"));
    CHECK(test.window.openedPage() == QStringLiteral("today"));
}

TEST_CASE("Tab comes to the entry of the page that is open, whichever had the keyboard before")
{
    TestWindow test;
    test::open(test.window);
    test.find("nav-today")->setFocus();
    test.window.openPage(QStringLiteral("people"));
    CHECK((test.find("nav-people")->focusPolicy() & Qt::TabFocus) != 0);
    CHECK((test.find("nav-today")->focusPolicy() & Qt::TabFocus) == 0);
}

TEST_CASE("the top bar says which hub, that it is the example, and who is signed in")
{
    TestWindow test;
    test::open(test.window);
    const QString read = allThatCanBeRead();
    CHECK(read.contains(QStringLiteral("Clifton Hub")));
    CHECK(read.contains(QStringLiteral("Example hub: nothing here is real")));
    CHECK(read.contains(QStringLiteral("\u2068Dee\u2069 is signed in")));
    test.window.setExample(false);
    CHECK_FALSE(allThatCanBeRead().contains(QStringLiteral("nothing here is real")));
}

TEST_CASE("hiding the screen leaves the hub's name and nobody else's, and loses nothing")
{
    TestWindow test;
    test::open(test.window);
    auto *const who = test.find<QLineEdit>("who");
    who->setFocus();
    QTest::keyClicks(who, QStringLiteral("Amina K"));
    REQUIRE(allThatCanBeRead().contains(QStringLiteral("Amina K")));

    test.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(test.window.isScreenHidden());
    const QString read = allThatCanBeRead();
    CHECK(read.contains(QStringLiteral("Clifton Hub")));
    CHECK_FALSE(read.contains(QStringLiteral("Amina")));
    CHECK_FALSE(read.contains(QStringLiteral("Dee")));

    test.press(Qt::Key_Space);
    CHECK_FALSE(test.window.isScreenHidden());
    CHECK(who->text() == QStringLiteral("Amina K"));
    CHECK(who->hasFocus());
}

TEST_CASE("while the screen is hidden keys do nothing but show it again")
{
    TestWindow test;
    test::open(test.window);
    int undone = 0;
    QObject::connect(test.window.actions().of(ActionId::Undo), &QAction::triggered, [&] { ++undone; });
    test.window.hideScreen();
    test.press(Qt::Key_Shift);
    CHECK(test.window.isScreenHidden());
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 0);
    CHECK_FALSE(test.window.isScreenHidden());
    test.find<QLineEdit>("who")->clearFocus();
    test.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone == 1);
    test.press(Qt::Key_L, Qt::ControlModifier);
    test.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(test.window.isScreenHidden());
}

TEST_CASE("the key that hides the screen covers a box too, which comes back as it was")
{
    TestWindow test;
    test::open(test.window);
    auto *const box = new QMessageBox(&test.window);
    box->setText(QStringLiteral("Remove the draft for Amina?"));
    box->open();
    REQUIRE(QTest::qWaitForWindowExposed(box));
    QTest::keyClick(box, Qt::Key_L, Qt::ControlModifier);
    CHECK(test.window.isScreenHidden());
    CHECK_FALSE(allThatCanBeRead().contains(QStringLiteral("Amina")));
    CHECK_FALSE(box->isVisible());
    test.window.showScreen();
    CHECK(box->isVisible());
    CHECK(box->isModal());
    delete box;
}

TEST_CASE("a locked window shows its cover alone, and no key uncovers it or does anything behind it")
{
    TestWindow test;
    test::open(test.window);
    auto *const who = test.find<QLineEdit>("who");
    who->setFocus();
    QTest::keyClicks(who, QStringLiteral("Amina K"));
    auto *const box = new QMessageBox(&test.window);
    box->setText(QStringLiteral("Remove the draft for Amina?"));
    box->open();
    int done = 0;
    for (const ActionId id : {ActionId::Undo, ActionId::FindAnyone, ActionId::LogDropIn, ActionId::HideScreen})
        QObject::connect(test.window.actions().of(id), &QAction::triggered, [&] { ++done; });

    auto *const cover = new QLineEdit;
    cover->setAccessibleName(QStringLiteral("Your PIN"));
    test.window.lock(cover);
    CHECK(test.window.isLocked());
    CHECK(cover->isVisible());
    CHECK_FALSE(box->isVisible());
    CHECK_FALSE(allThatCanBeRead().contains(QStringLiteral("Amina")));
    for (const auto &[key, modifiers] : {std::pair(Qt::Key_L, Qt::ControlModifier), {Qt::Key_Z, Qt::ControlModifier},
             {Qt::Key_F2, Qt::NoModifier}, {Qt::Key_F1, Qt::NoModifier}, {Qt::Key_Escape, Qt::NoModifier}})
        QTest::keyClick(cover, key, modifiers);
    CHECK(done == 0);
    CHECK(test.window.isLocked());
    CHECK(cover->isVisible());

    test.window.unlock();
    CHECK_FALSE(test.window.isLocked());
    CHECK(box->isVisible());
    CHECK(who->text() == QStringLiteral("Amina K"));
    delete box;
    delete cover;
}

TEST_CASE("a screen that is hidden can be locked too, and what was behind comes back once it is not")
{
    TestWindow test;
    test::open(test.window);
    auto *const who = test.find<QLineEdit>("who");
    who->setFocus();
    test.window.hideScreen();
    auto *const cover = new QLineEdit;
    test.window.lock(cover);
    CHECK_FALSE(test.window.isScreenHidden());
    test.window.unlock();
    CHECK(who->isVisible());
    CHECK(who->hasFocus());
    delete cover;
}

TEST_CASE("help opens beside the page, is about that page, and lists the keys")
{
    TestWindow test;
    test::open(test.window);
    test.press(Qt::Key_F1);
    auto *const help = test.find<HelpPanel>("helpPanel");
    auto *const text = test.find<HelpText>("helpText");
    CHECK(help->isVisible());
    CHECK(help->page() == QStringLiteral("today"));
    CHECK(text->toPlainText().startsWith(QStringLiteral("Today")));
    CHECK(text->toPlainText().contains(QStringLiteral("Hide the screen")));
    test.window.openPage(QStringLiteral("people"));
    CHECK(text->toPlainText().startsWith(QStringLiteral("People")));
    text->setFocus();
    test.press(Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
}

TEST_CASE("a page without help of its own gets that of the program")
{
    TestWindow test;
    auto *const help = test.find<HelpPanel>("helpPanel");
    help->showPage(QStringLiteral("no-such-page"));
    CHECK(test.find<HelpText>("helpText")->toPlainText().startsWith(QStringLiteral("About Hubdesk")));
}

TEST_CASE("help loads nothing from outside the program")
{
    HelpText text;
    CHECK(text.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname"))).isNull());
    CHECK(text.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("qrc:/help/en_GB/today.md"))).isNull());
    CHECK_FALSE(text.openExternalLinks());
}

TEST_CASE("colours and type change at once, by key and menu, and are remembered")
{
    TestWindow test;
    test::open(test.window);
    const double usual = QApplication::font().pointSizeF();
    test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() > usual);
    CHECK(test.settings.number(Setting::TypeSize) == 110);
    for (int i = 0; i < 20; ++i)
        test.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(test.appearance.typeSize() == 200);
    for (int i = 0; i < 20; ++i)
        test.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(test.appearance.typeSize() == 90);
    test.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() == usual);

    test.window.actions().of(ActionId::ThemeDark)->trigger();
    CHECK(isDark(QApplication::palette()));
    QTest::qWait(1);
    CHECK(test.window.grab().toImage().pixelColor(700, 700) == themeFor(ThemeChoice::Dark).ground);
    CHECK(test.settings.text(Setting::Theme) == QStringLiteral("dark"));
    test.window.actions().of(ActionId::Touch)->trigger();
    CHECK(test.settings.isOn(Setting::Touch));
    CHECK(test.find("nav-today")->minimumSizeHint().height() >= 44);
    test.window.actions().of(ActionId::Touch)->trigger();
}

TEST_CASE("in the largest type the window still fits a small screen")
{
    TestWindow test;
    for (int i = 0; i < 8; ++i)
        test.window.addPage({QStringLiteral("page%1").arg(i), QStringLiteral("A page with a name"), new QWidget, {}});
    test.appearance.setTypeSize(200);
    QTest::qWait(1);
    constexpr int screen = 768;
    constexpr int titleBar = 40;
    CHECK(test.window.minimumSizeHint().height() <= screen - titleBar);
}

TEST_CASE("headings grow with the type")
{
    TestWindow test;
    test::open(test.window);
    const auto *const heading = test.find<QLabel>("pageHeading");
    const double before = heading->font().pointSizeF();
    test.appearance.setTypeSize(200);
    CHECK(heading->font().pointSizeF() > before * 1.9);
    test.appearance.setTypeSize(100);
    CHECK(heading->font().pointSizeF() == before);
}

TEST_CASE("what is said at the bottom is spoken")
{
    TestWindow test;
    test::open(test.window);
    test.window.say(QStringLiteral("The spreadsheet was brought in."));
    auto *const status = test.find<StatusLine>("status");
    CHECK(status->text() == QStringLiteral("The spreadsheet was brought in."));
    CHECK(interfaceOf(status)->role() == QAccessible::Notification);
}

TEST_CASE("nobody is left out of the window: names, sizes, keys, Tab, at every type size and both ways round")
{
    for (const int percent : {90, 100, 200}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TestWindow test;
            test.appearance.setTypeSize(percent);
            test.window.setLayoutDirection(direction);
            test::open(test.window);
            INFO(percent << " % direction " << direction);
            CHECK(accessibilityFaults(test.window).join(u'\n').toStdString() == "");
            test.window.showHelp();
            QTest::qWait(1);
            CHECK(accessibilityFaults(test.window).join(u'\n').toStdString() == "");
            test.appearance.setTypeSize(100);
        }
    }
}

TEST_CASE("at 200 % the window still fits a usual desk screen")
{
    TestWindow test;
    test.appearance.setTypeSize(200);
    test.window.resize(1366, 768);
    test::open(test.window);
    CHECK(test.window.minimumSizeHint().width() <= 1366);
    for (const char *name : {"findAnyoneButton", "hideScreenButton", "helpButton", "lookMenu", "nav-people", "who"}) {
        const auto *const widget = test.find(name);
        const QRect place(widget->mapTo(&test.window, QPoint()), widget->size());
        INFO(name << " at " << place.x() << "," << place.y() << " " << place.width() << "x" << place.height() << " in " << test.window.width() << "x" << test.window.height());
        CHECK(test.window.rect().contains(place));
        CHECK(widget->width() >= widget->minimumSizeHint().width());
    }
    test.appearance.setTypeSize(100);
}

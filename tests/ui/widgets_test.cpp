// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/looking.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/listdetail.h"
#include "ui/widgets/onestack.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/sentencetable.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/table.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace hub;
using hub::test::interfaceOf;

namespace {

/// Counts how often a widget is shown and hidden: what Qt passes on to screen readers. (Offscreen there is nobody to
/// pass it on to.)
class Heard final : public QObject
{
public:
    explicit Heard(QObject *of) { of->installEventFilter(this); }
    int shown = 0;
    int hidden = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        shown += event->type() == QEvent::Show;
        hidden += event->type() == QEvent::Hide;
        return false;
    }
};

} // namespace

TEST_CASE("a label shows markup as it was typed and loads nothing")
{
    const auto markup = QStringLiteral("<h1>Sam</h1><img src=\"file:///etc/hostname\">");
    const PlainLabel label(markup, PlainLabel::Look::Text);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(label.textInteractionFlags() == Qt::NoTextInteraction);
    CHECK(interfaceOf(&label)->text(QAccessible::Name) == markup);
    // A heading of seven characters would be far narrower than all that was typed.
    CHECK(label.sizeHint().width() * label.sizeHint().height()
        >= label.fontMetrics().horizontalAdvance(markup) * label.fontMetrics().height() / 2);
}

TEST_CASE("a name written the other way round stays on the side where reading starts")
{
    PlainLabel label(QStringLiteral("Sam"), PlainLabel::Look::Text);
    label.setLayoutDirection(Qt::RightToLeft);
    label.resize(300, 40);
    const QImage image = label.grab().toImage();
    const QRect ink = hub::test::inkOf(image);
    CHECK(ink.left() > image.width() / 2);
}

TEST_CASE("a status line is spoken each time it says something, and never moves the page")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *const line = new StatusLine;
    layout.addWidget(line);
    auto *const below = new PlainLabel(QStringLiteral("below"), PlainLabel::Look::Text);
    layout.addWidget(below);
    window.show();
    line->say(QStringLiteral("Logged Sam, 10:32am"));
    QTest::qWait(1);
    const int before = below->y();

    CHECK(interfaceOf(line)->role() == QAccessible::Notification);
    CHECK(interfaceOf(line)->text(QAccessible::Name) == QStringLiteral("Logged Sam, 10:32am"));
    const Heard heard(line);
    line->say(QStringLiteral("Logged Kit, 10:33am"));
    QTest::qWait(1);
    CHECK(heard.hidden == 1);
    CHECK(heard.shown == 1);
    CHECK(interfaceOf(line)->text(QAccessible::Name) == QStringLiteral("Logged Kit, 10:33am"));
    CHECK(below->y() == before);
}

TEST_CASE("a support toggle says its name, its key and whether it is chosen")
{
    SupportToggle toggle(QStringLiteral("Peer support"), QStringLiteral("2"));
    auto *const spoken = interfaceOf(&toggle);
    CHECK(spoken->role() == QAccessible::CheckBox);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Peer support"));
    CHECK(spoken->text(QAccessible::Description) == QStringLiteral("2"));
    CHECK(spoken->state().checkable);
    CHECK_FALSE(spoken->state().checked);
    QTest::keyClick(&toggle, Qt::Key_Space);
    CHECK(toggle.isChecked());
    CHECK(interfaceOf(&toggle)->state().checked);
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 5, toggle.height() / 2));
    CHECK_FALSE(toggle.isChecked());
}

TEST_CASE("choosing one answer takes back the other, and a group of choices has its question as name")
{
    ChoiceGroup group(QStringLiteral("How are things today?"));
    auto *const well = new ChoiceButton(QStringLiteral("Well"));
    auto *const growing = new ChoiceButton(QStringLiteral("Growing"));
    group.add(well);
    group.add(growing);
    well->click();
    growing->click();
    CHECK_FALSE(well->isChecked());
    CHECK(growing->isChecked());
    CHECK(interfaceOf(growing)->role() == QAccessible::RadioButton);
    CHECK(interfaceOf(&group)->role() == QAccessible::Grouping);
    CHECK(interfaceOf(&group)->text(QAccessible::Name) == QStringLiteral("How are things today?"));
}

TEST_CASE("chips wrap into as many lines as they need, and their edges line up with the question")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *const group = new ChoiceGroup(QStringLiteral("What kind of support?"));
    for (int i = 0; i < 8; ++i)
        group->add(new SupportToggle(QStringLiteral("Welcoming talk"), QString::number(i)));
    layout.addWidget(group);
    layout.addStretch();
    window.resize(420, 600);
    window.show();
    const auto chips = group->findChildren<SupportToggle *>();
    CHECK(chips.first()->y() < chips.last()->y());
    for (const SupportToggle *const chip : chips) {
        CHECK(chip->geometry().right() <= group->width());
        CHECK(chip->size() == chip->sizeHint());
    }
    const auto *const question = group->findChild<PlainLabel *>();
    CHECK(question->mapTo(&window, QPoint()).x() == chips.first()->mapTo(&window, QPoint(looks::focusRoom, 0)).x());
}

TEST_CASE("an echo is also the description of its field")
{
    QLineEdit when;
    Echo echo(&when);
    echo.understood(QStringLiteral("Friday 20 November 2026, 3pm"));
    CHECK(echo.text() == QStringLiteral("Friday 20 November 2026, 3pm"));
    CHECK(interfaceOf(&when)->text(QAccessible::Description) == QStringLiteral("Friday 20 November 2026, 3pm"));
    const auto usual = echo.font().weight();
    echo.trouble(QStringLiteral("Enter a time up to now"));
    CHECK(interfaceOf(&when)->text(QAccessible::Description) == QStringLiteral("Enter a time up to now"));
    CHECK(echo.font().weight() > usual);
}

TEST_CASE("a card is a group with its heading as name")
{
    Card card(QStringLiteral("Please know"));
    CHECK(interfaceOf(&card)->role() == QAccessible::Grouping);
    CHECK(interfaceOf(&card)->text(QAccessible::Name) == QStringLiteral("Please know"));
    card.setHeading({});
    CHECK_FALSE(card.findChild<PlainLabel *>()->isVisibleTo(&card));
}

TEST_CASE("a page has one heading, is named by it and never scrolls sideways")
{
    Page page(QStringLiteral("People"));
    page.body()->addWidget(new PlainLabel(QString(400, u'w').replace(20, 1, u' '), PlainLabel::Look::Text));
    page.resize(300, 200);
    page.show();
    CHECK(interfaceOf(&page)->text(QAccessible::Name) == QStringLiteral("People"));
    CHECK(interfaceOf(page.heading())->role() == QAccessible::Heading);
    CHECK(page.scroll()->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff);
}

TEST_CASE("what the keyboard is put on comes into view, also where it is opened at that moment")
{
    Page page(QStringLiteral("Who gets in"));
    auto *const above = new QLineEdit;
    page.body()->addWidget(above);
    page.body()->addSpacing(900);
    auto *const below = new QLineEdit;
    page.body()->addWidget(below);
    below->hide();
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    const auto inView = [&](QWidget *field) {
        return page.scroll()->viewport()->rect().contains(
            QRect(field->mapTo(page.scroll()->viewport(), QPoint()), field->size()));
    };
    above->setFocus(Qt::OtherFocusReason);
    QTest::qWait(1);
    REQUIRE(inView(above));
    below->show();
    below->setFocus(Qt::OtherFocusReason);
    CHECK(QTest::qWaitFor([&] { return inView(below); }));
    above->setFocus(Qt::ShortcutFocusReason);
    CHECK(QTest::qWaitFor([&] { return inView(above); }));
}

TEST_CASE("a long name in the navigation goes on in a second line")
{
    NavButton entry(QStringLiteral("Desks and partners"));
    const int wide = entry.sizeHint().width();
    CHECK(entry.heightForWidth(wide) == entry.sizeHint().height());
    CHECK(entry.heightForWidth(wide - 20) > entry.sizeHint().height());
    CHECK(entry.minimumSizeHint().width() < wide);
    entry.setHint(QStringLiteral("3 today"));
    CHECK(entry.sizeHint().width() > wide);
    CHECK(interfaceOf(&entry)->text(QAccessible::Description) == QStringLiteral("3 today"));
}

TEST_CASE("columns stand beside each other while there is room, then under each other")
{
    Columns columns(50);
    columns.add(new QWidget, 1);
    columns.add(new QWidget, 1);
    const int em = QFontInfo(columns.font()).pixelSize();
    columns.resize(51 * em, 200);
    columns.show();
    CHECK(columns.areSideBySide());
    columns.resize(49 * em, 200);
    QTest::qWait(1);
    CHECK_FALSE(columns.areSideBySide());
}

TEST_CASE("Tab goes on from a table to the next control")
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *const table = new Table(QStringLiteral("Today"));
    QStandardItemModel model(3, 2);
    table->setModel(&model);
    auto *const after = new QLineEdit;
    layout.addWidget(table);
    layout.addWidget(after);
    hub::test::open(window);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Tab);
    CHECK(after->hasFocus());
}

TEST_CASE("each row of a table of sentences is as high as its words, though they came while its page was narrow and out of view")
{
    QStandardItemModel model;
    QStackedWidget pages;
    pages.addWidget(new QWidget);
    pages.addWidget(sentenceTable(model, QStringLiteral("What was done")));
    auto *const table = pages.findChild<Table *>();
    REQUIRE(table);
    pages.resize(150, 400);
    pages.show();
    REQUIRE(QTest::qWaitForWindowExposed(&pages));
    const auto add = [&](const char *text) { model.appendRow(new QStandardItem(QString::fromLatin1(text))); };
    add("A sentence so long that it needs three lines where it is narrow\n3:42pm");
    add("Short\n3:42pm");
    add("One");
    const auto fits = [&] {
        QTest::qWait(20);
        const int line = table->fontMetrics().lineSpacing();
        CHECK(table->rowHeight(1) > 2 * line);
        CHECK(table->rowHeight(2) == table->verticalHeader()->defaultSectionSize());
        return table->rowHeight(0) - table->rowHeight(1);
    };
    pages.setCurrentIndex(1);
    CHECK(fits() >= table->fontMetrics().lineSpacing());
    pages.setCurrentIndex(0);
    model.item(2)->setText(QStringLiteral("Two"));
    pages.resize(1800, 400);
    pages.setCurrentIndex(1);
    CHECK(fits() == 0);
    table->setFont(QFont(table->font().family(), table->font().pointSize() * 2));
    CHECK(fits() == 0);
    pages.resize(150, 400);
    CHECK(fits() >= table->fontMetrics().lineSpacing());
}

TEST_CASE("whoever asks for a scroll bar that has just gone is told that there is nothing")
{
    auto *const content = new QWidget;
    content->setFixedSize(100, 2'000);
    PageScroll area(content);
    area.resize(200, 200);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    auto *const spoken = interfaceOf(&area);
    REQUIRE(spoken->childCount() == 2);
    CHECK(spoken->child(0)->object() == area.viewport());
    CHECK(spoken->indexOfChild(spoken->child(1)) == 1);
    CHECK_FALSE(spoken->child(2));
    CHECK_FALSE(spoken->child(-1));
    content->setFixedSize(100, 100);
    QCoreApplication::processEvents();
    CHECK(spoken->childCount() == 1);
    CHECK_FALSE(spoken->child(1));
}

TEST_CASE("what is out of view asks for no room")
{
    const auto asHighAs = [](int height) {
        auto *const widget = new QWidget;
        (new QVBoxLayout(widget))->addSpacing(height);
        return widget;
    };
    QWidget *const low = asHighAs(100);
    QWidget *const high = asHighAs(900);
    QWidget *const list = asHighAs(500);
    auto *const stack = new OneStack;
    stack->addWidget(low);
    stack->addWidget(high);
    ListDetail both(list, stack, QStringLiteral("Back"));
    both.resize(300, 300);
    both.show();
    REQUIRE(QTest::qWaitForWindowExposed(&both));
    CHECK(both.minimumSizeHint().height() >= 500);
    both.showDetail();
    CHECK(both.minimumSizeHint().height() < 300);
    stack->setCurrentWidget(high);
    CHECK(both.minimumSizeHint().height() >= 900);
}

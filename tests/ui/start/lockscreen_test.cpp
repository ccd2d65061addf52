// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/lockscreen.h"

#include "core/base/result.h"
#include "tests/ui/lint.h"
#include "tests/ui/looking.h"
#include "ui/widgets/chips.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace hub;
using namespace hub::test;

namespace {

struct Locked {
    LockScreen screen;
    QSignalSpy pins{&screen, &LockScreen::pinTyped};
    QSignalSpy words{&screen, &LockScreen::wordsTyped};

    Locked()
    {
        screen.setAutoFillBackground(true);
        screen.resize(1170, 700);
        screen.show(QStringLiteral("Clifton Hub"), {}, {{QStringLiteral("Ama"), false}, {QStringLiteral("Dee"), true}}, 1);
        test::open(screen);
        screen.setFocus();
    }

    QLineEdit *field() { return screen.findChild<QLineEdit *>(QStringLiteral("words")); }
    void type(const char *text) { QTest::keyClicks(field(), QString::fromUtf8(text)); }
    void enter() { QTest::keyClick(field(), Qt::Key_Return); }
    void choose(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (auto *const chip : screen.findChildren<ChoiceButton *>()) {
            if (chip->text() == name)
                chip->click();
        }
    }
};

} // namespace

TEST_CASE("the sixth digit of a PIN opens without another key")
{
    Locked desk;
    desk.type("00471");
    CHECK(desk.pins.isEmpty());
    desk.type("1");
    REQUIRE(desk.pins.size() == 1);
    CHECK(desk.pins.front().at(0).toInt() == 1);
    CHECK(desk.pins.front().at(1).toString() == QLatin1String("004711"));
    CHECK(desk.words.isEmpty());
}

TEST_CASE("whoever has no PIN that counts is asked for words, and who has one may use words too")
{
    Locked desk;
    desk.choose(QStringLiteral("Ama"));
    desk.type("123456");
    CHECK(desk.pins.isEmpty());
    desk.enter();
    REQUIRE(desk.words.size() == 1);
    CHECK(desk.words.front().at(0).toInt() == 0);
    desk.choose(QStringLiteral("Dee"));
    CHECK(desk.field()->text().isEmpty());
    auto *const useWords = desk.screen.findChild<QAbstractButton *>(QStringLiteral("useWords"));
    REQUIRE(useWords->isVisible());
    useWords->click();
    desk.type("apple river");
    desk.enter();
    CHECK(desk.words.back().at(0).toInt() == 1);
    CHECK(desk.pins.isEmpty());
}

TEST_CASE("a name that a screen reader ticks is chosen as one that is clicked")
{
    Locked desk;
    for (auto *const chip : desk.screen.findChildren<ChoiceButton *>())
        chip->setChecked(chip->text() == QLatin1String("Ama"));
    desk.type("123456");
    CHECK(desk.pins.isEmpty());
    desk.enter();
    REQUIRE(desk.words.size() == 1);
    CHECK(desk.words.front().at(0).toInt() == 0);
}

TEST_CASE("a wrong PIN is said, gone from the field, and typed again at once")
{
    Locked desk;
    desk.type("111111");
    desk.screen.tell(Error{Error::Kind::WrongPin});
    CHECK(desk.field()->text().isEmpty());
    CHECK(desk.field()->hasFocus());
    CHECK(interfaceOf(desk.field())->text(QAccessible::Description).contains(QStringLiteral("not the PIN")));
    desk.screen.wordsOnly(1);
    desk.type("222222");
    CHECK(desk.pins.size() == 1);
}

TEST_CASE("nothing typed on a locked desk is read by anybody, by eye or by voice")
{
    Locked desk;
    desk.type("00471");
    CHECK(desk.field()->echoMode() == QLineEdit::Password);
    CHECK_FALSE(interfaceOf(desk.field())->text(QAccessible::Value).contains(QStringLiteral("00471")));
    desk.screen.forget();
    CHECK(desk.field()->text().isEmpty());
}

TEST_CASE("nobody is left out of the locked desk, with a PIN or with words")
{
    Locked desk;
    const auto faults = [&] { return accessibilityFaults(desk.screen).join(u'\n').toStdString(); };
    CHECK(faults() == "");
    desk.choose(QStringLiteral("Ama"));
    CHECK(faults() == "");
}

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include <QAction>
#include <QHash>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace hub;

namespace {

/// "F1: help, undo" for every key that two actions want.
QStringList clashes(std::span<const ActionInfo> table)
{
    QHash<QKeySequence, QStringList> wanted;
    for (const ActionInfo &info : table) {
        for (const QKeySequence &key : keysOf(info))
            wanted[key].push_back(QLatin1String(info.name));
    }
    QStringList found;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (it.value().size() > 1)
            found.push_back(it.key().toString() + QStringLiteral(": ") + it.value().join(QStringLiteral(", ")));
    }
    return found;
}

} // namespace

TEST_CASE("the test for clashing keys finds one")
{
    const ActionInfo two[] = {{ActionId::Help, "help", "Help", "F1", Shown::KeysOnly},
        {ActionId::Undo, "undo", "Undo", "Ctrl+Z; F1", Shown::KeysOnly}};
    CHECK(clashes(two) == QStringList{QStringLiteral("F1: help, undo")});
}

TEST_CASE("no two actions want the same key")
{
    CHECK(clashes(actionTable()).isEmpty());
}

TEST_CASE("no action takes a bare letter or digit, which would break typing and voice input")
{
    for (const ActionInfo &info : actionTable()) {
        for (const QKeySequence &key : keysOf(info)) {
            INFO(info.name << ' ' << key.toString().toStdString());
            CHECK(key.count() == 1);
            const auto combination = key[0];
            const bool isFunctionKey = combination.key() >= Qt::Key_F1 && combination.key() <= Qt::Key_F35;
            CHECK((isFunctionKey || combination.keyboardModifiers().testFlag(Qt::ControlModifier)));
        }
    }
}

TEST_CASE("the keys people learnt stay where they are")
{
    CHECK(Actions::keyHint(ActionId::LogDropIn) == QStringLiteral("F2"));
    CHECK(Actions::keyHint(ActionId::FindAnyone) == QStringLiteral("Ctrl F"));
    CHECK(Actions::keyHint(ActionId::HideScreen) == QStringLiteral("Ctrl L"));
    CHECK(Actions::keyHint(ActionId::Help) == QStringLiteral("F1"));
    CHECK(Actions::keyHint(ActionId::Undo) == QStringLiteral("Ctrl Z"));
    CHECK(Actions::keyHint(ActionId::Bigger) == QStringLiteral("Ctrl +"));
    CHECK(Actions::keyHint(ActionId::ThemeDark).isEmpty());
}

TEST_CASE("while the screen is hidden only one key does anything")
{
    QWidget window;
    Actions actions(&window);
    actions.setOnly(ActionId::HideScreen, true);
    CHECK(actions.of(ActionId::HideScreen)->isEnabled());
    CHECK_FALSE(actions.of(ActionId::Undo)->isEnabled());
    actions.setOnly(ActionId::HideScreen, false);
    CHECK(actions.of(ActionId::Undo)->isEnabled());
}

TEST_CASE("only one theme is chosen at a time")
{
    QWidget window;
    const Actions actions(&window);
    actions.of(ActionId::ThemeDark)->trigger();
    actions.of(ActionId::ThemeWarm)->trigger();
    CHECK_FALSE(actions.of(ActionId::ThemeDark)->isChecked());
    CHECK(actions.of(ActionId::ThemeWarm)->isChecked());
}

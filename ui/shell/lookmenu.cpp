// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookmenu.h"

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QMenu>

namespace hub {

static ActionId actionFor(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Follow:
        return ActionId::ThemeFollow;
    case ThemeChoice::Light:
        return ActionId::ThemeLight;
    case ThemeChoice::Warm:
        return ActionId::ThemeWarm;
    case ThemeChoice::Dark:
        return ActionId::ThemeDark;
    case ThemeChoice::HighContrast:
        return ActionId::ThemeContrast;
    }
    Q_UNREACHABLE();
}

static void tick(const Actions &actions, const Appearance &appearance)
{
    actions.of(actionFor(appearance.themeChoice()))->setChecked(true);
    actions.of(ActionId::Touch)->setChecked(appearance.touch());
}

void connectLook(const Actions &actions, Appearance &appearance, Settings &settings)
{
    const auto on = [&](ActionId id, auto &&change) {
        QObject::connect(actions.of(id), &QAction::triggered, &appearance, std::forward<decltype(change)>(change));
    };
    for (const ThemeChoice choice : allThemeChoices) {
        on(actionFor(choice), [&appearance, &settings, choice] {
            appearance.setThemeChoice(choice);
            settings.set(Setting::Theme, toCode(choice));
        });
    }
    const auto onType = [&](ActionId id, void (Appearance::*change)()) {
        on(id, [&appearance, &settings, change] {
            (appearance.*change)();
            settings.set(Setting::TypeSize, appearance.typeSize());
        });
    };
    onType(ActionId::Bigger, &Appearance::bigger);
    onType(ActionId::Smaller, &Appearance::smaller);
    onType(ActionId::NormalSize, &Appearance::usualSize);
    on(ActionId::Touch, [&appearance, &settings](bool touch) {
        appearance.setTouch(touch);
        settings.set(Setting::Touch, touch);
    });
    QObject::connect(&appearance, &Appearance::changed, actions.of(ActionId::Touch),
        [&actions, &appearance] { tick(actions, appearance); });
    tick(actions, appearance);
}

void restoreLook(Appearance &appearance, const Settings &settings)
{
    appearance.setThemeChoice(themeFromCode(settings.text(Setting::Theme)).value_or(ThemeChoice::Follow));
    appearance.setTypeSize(settings.number(Setting::TypeSize));
    appearance.setTouch(settings.isOn(Setting::Touch));
}

QMenu *makeLookMenu(const Actions &actions, QWidget *parent)
{
    auto *const menu = new QMenu(parent);
    bool themesBegan = false;
    for (const ActionInfo &info : actionTable()) {
        if (info.shown != Shown::LookMenu)
            continue;
        // Type first, then colours, then touch: a line where the kind changes.
        if (info.checkable && !themesBegan)
            menu->addSeparator();
        themesBegan = themesBegan || info.checkable;
        if (info.id == ActionId::Touch)
            menu->addSeparator();
        menu->addAction(actions.of(info.id));
    }
    return menu;
}

} // namespace hub

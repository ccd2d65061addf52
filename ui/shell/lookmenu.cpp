// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lookmenu.h"

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QLocale>
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

static QString nameOf(const QString &language)
{
    // Qt calls it British English, in which only the British would look for English.
    const QLocale locale(language);
    const QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (!Language::isDraft(language))
        return name;
    //: A language to choose, %1 in its own name, whose words nobody has read yet who grew up with it
    return QCoreApplication::translate("hub::LookMenu", "%1 (a draft)").arg(name);
}

QMenu *addLanguages(QMenu *look, Settings &settings, const QString &now)
{
    look->addSeparator();
    auto *const languages = look->addMenu(QCoreApplication::translate("hub::LookMenu", "Language"));
    languages->setObjectName(QStringLiteral("languageMenu"));
    auto *const one = new QActionGroup(languages);
    for (const QString &code : Language::available()) {
        if (!Language::isForPeople(code))
            continue;
        QAction *const choice = languages->addAction(nameOf(code));
        choice->setObjectName(QStringLiteral("language-") + code);
        choice->setCheckable(true);
        choice->setChecked(code == now);
        one->addAction(choice);
        QObject::connect(choice, &QAction::triggered, languages, [&settings, code] { settings.set(Setting::Language, code); });
    }
    return languages;
}

} // namespace hub

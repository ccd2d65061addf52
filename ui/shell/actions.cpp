// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/widgets/button.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

namespace hub {
namespace {

constexpr ActionInfo table[] = {
    {ActionId::LogDropIn, "logDropIn", QT_TRANSLATE_NOOP("hub::Actions", "Log a drop-in"), "F2", Shown::Navigation},
    {ActionId::LogVisitOfCard, "logVisitOfCard", QT_TRANSLATE_NOOP("hub::Actions", "Log a visit of the person on the card"),
        "Shift+F2", Shown::KeysOnly},
    {ActionId::FindAnyone, "findAnyone", QT_TRANSLATE_NOOP("hub::Actions", "Find anyone"), "Ctrl+F", Shown::TopBar},
    {ActionId::HideScreen, "hideScreen", QT_TRANSLATE_NOOP("hub::Actions", "Hide the screen"), "Ctrl+L", Shown::TopBar},
    {ActionId::Help, "help", QT_TRANSLATE_NOOP("hub::Actions", "Help"), "F1", Shown::StatusBar},
    {ActionId::Undo, "undo", QT_TRANSLATE_NOOP("hub::Actions", "Undo"), "Ctrl+Z", Shown::KeysOnly},
    {ActionId::Bigger, "bigger", QT_TRANSLATE_NOOP("hub::Actions", "Bigger type"), "Ctrl++; Ctrl+=", Shown::LookMenu},
    {ActionId::Smaller, "smaller", QT_TRANSLATE_NOOP("hub::Actions", "Smaller type"), "Ctrl+-", Shown::LookMenu},
    {ActionId::NormalSize, "normalSize", QT_TRANSLATE_NOOP("hub::Actions", "Usual type size"), "Ctrl+0",
        Shown::LookMenu},
    {ActionId::ThemeFollow, "themeFollow", QT_TRANSLATE_NOOP("hub::Actions", "Colours of the desktop"), "",
        Shown::LookMenu, true},
    {ActionId::ThemeLight, "themeLight", QT_TRANSLATE_NOOP("hub::Actions", "Light"), "", Shown::LookMenu, true},
    {ActionId::ThemeWarm, "themeWarm", QT_TRANSLATE_NOOP("hub::Actions", "Warm"), "", Shown::LookMenu, true},
    {ActionId::ThemeDark, "themeDark", QT_TRANSLATE_NOOP("hub::Actions", "Dark"), "", Shown::LookMenu, true},
    {ActionId::ThemeContrast, "themeContrast", QT_TRANSLATE_NOOP("hub::Actions", "High contrast"), "", Shown::LookMenu,
        true},
    {ActionId::Touch, "touch", QT_TRANSLATE_NOOP("hub::Actions", "Larger buttons for fingers"), "", Shown::LookMenu,
        true},
    {ActionId::PageToday, "pageToday", QT_TRANSLATE_NOOP("hub::Actions", "Today"), "Ctrl+1", Shown::Navigation},
    {ActionId::PagePeople, "pagePeople", QT_TRANSLATE_NOOP("hub::Actions", "People"), "Ctrl+2", Shown::Navigation},
    {ActionId::PageSheet, "pageSheet", QT_TRANSLATE_NOOP("hub::Actions", "Bring in a spreadsheet"), "Ctrl+3",
        Shown::Navigation},
    {ActionId::PageMembers, "pageMembers", QT_TRANSLATE_NOOP("hub::Actions", "Who gets in"), "Ctrl+4",
        Shown::Navigation},
    {ActionId::PageBackups, "pageBackups", QT_TRANSLATE_NOOP("hub::Actions", "Backups"), "Ctrl+5", Shown::Navigation},
    {ActionId::PageOurHub, "pageOurHub", QT_TRANSLATE_NOOP("hub::Actions", "Our hub"), "Ctrl+6", Shown::Navigation},
    {ActionId::PageHouse, "pageHouse", QT_TRANSLATE_NOOP("hub::Actions", "For the hub"), "Ctrl+7", Shown::Navigation},
    {ActionId::PageDone, "pageDone", QT_TRANSLATE_NOOP("hub::Actions", "What was done"), "Ctrl+8", Shown::Navigation},
    {ActionId::FreeOrNot, "freeOrNot", QT_TRANSLATE_NOOP("hub::Actions", "Say that you are free, or with someone"), "F4",
        Shown::KeysOnly},
    {ActionId::ShowPerson, "showPerson", QT_TRANSLATE_NOOP("hub::Actions", "Show the person on the card the screen"), "F8",
        Shown::KeysOnly},
    {ActionId::PlanTogether, "planTogether", QT_TRANSLATE_NOOP("hub::Actions", "Write the plan with the person on the card"), "F6",
        Shown::KeysOnly},
    {ActionId::SafetyPlan, "safetyPlan", QT_TRANSLATE_NOOP("hub::Actions", "Open the safety plan of the person on the card"), "F7",
        Shown::KeysOnly},
    {ActionId::LockDesk, "lockDesk", QT_TRANSLATE_NOOP("hub::Actions", "Lock this desk"), "Ctrl+Shift+L", Shown::TopBar},
    {ActionId::SignOut, "signOut", QT_TRANSLATE_NOOP("hub::Actions", "Sign out"), "Ctrl+Shift+Q", Shown::TopBar},
    {ActionId::Quit, "quit", QT_TRANSLATE_NOOP("hub::Actions", "Close Hubdesk"), "Ctrl+Q", Shown::KeysOnly},
};

constexpr bool everyActionIsThere()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (table[i].id != ActionId(i))
            return false;
    }
    return std::size(table) == std::size_t(ActionId::Quit) + 1;
}
static_assert(everyActionIsThere(), "a new action needs its line in the table, at its place");

bool isTheme(ActionId id)
{
    return id >= ActionId::ThemeFollow && id <= ActionId::ThemeContrast;
}

} // namespace

std::span<const ActionInfo> actionTable()
{
    return table;
}

QList<QKeySequence> keysOf(const ActionInfo &info)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(QLatin1String(info.keys));
    keys.removeAll(QKeySequence()); // an empty text counts as one empty key
    return keys;
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    auto *const themes = new QActionGroup(this);
    for (const ActionInfo &info : table) {
        auto *const action = new QAction(textOf(info.id), this);
        action->setObjectName(QLatin1String(info.name));
        action->setShortcuts(keysOf(info));
        action->setCheckable(info.checkable);
        if (isTheme(info.id))
            themes->addAction(action);
        window->addAction(action);
        m_actions.emplace(info.id, action);
    }
}

static Button *wired(Button *button, const ActionInfo &info, QAction *action)
{
    button->setObjectName(QLatin1String(info.name) + QStringLiteral("Button"));
    button->setKeyHint(Actions::keyHint(info.id));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return button;
}

Button *Actions::makeButton(ActionId id) const
{
    return wired(new Button(textOf(id)), table[std::size_t(id)], of(id));
}

Button *Actions::makeLink(ActionId id) const
{
    return wired(new LinkButton(textOf(id)), table[std::size_t(id)], of(id));
}

QString Actions::textOf(ActionId id)
{
    return QCoreApplication::translate("hub::Actions", table[std::size_t(id)].text);
}

QString Actions::keyHint(ActionId id)
{
    const auto keys = keysOf(table[std::size_t(id)]);
    if (keys.isEmpty())
        return {};
    // "Ctrl+F" becomes "Ctrl F", and "Ctrl++" becomes "Ctrl +": the last character is the key itself.
    const QString key = keys.first().toString(QKeySequence::NativeText);
    return key.chopped(1).replace(u'+', u' ') + key.back();
}

void Actions::setOnly(ActionId kept, bool only)
{
    for (const auto &[id, action] : m_actions)
        action->setEnabled(!only || id == kept);
}

} // namespace hub

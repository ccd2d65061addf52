// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <map>
#include <span>

class QAction;
class QWidget;

namespace hub {

class Button;

/// Everything a key or a menu can start, from anywhere in the window.
enum class ActionId {
    LogDropIn,
    LogVisitOfCard,
    FindAnyone,
    HideScreen,
    Help,
    Undo,
    Bigger,
    Smaller,
    NormalSize,
    ThemeFollow,
    ThemeLight,
    ThemeWarm,
    ThemeDark,
    ThemeContrast,
    Touch,
    PageToday,
    PagePeople,
    PageSheet,
    PageMembers,
    PageBackups,
    PageOurHub,
    PageHouse,
    PageDone,
    FreeOrNot,
    ShowPerson,
    PlanTogether,
    SafetyPlan,
    LockDesk,
    SignOut,
    Quit,
};

/// Where an action can be seen, besides the list of keys in the help.
enum class Shown { KeysOnly, TopBar, Navigation, StatusBar, LookMenu };

/// One line of the table of actions.
struct ActionInfo {
    ActionId id;
    const char *name; ///< "logDropIn": the QAction's objectName
    const char *text; ///< a verb and its object
    const char *keys; ///< as QKeySequence reads them, several parted by "; "; the first is the one shown
    Shown shown;
    bool checkable = false;
};

/// The one table, in the order of the ids.
std::span<const ActionInfo> actionTable();

/// The keys of a line of the table; none where it has none.
QList<QKeySequence> keysOf(const ActionInfo &info);

/// The actions of one window.
class Actions final : public QObject
{
    Q_OBJECT
public:
    /// Adds all of them to `window`, so that their keys work wherever the focus is.
    explicit Actions(QWidget *window);

    QAction *of(ActionId id) const { return m_actions.at(id); }

    /// A button, or a quiet link, that does the action and shows its key. Its objectName is that of the action with
    /// "Button".
    Button *makeButton(ActionId id) const;
    Button *makeLink(ActionId id) const;

    static QString textOf(ActionId id);
    /// "Ctrl F": the first key, as a key cap shows it. Empty if there is none.
    static QString keyHint(ActionId id);

    /// Switches all off but `kept`: while the screen is hidden no key must do anything unseen.
    void setOnly(ActionId kept, bool only);

private:
    std::map<ActionId, QAction *> m_actions;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"

#include <QMap>
#include <QPointer>
#include <QWidget>

#include <optional>

class QMenu;
class QStackedWidget;

namespace hub {

class Appearance;
class FootBar;
class HelpPanel;
class Navigation;
class PrivacyScreen;
class Settings;
class TopBar;

/// A page as the window knows it.
struct PageSpec {
    QString id;                          ///< "today"; also the name of its help page
    QString title;                       ///< in the navigation
    QWidget *page;                       ///< the window takes it
    std::optional<ActionId> action = {}; ///< the key that opens it
    bool inNavigation = true;
};

/// The frame around every page: top bar, navigation, the open page, help beside it, the bar at the bottom, and the
/// privacy screen over all of it. Knows pages, not data. Its title is always "Hubdesk": a name never stands in a task
/// bar.
class Window final : public QWidget
{
    Q_OBJECT
public:
    /// `language`: of the help pages.
    Window(Appearance &appearance, Settings &settings, const QString &language, QWidget *parent = nullptr);
    ~Window() override;

    Actions &actions() { return m_actions; }

    void addPage(const PageSpec &page);
    /// Deletes the page; another one should be open.
    void removePage(const QString &id);
    /// Before a hub is open there is nothing to go to or to find: no top bar, no navigation, none of their keys.
    void setHubOpen(bool open);
    void openPage(const QString &id);
    /// The open page and nothing else of the hub: nothing to go to, and no key but those that lock, hide and help.
    void setAlone(bool alone);
    QString openedPage() const { return m_open; }

    /// What stands at the top, and with its hours on the hidden screen; both may be empty.
    void setHub(const QString &name, const QString &hours);
    void setExample(bool example);
    void setSignedIn(const QString &name);
    void setNavigationHint(const QString &id, const QString &hint);
    void setFacts(const QStringList &facts);

    /// Says something at the bottom, aloud too.
    void say(const QString &text);

    void hideScreen();
    void showScreen();
    bool isScreenHidden() const;

    /// Covers everything with `screen`, boxes and menus included, until unlock(); no key but the one that closes the
    /// program does anything else meanwhile. The window takes the widget over.
    void lock(QWidget *screen);
    void unlock();
    /// Boxes that are covered, and those that are not, go unanswered: who opened them is not here any more.
    void closeBoxes();
    bool isLocked() const { return m_lock; }

    void showHelp();
    void closeHelp();

Q_SIGNALS:
    void pageOpened(const QString &id);
    void screenHidden(bool hidden);

protected:
    void closeEvent(QCloseEvent *event) override;
    /// Hears the key that hides the screen also while a box stands before the window.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectActions();
    void arrangeFrame();
    void allowHubActions();
    void cover(QWidget *screen, ActionId kept);
    void uncover(ActionId kept);
    QWidget *makeFrame();

    Actions m_actions;
    Settings &m_settings;
    TopBar *m_top;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    HelpPanel *m_help;
    QMenu *m_look;
    FootBar *m_foot;
    PrivacyScreen *m_privacy;
    QStackedWidget *m_all;
    QWidget *m_frame;
    QPointer<QWidget> m_lock; ///< what covers a locked desk, while it does
    QMap<QString, PageSpec> m_specs;
    QString m_open;
    bool m_hubOpen = true;
    bool m_alone = false;
    QPointer<QWidget> m_focusBefore;
};

} // namespace hub

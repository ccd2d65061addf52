// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window.h"

#include "ui/shell/footbar.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/language.h"
#include "ui/shell/lookmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/settings.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/statusline.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hub {

Window::Window(Appearance &appearance, Settings &settings, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_actions(this)
    , m_settings(settings)
    , m_top(new TopBar(m_actions))
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
    , m_help(new HelpPanel(language))
    , m_look(makeLookMenu(m_actions, this))
    , m_foot(new FootBar(m_actions, m_look))
    , m_privacy(new PrivacyScreen(Actions::keyHint(ActionId::HideScreen)))
    , m_all(new QStackedWidget)
    , m_frame(makeFrame())
{
    setWindowTitle(QStringLiteral("Hubdesk"));
    setAutoFillBackground(true);
    resize(1366, 768);
    restoreGeometry(settings.bytes(Setting::WindowGeometry));

    m_all->addWidget(m_frame);
    m_all->addWidget(m_privacy);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);
    m_help->hide();
    if (Language::isDraft(language))
        m_foot->showDraft();
    connect(addLanguages(m_look, settings, language), &QMenu::triggered, this,
        [this] { say(tr("Hubdesk opens in that language when it is next started.")); });

    connectLook(m_actions, appearance, settings);
    connectActions();
    qApp->installEventFilter(this);
}

Window::~Window() = default;

QWidget *Window::makeFrame()
{
    auto *const middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 2);
    middle->addWidget(m_help, 1);

    auto *const frame = new QWidget;
    auto *const all = new QVBoxLayout(frame);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_top);
    all->addLayout(middle, 1);
    all->addWidget(m_foot);
    return frame;
}

void Window::connectActions()
{
    const auto on = [this](ActionId id, auto member) { connect(m_actions.of(id), &QAction::triggered, this, member); };
    on(ActionId::HideScreen, [this] { isScreenHidden() ? showScreen() : hideScreen(); });
    on(ActionId::Help, [this] { m_help->isVisible() ? closeHelp() : showHelp(); });
    on(ActionId::Quit, &QWidget::close);
    connect(m_navigation, &Navigation::chosen, this, &Window::openPage);
    connect(m_privacy, &PrivacyScreen::showAgain, this, &Window::showScreen);
    connect(m_help, &HelpPanel::closed, this, &Window::closeHelp);
}

void Window::addPage(const PageSpec &page)
{
    m_specs.insert(page.id, page);
    m_pages->addWidget(page.page);
    if (page.inNavigation)
        m_navigation->addPage(page.id, page.title);
    if (page.action)
        connect(m_actions.of(*page.action), &QAction::triggered, page.page, [this, id = page.id] { openPage(id); });
    if (m_specs.size() == 1)
        openPage(page.id);
}

void Window::removePage(const QString &id)
{
    const PageSpec spec = m_specs.take(id);
    if (!spec.page)
        return;
    m_pages->removeWidget(spec.page);
    if (spec.inNavigation)
        m_navigation->removePage(id);
    delete spec.page;
}

void Window::setHubOpen(bool open)
{
    m_hubOpen = open;
    arrangeFrame();
}

void Window::setAlone(bool alone)
{
    m_alone = alone;
    closeHelp();
    say({});
    arrangeFrame();
}

void Window::arrangeFrame()
{
    m_top->setVisible(m_hubOpen && !m_alone);
    m_navigation->setVisible(m_hubOpen && !m_alone);
    allowHubActions();
}

void Window::allowHubActions()
{
    for (const ActionId id : {ActionId::LogDropIn, ActionId::LogVisitOfCard, ActionId::FindAnyone, ActionId::Undo, ActionId::PageToday,
             ActionId::PagePeople, ActionId::PageSheet, ActionId::PageMembers,
             ActionId::PageBackups, ActionId::PageDone, ActionId::PageOurHub, ActionId::PageHouse, ActionId::FreeOrNot, ActionId::ShowPerson, ActionId::SignOut})
        m_actions.of(id)->setEnabled(m_hubOpen && !m_alone);
    m_actions.of(ActionId::LockDesk)->setEnabled(m_hubOpen);
}

void Window::openPage(const QString &id)
{
    const auto spec = m_specs.constFind(id);
    if (spec == m_specs.constEnd())
        return;
    m_open = id;
    m_pages->setCurrentWidget(spec->page);
    m_navigation->setCurrent(id);
    //: %1 is the title of the page that is open; a screen reader says it for the window
    setAccessibleName(tr("Hubdesk, %1").arg(spec->title));
    if (m_help->isVisible())
        m_help->showPage(id);
    Q_EMIT pageOpened(id);
}

void Window::setHub(const QString &name, const QString &hours)
{
    m_top->setHubName(name);
    m_privacy->setHub(name, hours);
}

void Window::setExample(bool example)
{
    m_top->setExample(example);
}

void Window::setSignedIn(const QString &name)
{
    m_top->setSignedIn(name);
}

void Window::setNavigationHint(const QString &id, const QString &hint)
{
    m_navigation->setHint(id, hint);
}

void Window::setFacts(const QStringList &facts)
{
    m_foot->setFacts(facts);
}

void Window::say(const QString &text)
{
    m_foot->status()->say(text);
}

bool Window::isScreenHidden() const
{
    return m_all->currentWidget() == m_privacy;
}

// Blank first: everything else can wait for the next turn of the event loop.
void Window::cover(QWidget *screen, ActionId kept)
{
    if (m_all->currentWidget() == m_frame) {
        m_focusBefore = QApplication::focusWidget();
        m_all->setCurrentWidget(screen);
        m_privacy->hideOthers(this);
    } else {
        m_all->setCurrentWidget(screen);
    }
    m_actions.setOnly(kept, true);
    screen->setFocus();
}

void Window::uncover(ActionId kept)
{
    m_actions.setOnly(kept, false);
    allowHubActions();
    m_all->setCurrentWidget(m_frame);
    if (m_focusBefore)
        m_focusBefore->setFocus();
    m_privacy->showOthers();
}

void Window::hideScreen()
{
    if (isScreenHidden() || isLocked())
        return;
    cover(m_privacy, ActionId::HideScreen);
    Q_EMIT screenHidden(true);
}

void Window::showScreen()
{
    if (!isScreenHidden())
        return;
    uncover(ActionId::HideScreen);
    Q_EMIT screenHidden(false);
}

void Window::lock(QWidget *screen)
{
    if (isLocked())
        return;
    m_all->addWidget(screen);
    m_lock = screen;
    cover(screen, ActionId::Quit);
}

void Window::unlock()
{
    if (!isLocked())
        return;
    m_all->removeWidget(m_lock);
    m_lock->hide();
    m_lock.clear();
    uncover(ActionId::Quit);
}

void Window::closeBoxes()
{
    m_privacy->hideOthers(this);
    m_privacy->closeOthers();
}

void Window::showHelp()
{
    m_help->showPage(m_open);
    m_help->show();
}

void Window::closeHelp()
{
    const bool hadFocus = m_help->isAncestorOf(QApplication::focusWidget());
    m_help->hide();
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void Window::closeEvent(QCloseEvent *event)
{
    m_settings.set(Setting::WindowGeometry, saveGeometry());
    QWidget::closeEvent(event);
}

bool Window::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !isScreenHidden() && !isLocked()) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const QWidget *const modal = QApplication::activeModalWidget();
        const QKeySequence pressed(key->keyCombination());
        if (modal && m_actions.of(ActionId::HideScreen)->shortcuts().contains(pressed)) {
            hideScreen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hub

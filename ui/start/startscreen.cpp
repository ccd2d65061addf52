// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startscreen.h"

#include "ui/shell/settings.h"
#include "ui/start/choicespage.h"
#include "ui/start/newhubpage.h"
#include "ui/start/openhubpage.h"
#include "ui/start/restorepage.h"
#include "ui/start/signinpage.h"
#include "ui/start/stores.h"

#include <QDir>
#include <QFileInfo>

namespace hub {

StartScreen::StartScreen(const Surroundings &around, Prompts &prompts, Settings &settings)
    : m_opener(around)
    , m_restoring(around)
    , m_profile(around.profile)
    , m_settings(settings)
    , m_choices(new ChoicesPage)
    , m_newHub(new NewHubPage(prompts))
    , m_openHub(new OpenHubPage(prompts))
    , m_signIn(new SignInPage)
    , m_restore(new RestorePage(prompts))
{
    setObjectName(QStringLiteral("startScreen"));
    for (QWidget *const page : std::initializer_list<QWidget *>{m_choices, m_newHub, m_openHub, m_signIn, m_restore})
        addWidget(page);
    connectPages();
    connectRestore();
}

void StartScreen::connectPages()
{
    connect(m_choices, &ChoicesPage::lookRound, this, &StartScreen::openExample);
    connect(m_choices, &ChoicesPage::startHub, this, [this] {
        m_newHub->startAnew();
        show(m_newHub);
    });
    const auto openAnother = [this] {
        m_openHub->show(stores::recent(m_settings));
        show(m_openHub);
    };
    connect(m_choices, &ChoicesPage::openHub, this, openAnother);
    connect(m_signIn, &SignInPage::otherWanted, this, &StartScreen::showChoices);
    connect(m_openHub, &OpenHubPage::chosen, this, &StartScreen::openFolder);
    connect(m_openHub, &OpenHubPage::backWanted, this, &StartScreen::showChoices);
    connect(m_newHub, &NewHubPage::backWanted, this, &StartScreen::showChoices);
    connect(m_newHub, &NewHubPage::startWanted, this, &StartScreen::startHub);
    connect(m_signIn, &SignInPage::openWanted, this, [this] {
        setBusy(true);
        m_opener.open(m_folder, m_signIn->credentials());
    });
    connect(&m_opener, &Opener::opened, this, &StartScreen::hubOpened);
    connect(&m_opener, &Opener::failed, this, &StartScreen::failed);
}

void StartScreen::connectRestore()
{
    connect(m_choices, &ChoicesPage::bringBack, this, [this] {
        m_restore->startAnew();
        show(m_restore);
    });
    connect(m_restore, &RestorePage::backWanted, this, [this] {
        m_restoring.stop();
        showChoices();
    });
    connect(m_restore, &RestorePage::restoreWanted, this, [this] {
        const RestoreRequest request = m_restore->request();
        QDir().mkpath(QFileInfo(request.folder).absolutePath());
        setBusy(true);
        m_restore->setBusy(true);
        m_restoring.begin(request);
    });
    connect(m_restore, &RestorePage::stopWanted, &m_restoring, &RestoreJob::stop);
    connect(&m_restoring, &RestoreJob::progressed, m_restore, &RestorePage::setProgress);
    connect(&m_restoring, &RestoreJob::restored, this, &StartScreen::restored);
    connect(&m_restoring, &RestoreJob::failed, this, [this](const Error &error) {
        setBusy(false);
        m_restore->setBusy(false);
        m_restore->tell(error);
    });
}

// Whoever opens it now signs in as on any day: that their words still open it is seen at once.
void StartScreen::restored(const QString &folder, const RestoredStore &store)
{
    setBusy(false);
    m_restore->setBusy(false);
    m_restore->startAnew(); // forgets the words
    stores::remember(folder, m_settings);
    openFolder(folder);
    m_signIn->say(m_restore->sentenceFor(store));
}

void StartScreen::show(QWidget *page)
{
    setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
}

void StartScreen::showChoices()
{
    setCurrentWidget(m_choices);
    m_choices->focusMain();
}

void StartScreen::openFolder(const QString &folder)
{
    if (m_opener.isBusy())
        return;
    const auto glance = glanceAt(folder);
    if (!glance) {
        m_openHub->show(stores::recent(m_settings));
        show(m_openHub);
        m_openHub->tell(glance.error());
        return;
    }
    m_folder = folder;
    if (glance->example) {
        setBusy(true);
        m_opener.open(folder, {});
        return;
    }
    m_signIn->show(folder, *glance);
    show(m_signIn);
}

void StartScreen::openExample()
{
    m_folder = stores::exampleFolder(m_profile);
    setBusy(true);
    m_opener.openExample(m_folder);
}

void StartScreen::startHub()
{
    m_folder = m_newHub->folder();
    // The folder around it is ours to make; the store itself is made by the opening, or not at all.
    QDir().mkpath(QFileInfo(m_folder).absolutePath());
    setBusy(true);
    m_opener.makeHub(m_folder, m_newHub->hub());
}

void StartScreen::setBusy(bool busy)
{
    m_choices->setBusy(busy);
    m_openHub->setEnabled(!busy);
    m_newHub->setBusy(busy);
    m_signIn->setBusy(busy);
}

void StartScreen::hubOpened()
{
    setBusy(false);
    m_signIn->forget();
    m_newHub->startAnew(); // forgets the words
    Q_EMIT opened();
}

void StartScreen::failed(const Error &error)
{
    setBusy(false);
    if (currentWidget() == m_newHub)
        m_newHub->tell(error);
    else if (currentWidget() == m_signIn)
        m_signIn->tell(error);
    else if (currentWidget() == m_openHub)
        m_openHub->tell(error);
    else
        m_choices->tell(error);
}

} // namespace hub

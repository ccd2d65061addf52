// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/opener.h"
#include "ui/start/restorejob.h"

#include <QStackedWidget>

namespace hub {

class ChoicesPage;
class NewHubPage;
class OpenHubPage;
class Prompts;
class RestorePage;
class Settings;
class SignInPage;

/// Everything before a hub is open.
class StartScreen final : public QStackedWidget
{
    Q_OBJECT
public:
    StartScreen(const Surroundings &around, Prompts &prompts, Settings &settings);

    void showChoices();
    /// The sign-in of that store; an example opens at once. What is no store is said, with the other choices at hand.
    void openFolder(const QString &folder);
    void openExample();
    bool isBusy() const { return m_opener.isBusy() || m_restoring.isBusy(); }

    /// What was opened, once, and where it lies.
    std::optional<OpenedHub> take() { return m_opener.take(); }
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void opened();

private:
    void connectPages();
    void show(QWidget *page);
    void setBusy(bool busy);
    void hubOpened();
    void failed(const Error &error);
    void startHub();
    void connectRestore();
    void restored(const QString &folder, const RestoredStore &store);

    Opener m_opener;
    RestoreJob m_restoring;
    QString m_profile;
    Settings &m_settings;
    ChoicesPage *m_choices;
    NewHubPage *m_newHub;
    OpenHubPage *m_openHub;
    SignInPage *m_signIn;
    RestorePage *m_restore;
    QString m_folder;
};

} // namespace hub

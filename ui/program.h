// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/opening.h"
#include "ui/shell/theme.h"

#include <QObject>

#include <memory>
#include <optional>

class QApplication;

namespace hub {

class AlonePages;
class Appearance;
class BackupWatch;
class BringInPage;
class DeskLock;
class Language;
class Notifier;
class OurHubPage;
class PeoplePage;
class Prompts;
class Settings;
class StartScreen;
class TodayPage;
class Window;

/// How the program was started. What is given holds for this run and is not remembered.
struct ProgramOptions {
    QString store = {};                     ///< the folder of a hub to open; empty for the last one, or the first choices
    std::optional<ThemeChoice> theme = {};
    std::optional<int> typeSize = {};       ///< in percent, 90 to 200
    QString language = {};                  ///< "en_GB", "qps"; empty for the settings' or the desktop's
    QString settingsFolder = {};            ///< where looks and places are remembered; empty for the usual one
    bool barred = true;                     ///< whether the kernel refuses internet sockets to the program
};

/// The window from the first choices to an open hub and back: who owns what, and which key goes where.
class Program final : public QObject
{
    Q_OBJECT
public:
    /// `around` must outlive the program. `prompts`: who answers boxes; null for boxes on the screen.
    Program(QApplication &app, const ProgramOptions &options, const Surroundings &around, Prompts *prompts = nullptr);
    ~Program() override;

    /// Shows the window, and opens what the options name.
    void start();

    Window &window() { return *m_window; }
    StartScreen &startScreen() { return *m_startScreen; }
    /// Null until a hub is open.
    Hub *hub() { return m_hub.get(); }

    /// A hub that is open already, as the tour and tests have one.
    void enter(OpenedHub opened, const QString &folder);
    /// Keeps what is half-typed, closes the store, and goes back to the first choices.
    void leaveHub();

Q_SIGNALS:
    void entered();

private:
    void takeLook(const ProgramOptions &options);
    void makeWindow();
    void showNewSheet(const NewSheet &sheet);
    void takeHubName();
    void makePages();
    void addHouse();
    void removePages();
    void changeHands(MemberId before);
    void connectKeys();
    void showStart();
    void watchBackups();
    void tell(const std::vector<OpeningNotice> &notices);
    void logVisitOf(PersonId person);
    void correct(ContactId visit);
    void undo();
    void signOut();

    QString m_store;  ///< to open at the start
    QString m_folder; ///< of the hub that is open
    const Surroundings &m_around;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Hub> m_hub;           ///< outlives the pages, which are the window's
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<BackupWatch> m_backups; ///< goes on while members change hands
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts *m_prompts;
    std::unique_ptr<DeskLock> m_lock;     ///< goes before the window, which it covers
    StartScreen *m_startScreen = nullptr; ///< these are the window's
    TodayPage *m_today = nullptr;
    PeoplePage *m_people = nullptr;
    std::unique_ptr<AlonePages> m_alone; ///< what is shown to a person, and worked on with them
    OurHubPage *m_ourHub = nullptr; ///< null for all but leads
    BringInPage *m_sheet = nullptr; ///< null where bringing in is not the member's work
};

/// Runs the window until it is closed; the number to leave with. Make the QApplication first.
int runProgram(QApplication &app, const ProgramOptions &options, const Surroundings &around);

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program.h"

#include "core/rules/access.h"
#include "ui/backups/backupspage.h"
#include "ui/backups/backupwatch.h"
#include "ui/bringin/bringinpage.h"
#include "ui/console/networkwords.h"
#include "ui/desk/desk.h"
#include "ui/desk/todaypage.h"
#include "ui/house/housepage.h"
#include "ui/members/donepage.h"
#include "ui/members/memberspage.h"
#include "ui/ourhub/ourhubpage.h"
#include "ui/pageids.h"
#include "ui/people/peoplepage.h"
#include "ui/programalone.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/lookmenu.h"
#include "ui/shell/notifier.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/shell/window.h"
#include "ui/start/desklock.h"
#include "ui/start/openingwords.h"
#include "ui/start/startscreen.h"
#include "ui/start/stores.h"
#include "ui/widgets/accessible.h"

#include <QAction>
#include <QApplication>
#include <QScreen>

namespace hub {

Program::Program(QApplication &app, const ProgramOptions &options, const Surroundings &around, Prompts *prompts)
    : m_store(options.store)
    , m_around(around)
    , m_settings(std::make_unique<Settings>(options.settingsFolder))
    , m_language(std::make_unique<Language>())
    , m_prompts(prompts)
{
    installAccessibility();
    const QString chosen = options.language.isEmpty() ? m_settings->text(Setting::Language) : options.language;
    if (chosen.isEmpty() || !m_language->use(chosen))
        m_language->use(Language::ofDesktop());
    m_appearance = std::make_unique<Appearance>(app);
    takeLook(options);
    makeWindow();
}

Program::~Program()
{
    if (m_people)
        m_people->keepTyped();
    m_lock.reset();
    m_alone.reset();
    // Pages first: they work with the hub.
    m_window.reset();
}

void Program::takeLook(const ProgramOptions &options)
{
    restoreLook(*m_appearance, *m_settings);
    if (options.theme)
        m_appearance->setThemeChoice(*options.theme);
    if (options.typeSize)
        m_appearance->setTypeSize(*options.typeSize);
}

void Program::makeWindow()
{
    m_window = std::make_unique<Window>(*m_appearance, *m_settings, m_language->code());
    // On the small screen of many hubs the window's own frame would push its foot off the edge.
    constexpr QSize frame(10, 40);
    if (m_settings->bytes(Setting::WindowGeometry).isEmpty())
        m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - frame));
    if (!m_prompts) {
        m_ownPrompts = std::make_unique<WindowPrompts>(m_window.get());
        m_prompts = m_ownPrompts.get();
    }
    m_startScreen = new StartScreen(m_around, *m_prompts, *m_settings);
    m_window->addPage({pages::start, tr("Welcome"), m_startScreen, {}, false});
    connect(m_startScreen, &StartScreen::opened, this, [this] {
        if (auto opened = m_startScreen->take())
            enter(std::move(*opened), m_startScreen->folder());
    });
    m_lock = std::make_unique<DeskLock>(*m_window, m_around, this);
    connect(m_window->actions().of(ActionId::SignOut), &QAction::triggered, this, &Program::signOut);
    connect(m_window->actions().of(ActionId::LockDesk), &QAction::triggered, m_lock.get(), &DeskLock::lock);
    connect(m_lock.get(), &DeskLock::locking, this, [this] {
        m_people->keepTyped();
        m_today->keepTyped();
        m_alone->keepTyped();
    });
    connect(m_lock.get(), &DeskLock::cameBack, this, &Program::changeHands);
    connect(m_lock.get(), &DeskLock::closeWanted, this, &Program::signOut);
}

void Program::start()
{
    showStart();
    m_window->show();
    const QString last = stores::recent(*m_settings).value(0);
    if (!m_store.isEmpty())
        m_startScreen->openFolder(m_store);
    else if (!last.isEmpty())
        m_startScreen->openFolder(last);
}

void Program::showStart()
{
    m_window->setHubOpen(false);
    m_window->openPage(pages::start);
    m_startScreen->showChoices();
}

void Program::enter(OpenedHub opened, const QString &folder)
{
    leaveHub();
    m_folder = folder;
    m_hub = std::move(opened.hub);
    m_notifier = std::make_unique<Notifier>(*m_hub);
    watchBackups();
    if (!m_hub->session().example)
        stores::remember(folder, *m_settings);
    takeHubName();
    connect(m_notifier.get(), &Notifier::changed, this, [this](const Changes &changes) {
        // After an erasure a backup without that person is wanted at once.
        if (changes.everything)
            m_backups->look();
        if (!changes.touches(Entity::Hub))
            return;
        takeHubName();
        m_lock->startWatching();
    });
    m_window->setExample(m_hub->session().example);
    m_window->setSignedIn(m_hub->session().name);
    makePages();
    m_window->setHubOpen(true);
    m_window->openPage(pages::today);
    m_today->startEntry();
    m_lock->watch(*m_hub, m_folder);
    (void)m_hub->signIns.noteSignIn();
    tell(opened.notices);
    if (opened.newSheet)
        showNewSheet(*opened.newSheet);
    Q_EMIT entered();
}

// Nobody knows it yet. Should the box go unread, the lead makes new sheets on “Who gets in”.
void Program::showNewSheet(const NewSheet &sheet)
{
    PromptQuestion words;
    words.title = tr("The recovery sheet is used up. This one stands in its place.");
    //: %1 is a sheet's number, %2 its twelve words
    words.text = tr("Write it down now, number %1 on it: it is not shown again.\n\n%2").arg(sheet.label, sheet.words);
    words.answers = QStringList{tr("It is written down")};
    m_prompts->ask(words, [](int) {});
}

void Program::takeHubName()
{
    if (const auto entry = m_hub->team.hub())
        m_window->setHub(entry->name, entry->hours);
}

void Program::watchBackups()
{
    m_backups = std::make_unique<BackupWatch>(*m_hub);
    const auto say = [this] {
        const QString fact = m_backups->fact();
        m_window->setFacts(fact.isEmpty() ? QStringList() : QStringList{fact});
    };
    connect(m_backups.get(), &BackupWatch::changed, this, say);
    say();
}

void Program::makePages()
{
    // Whoever signs in is here; that it cannot be kept is no reason to keep them out.
    (void)m_hub->presence.arrive();
    m_today = addDesk(*m_window, *m_hub, *m_notifier);
    m_people = new PeoplePage(*m_hub, *m_notifier, *m_prompts);
    m_window->addPage({pages::people, tr("People"), m_people, ActionId::PagePeople});
    // Not everybody's work: nobody is led to a page that would send them away at its end.
    if (Access(m_hub->session()).permit(Op::ImportSheet)) {
        m_sheet = new BringInPage(*m_hub, *m_notifier, *m_prompts);
        m_window->addPage({pages::sheet, m_sheet->title(), m_sheet, ActionId::PageSheet});
    }
    // In the example nobody signs in.
    if (!m_hub->session().example) {
        auto *const members = new MembersPage(*m_hub, *m_notifier, *m_prompts);
        m_window->addPage({pages::members, members->title(), members, ActionId::PageMembers});
        auto *const backups = new BackupsPage(*m_hub, *m_backups, *m_prompts);
        m_window->addPage({pages::backups, backups->title(), backups, ActionId::PageBackups});
        if (m_hub->may(Op::EditMembers)) {
            auto *const done = new DonePage(*m_hub, *m_notifier);
            m_window->addPage({pages::done, done->title(), done, ActionId::PageDone});
        }
    }
    addHouse();
    connect(m_today, &TodayPage::personWanted, m_people, [this](PersonId person) {
        m_window->openPage(pages::people);
        m_people->openPerson(person);
    });
    connect(m_people, &PeoplePage::logWanted, this, &Program::logVisitOf);
    connect(m_people, &PeoplePage::correctWanted, this, &Program::correct);
    m_alone = std::make_unique<AlonePages>(*m_window, *m_hub, *m_notifier, *m_prompts);
    const auto toPeople = [this](PersonId person, auto what) {
        m_people->keepTyped();
        m_alone->open(person, what);
    };
    connect(m_people, &PeoplePage::showWanted, this, [toPeople](PersonId person) { toPeople(person, AlonePages::Shown{}); });
    connect(m_people, &PeoplePage::placeWanted, this, toPeople);
    connect(m_alone.get(), &AlonePages::left, this, [this] { m_people->lookAgain(); });
    connectKeys();
}

void Program::addHouse()
{
    if (m_hub->may(Op::EditLists)) {
        m_ourHub = new OurHubPage(*m_hub, *m_notifier, barPreview(*m_hub, *m_notifier));
        m_window->addPage({pages::ourHub, m_ourHub->title(), m_ourHub, ActionId::PageOurHub});
    }
    if (m_hub->may(Op::LeaveForHouse)) {
        auto *const house = new HousePage(*m_hub, *m_prompts);
        m_window->addPage({pages::house, house->title(), house, ActionId::PageHouse});
    }
}

void Program::connectKeys()
{
    const Actions &actions = m_window->actions();
    // F2 stays a visit of whoever stands there now: a card left open must not give them somebody else's name.
    connect(actions.of(ActionId::LogVisitOfCard), &QAction::triggered, m_people, [this] {
        if (const auto person = m_window->openedPage() == pages::people ? m_people->openedPerson() : std::nullopt)
            logVisitOf(*person);
    });
    connect(actions.of(ActionId::FreeOrNot), &QAction::triggered, m_today, &TodayPage::toggleFree);
    const auto ofCard = [this, &actions](ActionId id, auto what) {
        connect(actions.of(id), &QAction::triggered, m_people, [this, what] {
            const auto person = m_window->openedPage() == pages::people ? m_people->openedPerson() : std::nullopt;
            if (!person)
                return;
            m_people->keepTyped();
            m_alone->open(*person, what);
        });
    };
    ofCard(ActionId::ShowPerson, AlonePages::Shown{});
    ofCard(ActionId::PlanTogether, PersonPlace::Plan);
    ofCard(ActionId::SafetyPlan, PersonPlace::Safety);
    // What is taken back is said on the page that is open.
    disconnect(actions.of(ActionId::Undo), nullptr, m_today, nullptr);
    connect(actions.of(ActionId::Undo), &QAction::triggered, m_people, [this] { undo(); });
    connect(actions.of(ActionId::FindAnyone), &QAction::triggered, m_people, [this] {
        m_window->openPage(pages::people);
        m_people->find();
    });
    connect(actions.of(ActionId::PagePeople), &QAction::triggered, m_people, &PeoplePage::find);
}

void Program::logVisitOf(PersonId person)
{
    m_window->openPage(pages::today);
    m_today->startEntryWith(person);
}

void Program::correct(ContactId visit)
{
    m_window->openPage(pages::today);
    m_today->correct(visit);
}

void Program::undo()
{
    if (m_window->openedPage() == pages::people && m_people->openedPerson()) {
        m_people->undo();
        return;
    }
    if (m_window->openedPage() == pages::sheet)
        return m_sheet->undo();
    if (m_window->openedPage() == pages::ourHub)
        return m_ourHub->undo();
    m_window->openPage(pages::today);
    m_today->undo();
}

void Program::removePages()
{
    m_alone.reset();
    m_window->removePage(pages::house);
    m_window->removePage(pages::ourHub);
    m_ourHub = nullptr;
    m_window->removePage(pages::backups);
    m_window->removePage(pages::done);
    m_window->removePage(pages::members);
    if (m_sheet)
        m_window->removePage(pages::sheet);
    m_window->removePage(pages::people);
    m_window->removePage(pages::today);
    m_sheet = nullptr;
    m_today = nullptr;
    m_people = nullptr;
}

// What the next member may see is another matter, and so are their drafts: their pages are made anew.
void Program::changeHands(MemberId before)
{
    if (m_hub->session().member == before) {
        // The card that is still open is looked at again, maybe in a later hour.
        if (m_window->openedPage() == pages::people)
            m_people->lookAgain();
        return;
    }
    m_window->closeBoxes();
    const QString page = m_window->openedPage();
    showStart();
    removePages();
    m_window->setSignedIn(m_hub->session().name);
    makePages();
    m_window->setHubOpen(true);
    m_window->openPage(pages::today);
    m_today->startEntry();
    // What was shown to a person is not for whoever is next.
    m_window->openPage(AlonePages::isAlone(page) ? pages::today : page);
}

void Program::leaveHub()
{
    if (!m_hub)
        return;
    m_people->keepTyped();
    m_alone->keepTyped();
    m_window->closeBoxes();
    m_lock->release();
    showStart();
    removePages();
    m_backups.reset();
    m_window->setFacts({});
    m_notifier.reset();
    m_hub.reset();
    m_window->setHub({}, {});
    m_window->setSignedIn({});
    m_window->setExample(false);
}

void Program::signOut()
{
    // The example has nobody to sign in; leaving it leads back to the first choices.
    const bool example = !m_hub || m_hub->session().example;
    leaveHub();
    if (!example)
        m_startScreen->openFolder(m_folder);
}

void Program::tell(const std::vector<OpeningNotice> &notices)
{
    for (const OpeningNotice notice : notices)
        m_prompts->ask(inWords(notice), [](int) {});
}

int runProgram(QApplication &app, const ProgramOptions &options, const Surroundings &around)
{
    Program program(app, options, around);
    program.start();
    if (!options.barred)
        program.window().say(networkOpenSentence());
    return QApplication::exec();
}

} // namespace hub

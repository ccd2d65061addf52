// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.h"

#include "core/hub.h"
#include "ui/shell/window.h"
#include "ui/tour/tourwords.h"

#include <QAbstractButton>
#include <QDir>
#include <QPixmap>

#include <algorithm>

namespace hub {

Tour::Tour(Window &window, const QString &sheet, const QString &folder)
    : m_window(window)
    , m_sheet(sheet)
    , m_folder(folder)
    , m_hands(window)
{
}

Result<TourReport> Tour::report() const
{
    return m_unwritable ? Result<TourReport>(Error::Kind::FileUnwritable) : Result<TourReport>(m_report);
}

Result<TourReport> Tour::welcome()
{
    firstChoices();
    otherWaysIn();
    return report();
}

Result<TourReport> Tour::team(Hub &hub)
{
    m_hub = &hub;
    whoGetsIn();
    aMembersWords();
    backups();
    lockingSettings();
    whatWasDone();
    return report();
}

Result<TourReport> Tour::example(Hub &hub)
{
    m_hub = &hub;
    today();
    nobody();
    known();
    someoneNew();
    backDated();
    undo();
    card();
    ownRecord();
    planAndPromise();
    papers();
    spreadsheet();
    ourHub();
    forTheHub();
    helpAndHiding();
    return report();
}

void Tour::picture(const char *name, const QString &caption)
{
    m_hands.settle();
    const QString file = QStringLiteral("%1-%2.png").arg(++m_number, 2, 10, QLatin1Char('0')).arg(QLatin1String(name));
    if (!m_window.grab().save(QDir(m_folder).filePath(file), "PNG"))
        m_unwritable = true;
    m_report.pictures.append({file, caption});
}

void Tour::job(const QString &text, bool came)
{
    m_report.jobs.append({text, m_hands.keys()});
    if (!came)
        m_report.failed.append(text);
}

int Tour::visitsToday() const
{
    const auto day = m_hub->contacts.today();
    return day ? int(day->rows.size()) : -1;
}

void Tour::firstChoices()
{
    picture("first-choices", tour::firstChoices());
    if (m_hands.focus("startHub"))
        m_hands.press(Qt::Key_Space);
    const bool asked = m_hands.waitFor([this] { return m_hands.find("hubName") != nullptr; });
    picture("start-our-hub", tour::startOurHub());
    job(tour::choseToStart(), asked);
}

bool Tour::startPage(const char *choice, const char *page, const char *name, const QString &caption)
{
    if (m_hands.focus("back"))
        m_hands.press(Qt::Key_Space);
    if (m_hands.waitFor([&] { return m_hands.focus(choice); }))
        m_hands.press(Qt::Key_Space);
    const bool came = m_hands.waitFor([&] { return m_hands.find(page) != nullptr; });
    picture(name, caption);
    return came;
}

void Tour::otherWaysIn()
{
    m_hands.keys();
    const bool opening = startPage("openHub", "openHubPage", "open-a-hub", tour::openAHub());
    const bool restoring = startPage("bringBackHub", "restorePage", "bring-back", tour::bringBack());
    job(tour::sawOtherWaysIn(), opening && restoring);
}

void Tour::today()
{
    m_hands.keys();
    picture("today", tour::today());
}

void Tour::nobody()
{
    const int before = visitsToday();
    m_hands.press(Qt::Key_F2);
    m_hands.type(QStringLiteral("7"));
    m_hands.press(Qt::Key_Return);
    job(tour::loggedNobody(), visitsToday() == before + 1);
    picture("logged", tour::logged());
}

// Two letters of the first name and two of the last, as people type without thinking.
static QString fourLetters(const QString &name)
{
    const QStringList words = name.toLower().split(u' ', Qt::SkipEmptyParts);
    return words.size() < 2 ? name.toLower().left(4) : words.first().left(2) + words.last().left(2);
}

static std::optional<std::pair<PersonId, QString>> somebodyLikely(Hub &hub)
{
    const auto everybody = hub.people.list({});
    if (!everybody)
        return std::nullopt;
    for (const FoundPerson &person : *everybody) {
        const QString letters = fourLetters(person.chosen.text);
        const auto found = hub.people.find(letters, 8);
        if (letters.size() == 4 && found && found->size() > 1 && found->front().id == person.id)
            return std::pair(person.id, letters);
    }
    return std::nullopt;
}

void Tour::known()
{
    const auto somebody = somebodyLikely(*m_hub);
    const int before = visitsToday();
    m_hands.press(Qt::Key_F2);
    m_hands.type(QStringLiteral("2"));
    m_hands.type(somebody ? somebody->second : QString());
    picture("found", tour::found());
    m_hands.press(Qt::Key_Return);
    m_hands.press(Qt::Key_Return);
    const auto day = m_hub->contacts.today();
    const bool came = somebody && day && int(day->rows.size()) == before + 1
        && day->rows.front().contact.person == somebody->first;
    job(tour::loggedKnown(), came);
}

void Tour::someoneNew()
{
    const int before = visitsToday();
    m_hands.press(Qt::Key_F2);
    m_hands.type(QStringLiteral("7"));
    m_hands.type(QStringLiteral("Zebedee"));
    picture("someone-new", tour::someoneNew());
    m_hands.press(Qt::Key_Return);
    m_hands.press(Qt::Key_Return);
    const auto found = m_hub->people.find(QStringLiteral("Zebedee"), 1);
    job(tour::welcomed(), visitsToday() == before + 1 && found && found->size() == 1);
}

int Tour::visitsYesterday() const
{
    Hub &hub = *m_hub;
    const auto day = hub.contacts.day(hub.civilTime().workingDayOf(hub.now()).addDays(-1));
    return day ? int(day->rows.size()) : -1;
}

void Tour::backDated()
{
    const int before = visitsYesterday();
    m_hands.press(Qt::Key_F2);
    m_hands.type(QStringLiteral("13"));
    if (m_hands.focus("more"))
        m_hands.press(Qt::Key_Space);
    if (m_hands.focus("when"))
        m_hands.type(QStringLiteral("yesterday 3pm"));
    picture("more", tour::more());
    m_hands.press(Qt::Key_Return);
    job(tour::backDated(), visitsYesterday() == before + 1);
}

void Tour::undo()
{
    const auto before = m_hub->people.find(QStringLiteral("Zebedee"), 1);
    // The back-dated visit, then the welcome with its person.
    m_hands.press(Qt::Key_F2);
    m_hands.press(Qt::Key_Z, Qt::ControlModifier);
    m_hands.press(Qt::Key_Z, Qt::ControlModifier);
    const auto after = m_hub->people.find(QStringLiteral("Zebedee"), 1);
    job(tour::tookBack(), before && after && before->size() == 1 && after->empty());
    picture("taken-back", tour::takenBack());
}

void Tour::card()
{
    const auto somebody = somebodyLikely(*m_hub);
    m_hands.press(Qt::Key_F, Qt::ControlModifier);
    picture("people", tour::everybody());
    m_hands.type(somebody ? somebody->second : QString());
    m_hands.press(Qt::Key_Return);
    const bool came = m_hands.waitFor([this] { return m_hands.find("timeline") != nullptr; });
    job(tour::openedCard(), came);
    m_person = somebody ? somebody->first : PersonId();
    picture("card", tour::card());
}

// What a person may ask for: to read what is kept, who has looked at it, and that less of it is seen.
void Tour::ownRecord()
{
    m_hands.press(Qt::Key_F8);
    picture("show-them", tour::showThem());
    m_hands.press(Qt::Key_Escape);
    if (m_hands.focus("whoHasLooked"))
        m_hands.press(Qt::Key_Space);
    job(tour::openedRegister(), m_hands.waitFor([this] { return m_hands.find("registerView") != nullptr; }));
    picture("register", tour::whoHasLooked());
    m_hands.press(Qt::Key_Escape);
    if (m_hands.focus("keptAdd"))
        m_hands.press(Qt::Key_Space);
    picture("kept", tour::keptToSupporters());
}

void Tour::whoGetsIn()
{
    m_hands.press(Qt::Key_4, Qt::ControlModifier);
    m_hands.keys();
    if (m_hands.focus("memberName"))
        m_hands.type(QStringLiteral("Ama"));
    if (m_hands.focus("memberWords"))
        m_hands.type(QStringLiteral("window garden bread hill"));
    m_hands.press(Qt::Key_Return);
    const bool came = m_hands.waitFor([this] {
        const auto members = m_hub->members.list();
        return members && members->members.size() == 2;
    });
    job(tour::letSomebodyIn(), came);
    picture("who-gets-in", tour::whoGetsIn());
}

// What lies further down on the same page: a member being changed, sheets, a number for the desk.
void Tour::aMembersWords()
{
    if (m_hands.focus("memberChange"))
        m_hands.press(Qt::Key_Space);
    job(tour::openedMember(), m_hands.waitFor([this] { return m_hands.find("memberEditor") != nullptr; }));
    picture("change-a-member", tour::changingMember());
    if (m_hands.focus("leaveMemberAsWas"))
        m_hands.press(Qt::Key_Space);
    (void)m_hands.focus("saveSheets");
    picture("sheets", tour::sheets());
    (void)m_hands.focus("pinAgain");
    picture("pin", tour::pin());
}

void Tour::lockingSettings()
{
    m_hands.press(Qt::Key_6, Qt::ControlModifier);
    job(tour::cameToLockSettings(), m_hands.waitFor([this] { return m_hands.focus("lockInitials"); }));
    picture("lock-settings", tour::lockSettings());
}

void Tour::backups()
{
    m_hands.press(Qt::Key_5, Qt::ControlModifier);
    m_hands.keys();
    if (m_hands.focus("backUpNow"))
        m_hands.press(Qt::Key_Space);
    const bool made = m_hands.waitFor([this] { return m_hands.find("keptBackup") != nullptr; });
    job(tour::madeBackup(), made);
    picture("backups", tour::backups());
}

void Tour::whatWasDone()
{
    m_hands.press(Qt::Key_8, Qt::ControlModifier);
    picture("what-was-done", tour::whatWasDone());
    m_hands.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    picture("locked", tour::locked());
}

void Tour::ourHub()
{
    m_hands.press(Qt::Key_6, Qt::ControlModifier);
    m_hands.keys();
    picture("our-hub", tour::ourHub());
    if (m_hands.focus("newEntry"))
        m_hands.type(QStringLiteral("Allotment"));
    m_hands.press(Qt::Key_Return);
    const auto &supports = m_hub->lists.now().entries(HubList::SupportTypes);
    job(tour::addedWord(), std::any_of(supports.begin(), supports.end(), [](const ListedEntry &entry) {
        return entry.label == QLatin1String("Allotment");
    }));
    picture("our-lists", tour::ourLists());
}

void Tour::forTheHub()
{
    m_hands.press(Qt::Key_7, Qt::ControlModifier);
    picture("for-the-hub", tour::forTheHub());
}

void Tour::spreadsheet()
{
    m_hands.press(Qt::Key_3, Qt::ControlModifier);
    picture("bring-in", tour::bringIn());
    if (m_hands.focus("sheetPath"))
        m_hands.type(m_sheet);
    m_hands.press(Qt::Key_Return);
    const bool came = m_hands.waitFor([this] { return m_hands.find("sheetFigure") != nullptr; });
    job(tour::readSheet(), came);
    picture("understood", tour::understood());
}

void Tour::helpAndHiding()
{
    m_hands.press(Qt::Key_1, Qt::ControlModifier);
    m_hands.press(Qt::Key_F1);
    picture("help", tour::help());
    m_hands.press(Qt::Key_Escape);
    m_hands.press(Qt::Key_L, Qt::ControlModifier);
    job(tour::hid(), m_window.isScreenHidden());
    picture("hidden", tour::hidden());
}

} // namespace hub

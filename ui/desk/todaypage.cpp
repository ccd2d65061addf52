// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/todaypage.h"

#include "core/rules/visit.h"
#include "ui/desk/asidechips.h"
#include "ui/desk/dropinbar.h"
#include "ui/desk/dropinentry.h"
#include "ui/desk/herecard.h"
#include "ui/desk/loggedbar.h"
#include "ui/desk/todaylist.h"
#include "ui/desk/toldcard.h"
#include "ui/desk/visitactions.h"
#include "ui/models/visitsmodel.h"
#include "ui/shell/notifier.h"
#include "ui/shell/say.h"
#include "ui/shell/undowords.h"
#include "ui/shell/words.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pagescroll.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace hub {

TodayPage::TodayPage(Hub &hub, Notifier &notifier, QWidget *parent)
    : Page(tr("Today"), HeadingAt::Body, parent)
    , m_hub(hub)
    , m_aside(new AsideChips(hub))
    , m_bar(new DropInBar(hub))
    , m_logged(new LoggedBar)
    , m_told(new ToldCard(hub))
    , m_list(new TodayList(hub, heading()))
    , m_here(new HereCard(hub))
    , m_entry(new DropInEntry(hub, *m_bar, this))
{
    setObjectName(QStringLiteral("todayPage"));
    m_bar->setObjectName(QStringLiteral("dropInBar"));
    auto *const desk = new QWidget;
    auto *const left = new QVBoxLayout(desk);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_aside);
    left->addWidget(m_bar);
    left->addWidget(m_logged);
    left->addWidget(m_told);
    left->addStretch();
    auto *const columns = new Columns;
    columns->add(desk, 9);
    auto *const beside = new QWidget;
    auto *const right = new QVBoxLayout(beside);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(m_list, 1);
    right->addWidget(m_here);
    columns->add(beside, 5);
    body()->addWidget(columns, 1);
    setFocusProxy(m_bar);

    connect(&notifier, &Notifier::changed, this, &TodayPage::changed);
    connect(m_entry, &DropInEntry::logged, this, &TodayPage::sayLogged);
    connect(m_entry, &DropInEntry::asideChanged, this, [this] { m_aside->showDrafts(m_entry->aside()); });
    connect(m_aside, &AsideChips::wanted, m_entry, &DropInEntry::bringBack);
    connect(m_logged, &LoggedBar::undoWanted, this, [this] {
        takeBack(std::exchange(m_undoable, {}));
        m_bar->focusWho();
    });
    connectActions();
    m_list->refresh();
    m_entry->restore();
    constexpr int minuteMs = 60'000;
    m_day = hub.civilTime().workingDayOf(hub.now());
    m_minute.callOnTimeout(this, &TodayPage::tick);
    m_minute.start(minuteMs);
}

TodayPage::~TodayPage()
{
    keepTyped();
}

void TodayPage::keepTyped()
{
    m_entry->keepNow();
}

void TodayPage::connectActions()
{
    VisitActions *const actions = m_list->actions();
    connect(m_list, &TodayList::failed, m_bar, &DropInBar::showTrouble);
    connect(actions, &VisitActions::cardWanted, this, &TodayPage::personWanted);
    connect(actions, &VisitActions::correctWanted, this, &TodayPage::correct);
    connect(actions, &VisitActions::linkWanted, this, &TodayPage::link);
    connect(actions, &VisitActions::undoWanted, this, [this](ContactId id) { takeBack({id}); });
    connect(actions, &VisitActions::unlinkWanted, this,
        [this](ContactId id) { sayDone(m_hub.contacts.unlink(id), tr("That visit is without a name again."), id); });
    connect(actions, &VisitActions::removeWanted, this,
        [this](ContactId id) { sayDone(m_hub.contacts.remove(id), tr("The visit is in Recently removed."), id); });
    connect(actions, &VisitActions::bringBackWanted, this,
        [this](ContactId id) { sayDone(m_hub.contacts.bringBack(id), tr("The visit counts again."), id); });
    connect(m_entry, &DropInEntry::corrected, this, [this](ContactId id) {
        //: %1 is a name, or "a visit without a name"
        const QString text = tr("Corrected: %1.").arg(nameOf({id}));
        sayDone({}, text, id);
    });
}

// With large type the bar is taller than the page; then it is its beginning that must be in view, where Who is.
void TodayPage::showBar()
{
    constexpr int roomAbove = 12;
    const int top = m_bar->mapTo(scroll()->widget(), QPoint()).y();
    scroll()->verticalScrollBar()->setValue(std::max(0, top - roomAbove));
}

void TodayPage::startEntry()
{
    m_bar->focusWho();
    showBar();
}

void TodayPage::startEntryWith(PersonId person)
{
    m_entry->startWith(person);
    startEntry();
}

void TodayPage::correct(ContactId visit)
{
    m_entry->correct(visit);
    showBar();
}

void TodayPage::changed(const Changes &changes)
{
    if (changes.everything)
        m_entry->forgetErased();
    if (changes.touches(Entity::ListEntry)) {
        m_bar->refreshLists();
        m_aside->showDrafts(m_entry->aside());
    }
    if (changes.touches(Entity::Contact) || changes.touches(Entity::Person) || changes.touches(Entity::ListEntry))
        m_list->refresh();
    if (changes.touches(Entity::Person))
        m_bar->refresh();
    if (changes.touches(Entity::Worker))
        m_here->refresh();
    if (changes.touches(Entity::Event))
        m_told->refresh();
}

QString TodayPage::nameOf(const std::vector<ContactId> &contacts) const
{
    QStringList names;
    for (const ContactId id : contacts) {
        const auto row = m_hub.contacts.one(id);
        if (row && *row && !(*row)->who.text.isEmpty())
            names << named((*row)->who.text);
        else
            //: in a sentence: "Logged a visit without a name, 10:32am."
            names << tr("a visit without a name");
    }
    return QLocale().createSeparatedList(names);
}

void TodayPage::sayLogged(const Logged &logged)
{
    m_undoable = logged.contacts;
    const Say say(m_hub.civilTime());
    const bool isToday = workingDayOf(logged.when, m_hub.civilTime()) == m_hub.civilTime().workingDayOf(m_hub.now());
    const bool exact = logged.when.precision == Precision::Minute || logged.when.precision == Precision::Hour;
    if (isToday)
        m_list->showToday();
    const QString when = isToday && exact ? say.time(logged.when.at) : say.when(logged.when);
    //: %1 is one or more names, %2 a time: "Logged Amina K, 10:32am."
    m_logged->say(tr("Logged %1, %2.").arg(nameOf(logged.contacts), when), LoggedBar::Undo::Offered);
}

void TodayPage::takeBack(const std::vector<ContactId> &contacts)
{
    // Before it is gone.
    const QString name = nameOf(contacts);
    Result<Undone> last = Error{Error::Kind::NotUndoable};
    for (const ContactId id : contacts) {
        last = m_hub.undoing.undoContact(id);
        if (!last)
            break;
    }
    if (!last)
        return m_logged->say(sentence(last.error()), LoggedBar::Undo::NotOffered);
    // Of a visit that was corrected or linked since, that is what was taken back.
    const bool isVisit = last->op == Op::RecordContact;
    //: %1 is one or more names, or "a visit without a name"
    m_logged->say(isVisit ? tr("Taken back: %1.").arg(name) : undoneSentence(last->op), LoggedBar::Undo::NotOffered);
}

void TodayPage::undo()
{
    const auto undone = m_hub.undoing.undoLast();
    m_logged->say(undone ? undoneSentence(undone->op) : sentence(undone.error()), LoggedBar::Undo::NotOffered);
}

void TodayPage::link(ContactId id, const MatchRow &who)
{
    PersonId person = who.person;
    if (who.kind == MatchRow::Kind::Welcome) {
        const auto added = m_hub.people.add({who.name, PersonName::Kind::Known});
        if (!added)
            return sayDone(added.error(), {}, id);
        person = *added;
    }
    //: %1 is a name
    sayDone(m_hub.contacts.link(id, person), tr("That was %1.").arg(named(who.name)), id);
    m_list->focusList();
}

void TodayPage::sayDone(const Result<void> &done, const QString &text, ContactId id)
{
    m_undoable = {id};
    m_logged->say(done ? text : sentence(done.error()), done ? LoggedBar::Undo::Offered : LoggedBar::Undo::NotOffered);
}

void TodayPage::tick()
{
    const QDate today = m_hub.civilTime().workingDayOf(m_hub.now());
    if (today == std::exchange(m_day, today))
        return;
    m_undoable.clear();
    m_logged->hide();
    m_list->refresh();
    m_here->refresh();
}

void TodayPage::toggleFree()
{
    m_here->toggleOwn();
}

} // namespace hub

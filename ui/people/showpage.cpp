// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/showpage.h"

#include "ui/models/ownpieces.h"
#include "ui/models/personwords.h"
#include "ui/models/visitwords.h"
#include "ui/papers/paperacts.h"
#include "ui/shell/listwords.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace hub {

static constexpr qreal larger = 1.25; // of the type size somebody chose: two people read it

ShowPage::ShowPage(Hub &hub, Prompts &prompts)
    : Page(tr("What is written here"))
    , m_hub(hub)
    , m_line(new PlainLabel(PlainLabel::Look::Quiet))
    , m_column(new QVBoxLayout)
    , m_back(new PrimaryButton(tr("Back to the desk")))
    , m_paper(new PaperActs(hub, prompts,
          {PaperKind::Record, tr("Print everything held about you"), tr("my-record.pdf"), QStringLiteral("record")}))
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("showPage"));
    m_line->setObjectName(QStringLiteral("showLine"));
    m_back->setObjectName(QStringLiteral("backToDesk"));
    m_back->setKeyHint(tr("Esc"));
    connect(m_back, &Button::clicked, this, &ShowPage::backWanted);
    m_status->setObjectName(QStringLiteral("showStatus"));
    connect(m_paper, &PaperActs::said, m_status, &StatusLine::say);
    m_column->setSpacing(14);
    // Wherever the keyboard is, the foot of the window included.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &ShowPage::backWanted);
    // The way back has the keyboard, so it stands where reading begins.
    body()->addWidget(m_back, 0, Qt::AlignLeading);
    body()->addWidget(m_line);
    body()->addLayout(m_column);
    body()->addWidget(m_paper);
    body()->addWidget(m_status);
    body()->addStretch(1);
}

void ShowPage::focusMain()
{
    m_back->setFocus(Qt::OtherFocusReason);
    // Later: its parts are still finding their places.
    QTimer::singleShot(0, scroll(), [this] { scroll()->verticalScrollBar()->setValue(0); });
}

void ShowPage::forget()
{
    delete std::exchange(m_cards, nullptr);
    m_paper->setPerson({});
    m_status->say({});
    setTitle(tr("What is written here"));
    m_line->setText({});
}

void ShowPage::show(PersonId person)
{
    forget();
    m_cards = new QWidget;
    auto *const cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    m_column->addWidget(m_cards);
    const auto detail = m_hub.people.open(person);
    if (!detail)
        return m_line->setText(sentence(detail.error()));
    m_paper->setPerson(person);
    m_paper->setVisible(detail->mayReadRegister);
    fill(*detail);
}

void ShowPage::fill(const PersonDetail &detail)
{
    setTitle(oneLine(detail.chosen.text, 60));
    m_line->setText(tr("This is what the hub has written down about you, as far as it can be read at this desk. Other "
                       "people's names are left out. If something is wrong, say so, and it is put right."));
    addWords(detail);
    addReach(detail);
    addSupporters(detail);
    addPlanAndPromises(detail);
    addVisits(detail.id);
    m_line->setScale(larger);
    for (PlainLabel *const label : m_cards->findChildren<PlainLabel *>())
        label->setScale(larger);
}

Card *ShowPage::addCard(const QString &heading)
{
    auto *const card = new Card(heading);
    m_cards->layout()->addWidget(card);
    return card;
}

void ShowPage::addLine(Card *card, const QString &text)
{
    card->body()->addWidget(new PlainLabel(text, PlainLabel::Look::Text));
}

QStringList ShowPage::otherNames(const PersonDetail &detail) const
{
    QStringList names;
    for (const PersonName &name : detail.names) {
        if (name.text != detail.chosen.text)
            names << named(oneLine(name.text, 60));
    }
    if (names.isEmpty())
        return {};
    //: %1 is a list of names: "Sam, Sammy"
    return {tr("Other names of yours: %1").arg(QLocale().createSeparatedList(names))};
}

QStringList ShowPage::facts(const PersonDetail &detail) const
{
    QStringList lines;
    if (detail.languages && !detail.languages->empty()) {
        QStringList languages;
        for (const QString &language : *detail.languages)
            languages << named(languageWord(language));
        //: %1 is a list of languages, as people wrote them: "Polish, English"
        lines << tr("Your languages: %1").arg(QLocale().createSeparatedList(languages));
    }
    if (detail.born) {
        for (const QDate day : *detail.born)
            //: %1 is a day: "21 November 1985"
            lines << tr("Your date of birth: %1").arg(Say(m_hub.civilTime()).day(day));
    }
    if (detail.routeIn && !detail.routeIn->isEmpty())
        //: %1 is who or what led somebody to the hub: "GP", "Police"
        lines << tr("How you found us: %1").arg(shortWord(m_hub.lists.now(), HubList::RoutesIn, *detail.routeIn));
    return lines;
}

void ShowPage::addWords(const PersonDetail &detail)
{
    QStringList lines = otherNames(detail);
    if (!detail.pronouns.isEmpty())
        //: %1 is "they/them", as the person said it
        lines << tr("Your pronouns: %1").arg(named(oneLine(detail.pronouns, 40)));
    if (detail.pleaseKnow) {
        for (const QString &text : *detail.pleaseKnow)
            lines << passage(text);
    }
    QStringList needs;
    if (detail.accessNeeds) {
        for (const AccessNeed &need : *detail.accessNeeds)
            needs << shortWord(m_hub.lists.now(), need);
    }
    if (!needs.isEmpty())
        //: %1 is a list of what helps somebody take part: "large print, step-free"
        lines << tr("What helps you take part: %1").arg(QLocale().createSeparatedList(needs));
    lines << facts(detail);
    if (lines.isEmpty())
        return;
    Card *const card = addCard(tr("What we should know"));
    for (const QString &line : lines)
        addLine(card, line);
}

void ShowPage::addReach(const PersonDetail &detail)
{
    if (!detail.reach || detail.reach->empty())
        return;
    Card *const card = addCard(tr("How to reach you"));
    if (detail.notSafeToCall && *detail.notSafeToCall)
        addLine(card, tr("It is not safe to call you."));
    for (const Reach &reach : *detail.reach) {
        const QString way = shortWord(m_hub.lists.now(), reach.way);
        for (const QString &address : reach.addresses)
            //: %1 is a way to reach somebody ("Text"), %2 a number or an address
            addLine(card, tr("%1: %2").arg(way, breakable(named(oneLine(address, 80)))));
        if (reach.addresses.empty())
            addLine(card, way);
    }
}

void ShowPage::addSupporters(const PersonDetail &detail)
{
    if (detail.supporters.empty())
        return;
    QStringList names;
    for (const SupporterRow &supporter : detail.supporters)
        names << named(oneLine(supporter.worker, 60));
    addLine(addCard(tr("Who supports you")), QLocale().createSeparatedList(names));
}

// In the very words of the paper that they can take with them. What may not be read at this desk is left out, and so is what
// they have not been told, since whoever else is in the room may read it too.
void ShowPage::addPlanAndPromises(const PersonDetail &detail)
{
    PersonPaper held;
    held.kind = PaperKind::Record;
    held.person = detail.id;
    held.name = detail.chosen;
    if (auto goals = m_hub.goals.of(detail.id))
        held.goals = std::move(*goals);
    if (auto plan = m_hub.plans.of(detail.id))
        held.plan = std::move(*plan);
    if (auto sharing = m_hub.sharing.of(detail.id))
        held.sharing = {sharing->consents.value_or(std::vector<Consent>()), asTold(std::move(sharing->promises))};
    const auto workers = m_hub.team.workers();
    for (const WorkerEntry &worker : workers ? *workers : std::vector<WorkerEntry>())
        held.workers.insert(worker.id, worker.name);
    const Say say(m_hub.civilTime());
    const PaperWords words{say, m_hub.lists.now(), {}};
    OwnPieces pieces(held, words);
    pieces.addReasons();
    pieces.addGoals();
    pieces.addPlans();
    pieces.addSharing();
    addPieces(pieces.take());
}

void ShowPage::addPieces(const PaperPieces &pieces)
{
    Card *card = nullptr;
    for (const PaperPiece &piece : pieces) {
        using enum PaperPiece::Kind;
        if (piece.kind == Heading || !card)
            card = addCard(piece.kind == Heading ? piece.text : QString());
        if (piece.kind == Heading)
            continue;
        const auto look = piece.kind == Subheading || piece.kind == Minor ? PlainLabel::Look::Strong
            : piece.kind == Quiet                                         ? PlainLabel::Look::Quiet
                                                                          : PlainLabel::Look::Text;
        card->body()->addWidget(new PlainLabel(breakable(screenText(piece)), look));
    }
}

void ShowPage::addVisits(PersonId person)
{
    constexpr int most = 60;
    const auto rows = m_hub.contacts.ofPerson(person, most);
    Card *const card = addCard(tr("Your visits"));
    if (!rows)
        return addLine(card, sentence(rows.error()));
    if (rows->empty())
        return addLine(card, tr("None is written down."));
    // Nearer to each other than to the next visit.
    constexpr int between = 18;
    card->body()->setSpacing(between);
    for (const ContactRow &row : *rows)
        addVisit(card, row);
}

void ShowPage::addVisit(Card *card, const ContactRow &row)
{
    auto *const visit = new QWidget;
    auto *const lines = new QVBoxLayout(visit);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(3);
    const auto add = [lines](const QString &text, PlainLabel::Look look) {
        if (!text.isEmpty())
            lines->addWidget(new PlainLabel(text, look));
    };
    // Whom else a visit was about stays out of it: withWho names them.
    const VisitWords words = inWords(row, m_hub.lists.now());
    add(Say(m_hub.civilTime()).when(row.contact.when), PlainLabel::Look::Quiet);
    add(words.what, PlainLabel::Look::Strong);
    add(words.quiet, PlainLabel::Look::Text);
    add(words.notes, PlainLabel::Look::Text);
    if (!words.notes.isEmpty() && !row.worker.isEmpty())
        //: %1 is the name of a member of the team who wrote a note
        add(tr("written by %1").arg(named(oneLine(row.worker, 60))), PlainLabel::Look::Quiet);
    card->body()->addWidget(visit);
}

} // namespace hub

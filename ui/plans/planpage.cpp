// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpage.h"

#include "ui/plans/allpartscard.h"
#include "ui/plans/finishcard.h"
#include "ui/plans/linecard.h"
#include "ui/plans/partkeeper.h"
#include "ui/plans/partseencard.h"
#include "ui/plans/partwalk.h"
#include "ui/plans/plantop.h"
#include "ui/plans/sectioneditor.h"
#include "ui/plans/sectionfactsrow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static constexpr qreal larger = 1.25; // of the type size somebody chose

PlanPage::PlanPage(Hub &hub, Notifier &notifier, Prompts &prompts)
    : Page(tr("My wellbeing plan"), HeadingAt::Body)
    , m_hub(hub)
    , m_top(new PlanTop(hub, prompts))
    , m_where(new PlainLabel(PlainLabel::Look::Quiet))
    , m_facts(new SectionFactsRow(hub))
    , m_editor(new SectionEditor)
    , m_keeper(std::make_unique<PartKeeper>(hub, *m_editor))
    , m_seen(new PartSeenCard(hub))
    , m_walk(new PartWalk)
    , m_allParts(new AllPartsCard)
    , m_finishCard(new FinishCard)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("planPage"));
    m_editor->setObjectName(QStringLiteral("planEditor"));
    m_status->setObjectName(QStringLiteral("planStatus"));
    auto *const paper = new Card;
    paper->setAccessibleName(tr("This part"));
    paper->body()->addWidget(m_editor);
    body()->addWidget(m_top);
    body()->addWidget(heading());
    body()->addWidget(m_where);
    body()->addWidget(m_facts);
    body()->addWidget(paper, 1);
    body()->addWidget(m_status);
    body()->addWidget(m_allParts);
    body()->addWidget(m_finishCard);
    m_lineCards = makeLineCards();
    body()->addWidget(m_lineCards);
    body()->addWidget(m_walk);
    connectTop();
    connectKeeping(notifier);
    connectKeys();
}

PlanPage::~PlanPage() = default;

QWidget *PlanPage::makeLineCards()
{
    connect(m_seen, &PartSeenCard::sharingWanted, this, [this] {
        if (leavePart())
            Q_EMIT sharingWanted(*m_person);
    });
    auto *const both = new Columns(36);
    both->add(new LineCard(*m_editor), 1);
    both->add(m_seen, 1);
    return both;
}

void PlanPage::connectTop()
{
    connect(m_top, &PlanTop::leaveWanted, this, &PlanPage::leave);
    connect(m_top, &PlanTop::finishWanted, this, &PlanPage::beginFinishing);
    connect(m_top, &PlanTop::allPartsWanted, this, &PlanPage::showAllParts);
    connect(m_top, &PlanTop::versionsWanted, this, [this] {
        if (leavePart())
            Q_EMIT versionsWanted(*m_person);
    });
    connect(m_top, &PlanTop::paperWanted, this, &PlanPage::leavePart);
    connect(m_top, &PlanTop::said, m_status, &StatusLine::say);
}

void PlanPage::connectKeeping(Notifier &notifier)
{
    connect(m_keeper.get(), &PartKeeper::kept, m_top, &PlanTop::sayKept);
    connect(m_keeper.get(), &PartKeeper::tookUp, this, [this](Instant at) {
        //: %1 is a time of day
        m_status->say(tr("Here is where you left off at %1. Every word is kept.").arg(Say(m_hub.civilTime()).time(at)));
    });
    connect(m_keeper.get(), &PartKeeper::failed, this, &PlanPage::say);
    // Later, because it may be told while the keyboard is just going elsewhere.
    connect(m_keeper.get(), &PartKeeper::gone, this, &PlanPage::letGo, Qt::QueuedConnection);
    connect(&notifier, &Notifier::changed, this, [this](const Changes &changes) {
        if (changes.touches(Entity::Person) || changes.touches(Entity::SupportLink))
            letGo();
    });
    connect(m_facts, &SectionFactsRow::helperSaid, this, [this](const QString &who) {
        keepFact([&](const QString &key) { return m_hub.plans.setSupportedBy(*m_person, key, who); });
    });
    connect(m_facts, &SectionFactsRow::reviewSaid, this, [this](std::optional<QDate> day) {
        keepFact([&](const QString &key) { return m_hub.plans.setReview(*m_person, key, day); });
    });
}

void PlanPage::connectKeys()
{
    connect(m_editor, &SectionEditor::walkWanted, this, &PlanPage::walk);
    connect(m_walk, &PartWalk::walkWanted, this, &PlanPage::walk);
    connect(m_editor, &SectionEditor::tooLong, this, [this] { say(Error{Error::Kind::TooLong}); });
    connect(m_finishCard, &FinishCard::keepWanted, this, &PlanPage::finish);
    connect(m_finishCard, &FinishCard::notNow, this, &PlanPage::escape);
    connect(m_allParts, &AllPartsCard::chosen, this, [this](int part) {
        m_allParts->forget();
        openPart(size_t(part));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &PlanPage::escape);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        if (leavePart())
            m_status->say(tr("Already kept. To give this version a name, finish together."));
    });
}

void PlanPage::show(PersonId person)
{
    forget();
    m_person = person;
    m_top->setPerson(person);
    if (!readPlan())
        return showPart();
    const auto looked = m_hub.people.look(person);
    for (const size_t part : partsLeftOff())
        openPart(part);
    if (!looked)
        say(looked.error());
}

// What was being typed in other parts when the program ended is kept for good now, and where they were is last.
std::vector<size_t> PlanPage::partsLeftOff()
{
    const auto drafts = m_hub.plans.drafts().of(*m_person);
    const size_t count = drafts ? drafts->size() : 0;
    std::vector<size_t> parts;
    for (size_t i = 0; i < count; ++i) {
        const PlanDraft &draft = (*drafts)[i];
        const auto found
            = std::find_if(m_parts.begin(), m_parts.end(), [&](const PlanPart &part) { return part.key == draft.key; });
        if (found != m_parts.end() && (draft.hasWords() || i + 1 == count))
            parts.push_back(size_t(found - m_parts.begin()));
    }
    if (parts.empty())
        parts.push_back(0);
    return parts;
}

void PlanPage::goTo(const QString &key)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const PlanPart &part) { return part.key == key; });
    if (found != m_parts.end())
        openPart(size_t(found - m_parts.begin()));
}

// What may not be seen any more is not shown, nor is a draft of it.
bool PlanPage::readPlan()
{
    auto plan = m_hub.plans.of(*m_person);
    if (!plan) {
        say(plan.error());
        m_keeper->drop();
        m_editor->setEnabled(false);
    }
    const bool read = plan.has_value();
    m_plan = read ? std::move(*plan) : Plan{{}, *m_person, 1, {}, {}};
    m_parts = read ? planParts(m_plan, m_hub.lists.now()) : std::vector<PlanPart>();
    return read;
}

void PlanPage::openPart(size_t part)
{
    // What was said of the part before; leaving that one may say more.
    m_status->say({});
    if (!leavePart() || !m_person || m_parts.empty())
        return;
    m_part = std::min(part, m_parts.size() - 1);
    const PlanPart &now = m_parts[m_part];
    m_keeper->open(*m_person, now, m_plan.section(now.key));
    m_facts->forget();
    showPart();
}

void PlanPage::showPart()
{
    m_facts->setVisible(!m_parts.empty());
    m_where->setVisible(!m_parts.empty());
    m_walk->show(m_parts, m_part);
    m_seen->forget();
    if (m_parts.empty())
        return;
    const PlanPart &now = m_parts[m_part];
    m_seen->show(m_plan, now.key);
    m_facts->show(m_plan.section(now.key));
    setTitle(now.heading);
    m_editor->setAccessibleName(now.heading);
    //: %1 and %2 are numbers, %3 the name of a group of parts
    m_where->setText(tr("Part %1 of %2 · %3 · leave anything out · cross out anything that isn't yours")
                         .arg(m_part + 1).arg(m_parts.size()).arg(planGroupWords(now.group)));
}

void PlanPage::walk(int steps)
{
    const int wanted = int(m_part) + steps;
    if (wanted < 0 || wanted >= int(m_parts.size()))
        return;
    openPart(size_t(wanted));
    m_editor->setFocus(Qt::OtherFocusReason);
}

// Whether the words of the part are safe.
bool PlanPage::keepPart()
{
    const auto kept = m_keeper->keep();
    if (kept != PartKeeper::Kept::ForGood)
        return kept != PartKeeper::Kept::Nowhere;
    // The lines have their ids now, and what others wrote meanwhile stands among them.
    const QString key = m_parts[m_part].key;
    if (!readPlan()) {
        showPart();
        return true;
    }
    m_keeper->refill(m_plan.section(key));
    m_facts->show(m_plan.section(key));
    return true;
}

// Whether the part can be left: not while words stand in the editor and nowhere else.
bool PlanPage::leavePart()
{
    m_facts->take();
    return keepPart();
}

void PlanPage::keepFact(const std::function<Result<void>(const QString &key)> &keep)
{
    if (!m_person || m_parts.empty() || !keepPart() || m_parts.empty())
        return;
    const QString key = m_parts[m_part].key;
    if (!m_plan.section(key))
        return m_status->say(tr("Nothing is written in this part yet. Write a line first; then it can say who helped."));
    if (const auto kept = keep(key); !kept)
        return say(kept.error());
    (void)readPlan();
    showPart();
}

// Nothing of somebody who was erased, or whose plan may not be seen any more, stays; the page that they came from says so.
// What was being typed of somebody who is there still is in its draft.
void PlanPage::letGo()
{
    using enum Error::Kind;
    if (!m_person)
        return;
    const auto plan = m_hub.plans.of(*m_person);
    const auto is = [&](Error::Kind kind) { return !plan && plan.error().kind == kind; };
    if (!is(NotFound) && !is(NotAllowed) && !is(KeptToSupporters) && !is(RecordRestricted))
        return;
    if (!is(NotFound))
        m_keeper->keepPlace();
    m_keeper->drop();
    m_facts->forget();
    forget();
    Q_EMIT leaveWanted();
}

void PlanPage::showAllParts()
{
    if (!leavePart())
        return;
    if (m_allParts->isHidden())
        m_allParts->fill(m_plan, m_parts);
    else
        m_allParts->forget();
}

void PlanPage::finish(const QString &whoWasThere, const QString &whatChanged)
{
    // A version without what stands in the editor would not be what they finished together.
    if (!leavePart() || m_keeper->hasUnkept())
        return;
    const auto done = m_hub.plans.finishTogether(*m_person, whoWasThere, whatChanged);
    if (!done)
        return done.error().kind == Error::Kind::NothingToLog
            ? m_status->say(tr("Nothing is written yet, so there is nothing to give a name."))
            : say(done.error());
    endFinishing();
    m_status->say(tr("This version is kept with its name. It can be read again under “Earlier versions”."));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PlanPage::beginFinishing()
{
    if (!leavePart())
        return;
    m_allParts->forget();
    m_lineCards->hide();
    m_finishCard->begin();
}

void PlanPage::endFinishing()
{
    m_finishCard->end();
    m_lineCards->show();
}

// Whether anything was open.
bool PlanPage::closeCards()
{
    const bool any = !m_finishCard->isHidden() || !m_allParts->isHidden() || m_facts->isOpen();
    endFinishing();
    m_allParts->forget();
    m_facts->fold();
    return any;
}

// What is open closes first; only then does the key lead away.
void PlanPage::escape()
{
    if (!closeCards())
        return leave();
    m_editor->setFocus(Qt::OtherFocusReason);
}

// The place in it is kept too, so that whoever comes back goes on where they were.
void PlanPage::leave()
{
    if (!leavePart())
        return;
    m_keeper->keepPlace();
    Q_EMIT leaveWanted();
}

void PlanPage::forget()
{
    (void)leavePart();
    m_keeper->drop();
    m_person.reset();
    m_top->forget();
    m_plan = {};
    m_parts.clear();
    m_part = 0;
    endFinishing();
    m_facts->forget();
    m_allParts->forget();
    showPart();
    m_status->say({});
    setTitle(tr("My wellbeing plan"));
}

void PlanPage::focusMain()
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    m_editor->setFont(font);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PlanPage::say(const Error &error)
{
    m_status->say(sentence(error));
}

void PlanPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown)
        return walk(1);
    if (event->key() == Qt::Key_PageUp)
        return walk(-1);
    Page::keyPressEvent(event);
}

} // namespace hub

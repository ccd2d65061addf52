// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpage.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/papers/paperacts.h"
#include "ui/plans/allpartscard.h"
#include "ui/plans/finishcard.h"
#include "ui/plans/linecard.h"
#include "ui/plans/sectioneditor.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/statusline.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {
namespace {

constexpr int draftEveryMs = 1000;
constexpr qreal larger = 1.25; // of the type size somebody chose

} // namespace

PlanPage::PlanPage(Hub &hub, Prompts &prompts)
    : Page(tr("My wellbeing plan"), HeadingAt::Body)
    , m_hub(hub)
    , m_hubName(new PlainLabel(PlainLabel::Look::Quiet))
    , m_kept(new PlainLabel(PlainLabel::Look::Quiet))
    , m_where(new PlainLabel(PlainLabel::Look::Quiet))
    , m_editor(new SectionEditor)
    , m_whoMaySee(new PlainLabel(PlainLabel::Look::Text))
    , m_previous(new Button({}))
    , m_next(new Button({}))
    , m_paper(new PaperActs(hub, prompts,
          {PaperKind::Plan, tr("Print it for them"), tr("my-plan.pdf"), QStringLiteral("plan")}))
    , m_allParts(new AllPartsCard)
    , m_finishCard(new FinishCard)
    , m_status(new StatusLine)
{
    setObjectName(QStringLiteral("planPage"));
    m_editor->setObjectName(QStringLiteral("planEditor"));
    m_kept->setObjectName(QStringLiteral("planKept"));
    m_status->setObjectName(QStringLiteral("planStatus"));
    auto *const paper = new Card;
    paper->setAccessibleName(tr("This part"));
    paper->body()->addWidget(m_editor);
    body()->addWidget(makeTop());
    body()->addWidget(heading());
    body()->addWidget(m_where);
    body()->addWidget(paper, 1);
    body()->addWidget(m_status);
    body()->addWidget(m_allParts);
    body()->addWidget(m_finishCard);
    m_lineCards = makeLineCards();
    body()->addWidget(m_lineCards);
    body()->addWidget(makeWalk());
    connectKeys();
}

QWidget *PlanPage::makeTop()
{
    auto *const finish = new PrimaryButton(tr("Finish together"));
    auto *const versions = new Button(tr("Earlier versions"));
    auto *const all = new Button(tr("All parts"));
    all->setObjectName(QStringLiteral("allParts"));
    connect(all, &Button::clicked, this, &PlanPage::showAllParts);
    auto *const leaveIt = new Button(tr("Leave this view"));
    finish->setObjectName(QStringLiteral("finishTogether"));
    versions->setObjectName(QStringLiteral("planVersions"));
    leaveIt->setObjectName(QStringLiteral("leavePlan"));
    leaveIt->setKeyHint(tr("Esc"));
    connect(finish, &Button::clicked, this, [this] {
        keepPart();
        m_lineCards->hide();
        m_finishCard->begin();
    });
    connect(versions, &Button::clicked, this, [this] {
        keepPart();
        Q_EMIT versionsWanted(*m_person);
    });
    connect(leaveIt, &Button::clicked, this, &PlanPage::leave);
    auto *const top = new QWidget;
    auto *const line = new FlowLayout(12, 6);
    line->addWidget(m_hubName);
    for (Button *const button : std::initializer_list<Button *>{finish, all, versions, leaveIt})
        line->addWidget(button);
    line->addWidget(m_paper);
    line->addWidget(m_kept);
    top->setLayout(line);
    return top;
}

QWidget *PlanPage::makeLineCards()
{
    auto *const seen = new Card(tr("Who may see this part"));
    auto *const more = new LinkButton(tr("Agreements and promises"));
    more->setObjectName(QStringLiteral("planSharing"));
    connect(more, &Button::clicked, this, [this] {
        keepPart();
        Q_EMIT sharingWanted(*m_person);
    });
    seen->body()->addWidget(m_whoMaySee);
    seen->body()->addWidget(more, 0, Qt::AlignLeading);
    seen->body()->addStretch(1);
    auto *const both = new Columns(36);
    both->add(new LineCard(*m_editor), 1);
    both->add(seen, 1);
    return both;
}

QWidget *PlanPage::makeWalk()
{
    m_previous->setObjectName(QStringLiteral("previousPart"));
    m_next->setObjectName(QStringLiteral("nextPart"));
    m_previous->setKeyHint(QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_next->setKeyHint(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    connect(m_previous, &Button::clicked, this, [this] { walk(-1); });
    connect(m_next, &Button::clicked, this, [this] { walk(1); });
    auto *const row = new QWidget;
    auto *const line = new QHBoxLayout(row);
    line->setContentsMargins(looks::focusRoom, looks::focusRoom, looks::focusRoom, looks::focusRoom);
    line->addWidget(m_previous);
    line->addStretch(1);
    line->addWidget(m_next);
    return row;
}

void PlanPage::connectKeys()
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftEveryMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &PlanPage::keepDraft);
    connect(m_editor, &SectionEditor::touched, this, [this] {
        m_dirty = true;
        // Started once and not again with every key, or fast typing would put it off for ever.
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    connect(m_editor, &SectionEditor::walkWanted, this, &PlanPage::walk);
    connect(m_editor, &SectionEditor::tooLong, this, [this] { say(Error{Error::Kind::TooLong}); });
    m_editor->installEventFilter(this);
    connect(m_paper, &PaperActs::about, this, &PlanPage::keepPart);
    connect(m_paper, &PaperActs::said, m_status, &StatusLine::say);
    connect(m_finishCard, &FinishCard::keepWanted, this, &PlanPage::finish);
    connect(m_finishCard, &FinishCard::notNow, this, [this] {
        endFinishing();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_allParts, &AllPartsCard::chosen, this, [this](int part) {
        m_allParts->forget();
        openPart(size_t(part));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &PlanPage::leave);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, [this] {
        keepPart();
        m_status->say(tr("Already kept. To give this version a name, finish together."));
    });
}

void PlanPage::show(PersonId person)
{
    forget();
    m_person = person;
    m_paper->setPerson(person);
    if (const auto ours = m_hub.team.hub())
        m_hubName->setText(named(oneLine(ours->name, 60)));
    readPlan();
    if (const auto looked = m_hub.people.look(person); !looked)
        say(looked.error());
    const auto drafts = m_hub.plans.drafts().of(person);
    openPart(0);
    if (!drafts || drafts->empty())
        return;
    // What was being typed in other parts when the program ended is kept for good now.
    for (const PlanDraft &draft : *drafts)
        takeUp(draft);
}

void PlanPage::readPlan()
{
    auto plan = m_hub.plans.of(*m_person);
    m_editor->setEnabled(plan.has_value());
    if (!plan)
        say(plan.error());
    m_plan = plan ? std::move(*plan) : Plan{{}, *m_person, 1, {}, {}};
    m_parts = planParts(m_plan, m_hub.lists.now());
}

void PlanPage::takeUp(const PlanDraft &draft)
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const PlanPart &part) { return part.key == draft.key; });
    if (found == m_parts.end())
        return;
    openPart(size_t(found - m_parts.begin()));
    if (draft.edited != draft.opened) {
        m_opened = draft.opened;
        m_editor->setLines(draft.edited);
        m_dirty = true;
        //: %1 is a time of day
        m_status->say(tr("Here is where you left off at %1. Every word is kept.").arg(Say(m_hub.civilTime()).time(draft.kept)));
    }
    m_editor->setCursor(draft.cursorLine, draft.cursorColumn);
}

void PlanPage::openPart(size_t part)
{
    keepPart();
    m_part = std::min(part, m_parts.empty() ? 0 : m_parts.size() - 1);
    if (m_parts.empty())
        return;
    const PlanPart &now = m_parts[m_part];
    const PlanSection *const section = m_plan.section(now.key);
    m_opened = section ? editedFrom(section->lines) : std::vector<EditedLine>();
    m_editor->setLines(m_opened);
    m_dirty = false;
    setTitle(now.heading);
    m_editor->setAccessibleName(now.heading);
    //: %1 and %2 are numbers, %3 the name of a group of parts
    m_where->setText(tr("Part %1 of %2 · %3 · leave anything out · cross out anything that isn't yours")
                         .arg(m_part + 1).arg(m_parts.size()).arg(planGroupWords(now.group)));
    m_editor->moveCursor(QTextCursor::End);
    showWhoMaySee();
    showWalk();
}

void PlanPage::showWhoMaySee()
{
    const auto view = m_hub.sharing.of(*m_person);
    if (!view || m_parts.empty())
        return m_whoMaySee->setText({});
    QStringList lines{whoCanSee(*view, SharedItem::section(m_parts[m_part].key), m_hub.lists.now())};
    for (const Promise &promise : view->promises) {
        if (!promise.ended)
            lines << promiseWords(promise, m_hub.lists.now(), &m_plan);
    }
    m_whoMaySee->setText(lines.join(u'\n'));
}

void PlanPage::showWalk()
{
    m_previous->setVisible(m_part > 0);
    m_next->setVisible(m_part + 1 < m_parts.size());
    if (m_part > 0)
        m_previous->setText(onButton(m_parts[m_part - 1].heading));
    if (m_part + 1 < m_parts.size())
        m_next->setText(onButton(m_parts[m_part + 1].heading));
}

void PlanPage::walk(int steps)
{
    const int wanted = int(m_part) + steps;
    if (wanted < 0 || wanted >= int(m_parts.size()))
        return;
    openPart(size_t(wanted));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PlanPage::keepDraft()
{
    m_draftTimer.stop();
    if (!m_person || !m_dirty || m_parts.empty())
        return;
    const PlanPart &part = m_parts[m_part];
    const auto kept = m_hub.plans.drafts().keep({*m_person, part.key, part.heading, m_opened, m_editor->lines(),
        m_editor->cursorLine(), m_editor->cursorColumn(), {}});
    if (!kept)
        return say(kept.error());
    //: A quiet line. %1 is a time of day
    m_kept->setText(tr("Kept, %1").arg(Say(m_hub.civilTime()).time(m_hub.now())));
}

void PlanPage::keepPart()
{
    if (!m_person || !m_dirty || m_parts.empty())
        return;
    keepDraft();
    const PlanPart part = m_parts[m_part]; // the parts are read anew below
    const auto edited = m_editor->lines();
    if (const auto kept = m_hub.plans.keepSection(*m_person, {part.key, part.heading, m_opened, edited}); !kept)
        return say(kept.error());
    m_dirty = false;
    //: A quiet line. %1 is a time of day
    m_kept->setText(tr("Kept, %1").arg(Say(m_hub.civilTime()).time(m_hub.now())));
    // The lines have their ids now, and what others wrote meanwhile stands among them.
    readPlan();
    const int line = m_editor->cursorLine();
    const int column = m_editor->cursorColumn();
    const PlanSection *const section = m_plan.section(part.key);
    m_opened = section ? editedFrom(section->lines) : std::vector<EditedLine>();
    m_editor->setLines(m_opened);
    m_editor->setCursor(line, column);
}

void PlanPage::showAllParts()
{
    keepPart();
    if (m_allParts->isHidden())
        m_allParts->fill(m_plan, m_parts);
    else
        m_allParts->forget();
}

void PlanPage::finish(const QString &whoWasThere, const QString &whatChanged)
{
    keepPart();
    const auto done = m_hub.plans.finishTogether(*m_person, whoWasThere, whatChanged);
    if (!done)
        return done.error().kind == Error::Kind::NothingToLog
            ? m_status->say(tr("Nothing is written yet, so there is nothing to give a name."))
            : say(done.error());
    endFinishing();
    m_status->say(tr("This version is kept with its name. It can be read again under “Earlier versions”."));
    m_editor->setFocus(Qt::OtherFocusReason);
}

void PlanPage::endFinishing()
{
    m_finishCard->end();
    m_lineCards->show();
}

// The place in it is kept too, so that whoever comes back goes on where they were.
void PlanPage::leave()
{
    keepPart();
    if (m_person && !m_parts.empty() && !m_dirty) {
        const PlanPart &part = m_parts[m_part];
        (void)m_hub.plans.drafts().keep(
            {*m_person, part.key, part.heading, m_opened, m_opened, m_editor->cursorLine(), m_editor->cursorColumn(), {}});
    }
    Q_EMIT leaveWanted();
}

void PlanPage::forget()
{
    keepPart();
    m_draftTimer.stop();
    m_person.reset();
    m_paper->setPerson({});
    m_plan = {};
    m_parts.clear();
    m_opened.clear();
    m_editor->setLines({});
    m_dirty = false;
    endFinishing();
    m_allParts->forget();
    m_kept->setText({});
    m_whoMaySee->setText({});
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

bool PlanPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        keepDraft();
    return Page::eventFilter(watched, event);
}

} // namespace hub

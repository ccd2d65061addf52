// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/dropinbar.h"

#include "ui/desk/aboutchoice.h"
#include "ui/desk/detailsbox.h"
#include "ui/desk/goalchoice.h"
#include "ui/desk/needshint.h"
#include "ui/desk/notefield.h"
#include "ui/desk/personfinder.h"
#include "ui/desk/supporttoggles.h"
#include "ui/desk/wayhint.h"
#include "ui/desk/whenfield.h"
#include "ui/desk/whobox.h"
#include "ui/shell/codechoice.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

static CodeChoice *feelingScale(const HubLists &lists)
{
    auto *const scale = new CodeChoice(DropInBar::tr("How are things today? (may be left out)"), lists, HubList::Feelings,
        DropInBar::tr("Not asked today"));
    scale->setObjectName(QStringLiteral("feeling"));
    scale->setDigits(true);
    return scale;
}

DropInBar::DropInBar(Hub &hub, QWidget *parent)
    : Card({}, Kind::Plain, parent)
    , m_hub(hub)
    , m_who(new WhoBox(hub))
    , m_needs(new NeedsHint(hub))
    , m_supports(new SupportToggles(hub.lists.now()))
    , m_feeling(feelingScale(hub.lists.now()))
    , m_about(new AboutChoice(hub))
    , m_goals(new GoalChoice(hub))
    , m_note(new NoteField)
    , m_when(new WhenField(hub))
    , m_details(new DetailsBox(hub))
    , m_way(new WayHint(hub))
    , m_log(new PrimaryButton(QString()))
    , m_aside(new Button(QString()))
    , m_more(new LinkButton(QString()))
    , m_why(new LinkButton(QString()))
    , m_status(new StatusLine)
    , m_correctingCard(new Card({}, Kind::Caution))
    , m_correctingLine(new StatusLine)
{
    setAccessibleName(tr("Log a drop-in"));
    m_correctingCard->setAccessibleName(tr("Correcting"));
    m_correctingCard->body()->addWidget(m_correctingLine);
    m_correctingLine->setObjectName(QStringLiteral("correctingLine"));
    m_correctingCard->hide();
    body()->setSpacing(14);
    body()->addWidget(m_correctingCard);
    addQuestions();
    body()->addLayout(foot());
    setCorrecting({});
    setMoreShown(false);
    setFocusProxy(m_who->finder()->field());
    connectParts();
}

void DropInBar::connectParts()
{
    m_who->finder()->setKeysAside(m_supports->keys());
    connect(m_who->finder(), &PersonFinder::keyInEmpty, m_supports, &SupportToggles::toggle);
    connect(m_who->finder(), &PersonFinder::enteredEmpty, this, &DropInBar::logWanted);
    connect(m_who->finder(), &PersonFinder::left, this, [this] {
        if (m_correcting)
            Q_EMIT asideWanted();
    });
    connect(m_who->finder(), &PersonFinder::failed, this, &DropInBar::showTrouble);
    connect(m_note, &NoteField::logWanted, this, &DropInBar::logWanted);
    connect(m_when, &WhenField::logWanted, this, &DropInBar::logWanted);
    connect(m_log, &QPushButton::clicked, this, &DropInBar::logWanted);
    connect(m_aside, &QPushButton::clicked, this, &DropInBar::asideWanted);
    connect(m_more, &QPushButton::clicked, this, [this] { setMoreShown(m_details->isHidden()); });
    connect(m_why, &QPushButton::clicked, this, [this] { showReasons(m_reasons.front().line->isHidden()); });

    const auto touched = [this] {
        offerMore();
        clearTrouble();
        Q_EMIT edited();
    };
    connect(m_who, &WhoBox::edited, this, touched);
    connect(m_who, &WhoBox::says, this, &DropInBar::say);
    connect(m_supports, &SupportToggles::edited, this, touched);
    connect(m_feeling, &CodeChoice::edited, this, touched);
    connect(m_about, &AboutChoice::edited, this, touched);
    connect(m_goals, &GoalChoice::edited, this, touched);
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    connect(m_when, &WhenField::edited, this, touched);
    connect(m_details, &DetailsBox::edited, this, touched);
}

void DropInBar::addQuestions()
{
    m_who->setObjectName(QStringLiteral("whoBox"));
    m_supports->setObjectName(QStringLiteral("supports"));
    m_details->setObjectName(QStringLiteral("details"));
    body()->addWidget(m_who);
    body()->addWidget(m_needs);
    addReason(Question::Who);
    body()->addWidget(m_supports);
    addReason(Question::Support);
    body()->addWidget(m_about);
    body()->addWidget(m_goals);
    body()->addWidget(m_feeling);
    addReason(Question::HowThings);
    body()->addWidget(noteAndWhen());
    addReason(Question::Note);
    body()->addWidget(m_details);
    body()->addWidget(m_way);
}

// Out of the way until somebody asks: then each question says why it is asked and who sees the answer.
void DropInBar::addReason(Question question)
{
    auto *const line = new PlainLabel(PlainLabel::Look::Quiet);
    line->setObjectName(QStringLiteral("why-") + toCode(question));
    line->hide();
    body()->addWidget(line);
    m_reasons.push_back({question, line});
}

void DropInBar::showReasons(bool shown)
{
    for (const Reason &reason : m_reasons) {
        const HubLists &lists = m_hub.lists.now();
        //: Under a question: why it is asked, then who sees the answer
        reason.line->setText(tr("%1 %2").arg(whyWeAsk(lists, reason.question), whoSeesIt(lists, reason.question)));
        reason.line->setVisible(shown);
    }
    m_why->setText(shown ? tr("Hide why") : tr("Why do we ask?"));
}

QWidget *DropInBar::noteAndWhen()
{
    const auto labelled = [](const QString &question, QWidget *buddy, QWidget *shown) {
        auto *const box = new QWidget;
        auto *const all = new QVBoxLayout(box);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(5);
        auto *const label = new PlainLabel(question, PlainLabel::Look::Quiet);
        label->setBuddy(buddy);
        all->addWidget(label);
        all->addWidget(shown);
        return box;
    };
    m_note->setObjectName(QStringLiteral("note"));
    //: stands in the empty field for a note
    m_note->setPlaceholderText(tr("in their words, or leave it out"));
    auto *const both = new QWidget;
    auto *const flow = new QHBoxLayout(both);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(12);
    flow->addWidget(labelled(tr("A &note"), m_note, m_note), 5, Qt::AlignTop);
    flow->addWidget(labelled(tr("W&hen"), m_when->field(), m_when), 3, Qt::AlignTop);
    // Qt looks for the label among the field's own neighbours only.
    m_when->field()->setAccessibleName(tr("When"));
    return both;
}

QBoxLayout *DropInBar::foot()
{
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setKeyHint(tr("Enter", "a key on the keyboard"));
    m_aside->setObjectName(QStringLiteral("setAside"));
    m_more->setObjectName(QStringLiteral("more"));
    m_why->setObjectName(QStringLiteral("whyWeAsk"));
    m_status->setObjectName(QStringLiteral("barStatus"));
    m_status->setLook(PlainLabel::Look::Quiet);
    auto *const buttons = new FlowLayout(10, 6);
    buttons->addWidget(m_log);
    buttons->addWidget(m_aside);
    buttons->addWidget(m_more);
    buttons->addWidget(m_why);
    showReasons(false);
    auto *const foot = new QVBoxLayout;
    foot->setSpacing(8);
    foot->addLayout(buttons);
    foot->addWidget(m_status);
    clearTrouble();
    return foot;
}

void DropInBar::offerMore()
{
    m_needs->offer(m_who->visitors());
    m_about->offer(m_who->visitors(), m_supports->has(codes::carers));
    m_goals->offer(m_who->visitors(), m_supports->has(codes::goals));
    m_way->offer(draft());
}

void DropInBar::setMoreShown(bool shown)
{
    m_details->setVisible(shown);
    m_more->setText(shown ? tr("&Less") : tr("&More: how, where, how long"));
}

ContactDraft DropInBar::draft() const
{
    ContactDraft draft;
    draft.visitors = m_who->visitors();
    draft.standingText = m_who->standingText();
    draft.supports = m_supports->chosen();
    if (const auto feeling = m_feeling->chosen())
        draft.feeling = Feeling{*feeling};
    draft.when = m_when->said();
    draft.note = m_note->toPlainText();
    m_details->writeTo(draft);
    draft.about = m_about->chosen();
    draft.goals = m_goals->chosen();
    return draft;
}

void DropInBar::setDraft(const ContactDraft &draft)
{
    const QSignalBlocker quiet(this);
    m_who->set(draft.visitors, draft.standingText);
    m_supports->setChosen(draft.supports);
    m_feeling->setChosen(draft.feeling ? std::optional(draft.feeling->text) : std::nullopt);
    if (m_correcting)
        m_when->setExact(draft.when);
    else
        m_when->setSaid(draft.when);
    m_note->setNote(draft.note);
    m_details->readFrom(draft);
    offerMore();
    m_about->setChosen(draft.about);
    m_goals->setChosen(draft.goals);
    setMoreShown(!m_correcting && DetailsBox::isSaidIn(draft));
    clearTrouble();
}

void DropInBar::setCorrecting(const QString &whose)
{
    m_correcting = !whose.isEmpty();
    m_who->setOnlyOne(m_correcting);
    m_correctingCard->setVisible(m_correcting);
    if (m_correcting)
        //: %1 is a visit, by its name and time; its old wording can be read later
        m_correctingLine->say(tr("Correcting a visit: %1. What it said before stays in its history.").arg(whose));
    m_log->setText(m_correcting ? tr("Keep the correction") : tr("Log drop-in"));
    m_aside->setText(m_correcting ? tr("Leave it as it was") : tr("Set &aside"));
    m_aside->setKeyHint(m_correcting ? tr("Esc", "a key on the keyboard") : tr("Alt A", "a key on the keyboard"));
}

void DropInBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return Card::keyPressEvent(event);
    if (event->isAutoRepeat())
        return;
    if (auto *const button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
        button->click();
    else
        Q_EMIT logWanted();
}

void DropInBar::focusWho()
{
    m_who->finder()->field()->setFocus(Qt::ShortcutFocusReason);
}

void DropInBar::refresh()
{
    m_who->refresh();
    m_needs->refresh();
}

void DropInBar::refreshLists()
{
    m_supports->setLists(m_hub.lists.now());
    m_who->finder()->setKeysAside(m_supports->keys());
    m_feeling->setList(m_hub.lists.now(), HubList::Feelings);
    m_details->refreshLists();
    m_needs->refresh();
    showReasons(!m_reasons.front().line->isHidden());
}

void DropInBar::showTrouble(const Error &error)
{
    if (error.kind == Error::Kind::TimeNotUnderstood || error.kind == Error::Kind::TimeInFuture) {
        m_when->showTrouble(sentence(error));
        return;
    }
    m_status->setLook(PlainLabel::Look::Strong);
    m_status->say(sentence(error));
}

void DropInBar::say(const QString &text)
{
    m_status->setLook(PlainLabel::Look::Quiet);
    m_status->say(text);
}

void DropInBar::clearTrouble()
{
    m_status->setLook(PlainLabel::Look::Quiet);
    m_status->setText(tr("Nothing here is required."));
}

bool DropInBar::asksAboutStandingText()
{
    if (m_who->standingText().isEmpty())
        return false;
    m_status->setLook(PlainLabel::Look::Strong);
    m_status->say(m_who->questionAboutStandingText());
    focusWho();
    return true;
}

bool DropInBar::asksAboutWay()
{
    return m_way->asks();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalcard.h"

#include "ui/models/personwords.h"
#include "ui/models/sharingwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {
namespace {

template <typename T>
Result<void> plain(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

PlainLabel *quiet(const QString &text)
{
    return new PlainLabel(breakable(text), PlainLabel::Look::Quiet);
}

// The page is the person's own, so it speaks of them as they do.
QString myWords(Whose whose)
{
    //: Whose words a goal is in, on a page in the person's own voice
    return whose == Whose::Person ? GoalCard::tr("in my words") : whoseWords(whose);
}

/// Where Tab would come to first.
QWidget *firstStop(QLayout &layout, const QWidget &within)
{
    const auto stops = [&within](const QWidget *widget) {
        return widget->isVisibleTo(&within) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        if (item->layout()) {
            if (QWidget *const found = firstStop(*item->layout(), within))
                return found;
        }
        if (item->widget() && stops(item->widget()))
            return item->widget();
        const auto inside = item->widget() ? item->widget()->findChildren<QWidget *>() : QList<QWidget *>();
        const auto found = std::find_if(inside.begin(), inside.end(), stops);
        if (found != inside.end())
            return *found;
    }
    return nullptr;
}

} // namespace

GoalCard::GoalCard(Hub &hub, PersonId person, const Goal &goal, const PersonGoals &all)
    : Card(passage(goal.text()))
    , m_hub(hub)
    , m_person(person)
    , m_goal(goal)
{
    setObjectName(QStringLiteral("goal-") + goal.id.toHex());
    addFacts(all);
    addStatus();
    if (!goal.everyday)
        addClose();
    addFront();
    addSteps();
    addWords();
}

// Each act has a part of its own, with room for its answer at the end.
QVBoxLayout *GoalCard::section(GoalAct act)
{
    auto *const lines = new QVBoxLayout;
    lines->setSpacing(4);
    auto *const said = new AnswerLine;
    connect(said, &AnswerLine::undoWanted, this, [this, act] { Q_EMIT undoWanted(act); });
    body()->addLayout(lines);
    body()->addWidget(said);
    m_parts[act] = {lines, said};
    return lines;
}

void GoalCard::addFacts(const PersonGoals &all)
{
    const Say say(m_hub.civilTime());
    QStringList facts{tr("Set on %1").arg(say.day(m_hub.civilTime().dayOf(m_goal.setAt))), myWords(m_goal.whose)};
    if (!m_goal.helper.isEmpty())
        //: Of a goal. %1 is who helps with it
        facts << tr("with help from %1").arg(named(oneLine(m_goal.helper)));
    if (m_goal.everyday)
        //: Of an everyday goal. %n: on how many days it was done
        facts << tr("done on %n day(s)", nullptr, int(m_goal.tally.size()));
    for (const Reason &reason : all.reasons) {
        if (m_goal.reason == reason.id)
            //: Of a goal. %1 is why somebody came
            facts << tr("it belongs to: %1").arg(named(oneLine(reason.text, 60)));
    }
    for (const Goal &before : all.goals) {
        if (m_goal.follows == before.id)
            //: Of a goal. %1 is an earlier goal
            facts << tr("it grew from: %1").arg(named(oneLine(before.text(), 60)));
    }
    for (size_t i = 0; i + 1 < m_goal.texts.size(); ++i)
        //: Of a goal that two desks worded differently. %1 is the other wording
        facts << tr("also written as: %1").arg(named(oneLine(m_goal.texts[i], 60)));
    body()->addWidget(quiet(facts.join(QStringLiteral(" · "))));
}

void GoalCard::addStatus()
{
    std::vector<GoalStatus> offered{GoalStatus::Set, GoalStatus::Working, GoalStatus::Met, GoalStatus::PartlyMet, GoalStatus::LetGo};
    // Only other words make it that; it is shown with the others where it is so.
    if (m_goal.status == GoalStatus::Changed)
        offered.push_back(GoalStatus::Changed);
    auto *const group = new ChoiceGroup(tr("Where does it stand?"));
    for (const GoalStatus status : offered) {
        auto *const chip = new ChoiceButton(statusWords(status));
        chip->setObjectName(QStringLiteral("status-") + toCode(status));
        chip->setChecked(m_goal.status == status);
        connect(chip, &ChoiceButton::toggled, this, [this, status](bool on) {
            if (on)
                //: %1 is where a goal stands: "met", "let go"
                say(GoalAct::Status, m_hub.goals.setStatus(m_person, m_goal.id, status), tr("Kept: %1.").arg(statusWords(status)));
        });
        group->add(chip);
    }
    section(GoalAct::Status)->addWidget(group);
}

// No number is chosen beforehand: each answer is of its day, and arrows on the way to one are no answers.
QWidget *GoalCard::makeCloseChoice()
{
    auto *const group = new ChoiceGroup(tr("How close am I? 0 is not at all, 10 is there. Any time, or never."));
    for (int close = 0; close <= closest; ++close) {
        auto *const chip = new ChoiceButton(QLocale().toString(close));
        chip->setObjectName(QStringLiteral("close-%1").arg(close));
        connect(chip, &ChoiceButton::toggled, this, [this, close](bool on) {
            if (on)
                //: %1 is how close a goal feels, from 0 to 10
                say(GoalAct::Close, plain(m_hub.goals.rate(m_person, m_goal.id, close)), tr("Kept: %1 of 10.").arg(close));
        });
        group->add(chip);
    }
    return group;
}

void GoalCard::addClose()
{
    auto *const lines = section(GoalAct::Close);
    if (!isOver(m_goal.status))
        lines->addWidget(makeCloseChoice());
    QStringList before;
    const Say words(m_hub.civilTime());
    const QDate today = m_hub.civilTime().dayOf(m_hub.now());
    for (const GoalRating &rating : m_goal.ratings)
        //: How close somebody felt to a goal. %1 is a day, %2 a number from 0 to 10
        before << tr("%1: %2").arg(words.shortDay(m_hub.civilTime().dayOf(rating.at), today), QLocale().toString(rating.close));
    if (!before.isEmpty())
        //: %1 is a list of days, each with how close a goal felt then
        lines->addWidget(quiet(tr("So far: %1").arg(before.join(QStringLiteral(" · ")))));
}

void GoalCard::addFront()
{
    auto *const acts = new FlowLayout(10, 4);
    if (!isOver(m_goal.status)) {
        auto *const front = new SupportToggle(tr("Show it on my card"), {});
        front->setObjectName(QStringLiteral("inFront"));
        //: What a screen reader says. %1 is a goal
        front->setAccessibleName(tr("Show it on my card: %1").arg(oneLine(m_goal.text())));
        front->setChecked(m_goal.inFront);
        connect(front, &SupportToggle::clicked, this, [this](bool on) {
            say(GoalAct::Front, m_hub.goals.setInFront(m_person, m_goal.id, on),
                on ? tr("It stands on the card now.") : tr("It no longer stands on the card."));
        });
        acts->addWidget(front);
    }
    if (m_goal.everyday && !isOver(m_goal.status)) {
        const QDate day = m_hub.civilTime().dayOf(m_hub.now());
        const bool counted = std::find(m_goal.tally.begin(), m_goal.tally.end(), day) != m_goal.tally.end();
        auto *const today = new Button(tr("Done today"));
        today->setObjectName(QStringLiteral("doneToday"));
        connect(today, &Button::clicked, this, [this, day, counted] {
            say(GoalAct::Front, m_hub.goals.tally(m_person, m_goal.id, day),
                counted ? tr("Today is counted already.") : tr("Today is counted."));
        });
        acts->addWidget(today);
    }
    section(GoalAct::Front)->addLayout(acts);
}

// Folded: most days a goal says what it said.
void GoalCard::addWords()
{
    auto *const lines = section(GoalAct::Words);
    m_change = new LinkButton(tr("Change its words, or who helps"));
    m_change->setObjectName(QStringLiteral("changeGoal"));
    //: What a screen reader says. %1 is a goal
    m_change->setAccessibleName(tr("Change the words, or who helps: %1").arg(oneLine(m_goal.text())));
    m_wordFields = makeWordFields();
    m_wordFields->hide();
    connect(m_change, &Button::clicked, this, [this] {
        m_wordFields->setVisible(m_wordFields->isHidden());
        if (!m_wordFields->isHidden())
            m_text->setFocus(Qt::TabFocusReason);
    });
    lines->addWidget(m_change, 0, Qt::AlignLeading);
    lines->addWidget(m_wordFields);
}

QWidget *GoalCard::makeWordFields()
{
    m_text = new QLineEdit(m_goal.text());
    m_text->setObjectName(QStringLiteral("goalText"));
    m_helper = new QLineEdit(m_goal.helper);
    m_helper->setObjectName(QStringLiteral("goalHelper"));
    auto *const same = new Button(tr("The same goal in other words"));
    same->setObjectName(QStringLiteral("sameGoal"));
    connect(same, &Button::clicked, this, &GoalCard::keepText);
    auto *const helps = new Button(tr("Keep who helps"));
    helps->setObjectName(QStringLiteral("keepHelper"));
    const auto keepHelper
        = [this] { say(GoalAct::Words, m_hub.goals.setHelper(m_person, m_goal.id, m_helper->text()), tr("Kept: who helps.")); };
    connect(helps, &Button::clicked, this, keepHelper);
    connect(m_helper, &QLineEdit::returnPressed, this, keepHelper);
    auto *const acts = new FlowLayout(10, 6);
    acts->addWidget(same);
    if (!isOver(m_goal.status)) {
        auto *const another = new Button(tr("It means something else now"));
        another->setObjectName(QStringLiteral("renew"));
        connect(another, &Button::clicked, this, &GoalCard::renew);
        acts->addWidget(another);
    }
    auto *const fields = new QWidget;
    auto *const lines = new QVBoxLayout(fields);
    using looks::focusRoom;
    lines->setContentsMargins(focusRoom, 0, focusRoom, focusRoom);
    lines->addWidget(labelled(tr("What it says"), m_text));
    lines->addLayout(acts);
    lines->addWidget(fieldWithButton(tr("Who helps (may be left out)"), m_helper, helps));
    return fields;
}

void GoalCard::keepText()
{
    say(GoalAct::Words, m_hub.goals.setText(m_person, m_goal.id, m_text->text()), tr("Kept: the same goal in other words."));
}

// Nobody's beginning is written over.
void GoalCard::renew()
{
    if (m_text->text().trimmed() == m_goal.text())
        return answer(GoalAct::Words, tr("Write what it is now first. This one then stays as it was."));
    const auto renewed = m_hub.goals.renew(m_person, m_goal.id, m_text->text(), Whose::Person);
    if (renewed)
        m_text->setText(m_goal.text()); // what it was is what this one says on
    say(GoalAct::Words, plain(renewed),
        tr("This one stays as it was. What it is now begins today, as a goal of its own."));
}

void GoalCard::say(GoalAct act, const Result<void> &result, const QString &said)
{
    if (result)
        Q_EMIT kept(act, said);
    else
        Q_EMIT failed(act, result.error());
}

GoalCard::Typed GoalCard::typed() const
{
    Typed typed;
    if (m_newStep && !m_newStep->text().isEmpty())
        typed.insert(m_newStep->objectName(), m_newStep->text());
    if (m_text->text() != m_goal.text())
        typed.insert(m_text->objectName(), m_text->text());
    if (m_helper->text() != m_goal.helper)
        typed.insert(m_helper->objectName(), m_helper->text());
    return typed;
}

void GoalCard::takeUp(const Typed &typed)
{
    for (QLineEdit *const field : {m_newStep, m_text, m_helper}) {
        const QString text = field ? typed.value(field->objectName()) : QString();
        if (text.isEmpty() || text.trimmed() == field->text())
            continue;
        field->setText(text);
        m_wordFields->setVisible(!m_wordFields->isHidden() || field != m_newStep);
    }
}

void GoalCard::answer(GoalAct act, const QString &text, AnswerLine::WayBack back)
{
    for (const auto &[one, part] : m_parts) {
        if (one != act)
            part.answer->say({});
    }
    const auto part = m_parts.find(act);
    if (part != m_parts.end())
        part->second.answer->say(text, back);
}

void GoalCard::focusOn(GoalAct act)
{
    const auto part = m_parts.find(act);
    QWidget *const stop = part == m_parts.end() ? nullptr : firstStop(*part->second.lines, *this);
    (stop ? stop : m_change)->setFocus(Qt::OtherFocusReason);
}

} // namespace hub

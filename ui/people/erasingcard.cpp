// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/erasingcard.h"

#include "ui/models/visitsmodel.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/shell/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/statusline.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

ErasingCard::ErasingCard(OpenPerson &person, Prompts &prompts)
    : m_person(person)
    , m_prompts(prompts)
    , m_begin(new LinkButton(tr("Hold this record back, or erase it")))
    , m_reason(new QLineEdit)
    , m_second(new QLineEdit)
    , m_visits(new QVBoxLayout)
    , m_trouble(new StatusLine)
    , m_fields(makeFields())
{
    setObjectName(QStringLiteral("erasingCard"));
    setAccessibleName(m_begin->text());
    m_begin->setObjectName(QStringLiteral("beginErasing"));
    connect(m_begin, &Button::clicked, this, [this] { setOpen(m_fields->isHidden()); });
    body()->addWidget(m_begin, 0, Qt::AlignLeading);
    body()->addWidget(m_fields);
    m_fields->hide();
}

QWidget *ErasingCard::makeFields()
{
    m_reason->setObjectName(QStringLiteral("erasingReason"));
    m_second->setObjectName(QStringLiteral("erasingSecond"));
    m_trouble->setObjectName(QStringLiteral("erasingTrouble"));
    m_trouble->setLook(PlainLabel::Look::Strong);
    m_trouble->hide();
    auto *const fields = new QWidget;
    auto *const lines = new QVBoxLayout(fields);
    using looks::focusRoom;
    lines->setContentsMargins(focusRoom, 0, focusRoom, focusRoom);
    lines->addWidget(new PlainLabel(tr("Held back, a record is seen by leads alone and nothing of it leaves. Erased, every word of "
                                       "it is gone here; files and backups made before cannot be called back."),
        PlainLabel::Look::Quiet));
    lines->addWidget(labelled(tr("Why? It is kept, so please name nobody."), m_reason));
    lines->addWidget(labelled(tr("To erase: who else of the team agrees?"), m_second));
    lines->addLayout(m_visits);
    lines->addWidget(m_trouble);
    lines->addWidget(makeActs());
    return fields;
}

QWidget *ErasingCard::makeActs()
{
    auto *const hold = new Button(tr("Hold it back"));
    auto *const open = new Button(tr("Open it again"));
    auto *const erase = new Button(tr("Erase it for good"));
    m_hold = hold;
    m_openAgain = open;
    hold->setObjectName(QStringLiteral("holdBack"));
    open->setObjectName(QStringLiteral("openAgain"));
    erase->setObjectName(QStringLiteral("eraseRecord"));
    connect(hold, &Button::clicked, this, &ErasingCard::holdBack);
    connect(open, &Button::clicked, this, &ErasingCard::holdBack);
    connect(erase, &Button::clicked, this, &ErasingCard::ask);
    auto *const acts = new QWidget;
    auto *const line = new FlowLayout(10, 6, acts);
    using looks::focusRoom;
    line->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    for (Button *const button : {hold, open, erase})
        line->addWidget(button);
    return acts;
}

// What was written about one person is no reason for another.
void ErasingCard::refresh()
{
    setVisible(m_person.isOpen() && m_person.hub().may(Op::Erase));
    if (!m_person.isOpen() || m_for != m_person.id())
        setOpen(false);
    m_hold->setVisible(!m_person.detail().restricted);
    m_openAgain->setVisible(m_person.detail().restricted);
}

void ErasingCard::setOpen(bool open)
{
    m_fields->setVisible(open);
    m_for = open ? m_person.id() : PersonId();
    m_reason->clear();
    m_second->clear();
    m_trouble->say({});
    m_trouble->hide();
    clear(m_visits);
    if (!open)
        return;
    askAboutVisits();
    m_reason->setFocus(Qt::OtherFocusReason);
}

// Only people can say whose a visit was that once stood under this name.
void ErasingCard::askAboutVisits()
{
    clear(m_visits);
    const auto inDoubt = m_person.hub().erasing.visitsInDoubt(m_person.id());
    if (!inDoubt)
        return explain(inDoubt.error());
    if (inDoubt->empty())
        return;
    m_visits->addWidget(new PlainLabel(tr("To erase: were these visits theirs too? Each was once linked to this person, or tells of them. What is kept "
                                          "stays as whose it is now."),
        PlainLabel::Look::Quiet));
    for (const ContactRow &row : *inDoubt)
        m_visits->addWidget(questionAbout(row));
}

ChoiceGroup *ErasingCard::questionAbout(const ContactRow &row)
{
    Hub &hub = m_person.hub();
    //: A visit about which a lead is asked. %1 is a day and time, %2 kinds of support, %3 a name or "someone"
    auto *const group = new ChoiceGroup(tr("%1, %2. It says %3 now.")
                                            .arg(Say(hub.civilTime()).when(row.contact.when),
                                                VisitsModel::kindOf(row, hub.lists.now()), named(VisitsModel::whoOf(row))));
    group->setObjectName(QStringLiteral("visitInDoubt"));
    group->setProperty("visit", row.contact.id.toHex());
    for (const auto &[text, name] : {std::pair(tr("Keep this visit"), "keepVisit"), {tr("Erase this visit too"), "eraseVisit"}}) {
        auto *const chip = new ChoiceButton(text);
        chip->setObjectName(QLatin1String(name));
        group->add(chip);
    }
    return group;
}

std::optional<VisitAnswers> ErasingCard::visitAnswers()
{
    VisitAnswers answers;
    for (ChoiceGroup *const group : m_fields->findChildren<ChoiceGroup *>(QStringLiteral("visitInDoubt"))) {
        const auto *const keep = group->findChild<ChoiceButton *>(QStringLiteral("keepVisit"));
        const auto *const goes = group->findChild<ChoiceButton *>(QStringLiteral("eraseVisit"));
        if (!keep->isChecked() && !goes->isChecked()) {
            group->findChild<ChoiceButton *>()->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        if (const auto id = ContactId::fromHex(group->property("visit").toString()))
            answers.insert(*id, goes->isChecked());
    }
    return answers;
}

void ErasingCard::explain(const Error &why)
{
    // The sentence for a missing reason is about what leaves.
    m_trouble->say(why.kind == Error::Kind::ReasonMissing ? tr("Write why first, in one line. Nothing was changed.") : sentence(why));
    if (why.kind == Error::Kind::VisitsInDoubt)
        (void)visitAnswers();
    else
        (why.kind == Error::Kind::SecondNameMissing ? m_second : m_reason)->setFocus(Qt::OtherFocusReason);
}

void ErasingCard::holdBack()
{
    Erasing &erasing = m_person.hub().erasing;
    const bool held = m_person.detail().restricted;
    const auto done = held ? erasing.liftRestriction(m_person.id(), m_reason->text())
                           : erasing.restrictRecord(m_person.id(), m_reason->text());
    if (!done)
        return explain(done.error());
    setOpen(false);
    // Each is taken back by the other, for a reason too.
    m_person.say(held ? tr("The record is open again.") : tr("The record is held back."));
}

void ErasingCard::ask()
{
    if (const auto can = m_person.hub().erasing.canErase(m_person.id(), m_reason->text(), m_second->text()); !can)
        return explain(can.error());
    const auto answers = visitAnswers();
    if (!answers)
        return m_trouble->say(tr("Say of each of these visits whether it was theirs too."));
    PromptQuestion question;
    //: %1 is the name of the person whose card is open
    question.title = tr("Erase the record of %1 for good?").arg(m_person.name());
    question.text = tr("Every word about this person goes: their card, plan, goals, visits' notes and agreements. Their visits stay "
                       "in the counts, without a name. This cannot be undone.");
    question.answers = QStringList{tr("Keep the record"), tr("Erase it for good")};
    question.safeAnswer = 0;
    m_prompts.ask(question, [this, answers, id = m_person.id()](int answer) {
        // Another card may have been opened while the question stood.
        if (answer == 1 && m_person.isOpen() && m_person.id() == id)
            erase(*answers);
    });
}

void ErasingCard::erase(const VisitAnswers &answers)
{
    const auto done = m_person.hub().erasing.erase(m_person.id(), m_reason->text(), m_second->text(), answers);
    if (!done && done.error().kind == Error::Kind::VisitsInDoubt)
        askAboutVisits();
    if (!done)
        return explain(done.error());
    setOpen(false);
    Q_EMIT erased();
}

} // namespace hub

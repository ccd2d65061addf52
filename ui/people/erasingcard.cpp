// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/erasingcard.h"

#include "ui/models/visitsmodel.h"
#include "ui/shell/prompts.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

ErasingCard::ErasingCard(OpenPerson &person, Prompts &prompts)
    : m_person(person)
    , m_prompts(prompts)
    , m_begin(new LinkButton(tr("Hold this record back, or erase it")))
    , m_fields(new QWidget)
    , m_reason(new QLineEdit)
    , m_second(new QLineEdit)
{
    setObjectName(QStringLiteral("erasingCard"));
    setAccessibleName(m_begin->text());
    m_begin->setObjectName(QStringLiteral("beginErasing"));
    m_reason->setObjectName(QStringLiteral("erasingReason"));
    m_second->setObjectName(QStringLiteral("erasingSecond"));
    auto *const hold = new Button(tr("Hold it back"));
    auto *const open = new Button(tr("Open it again"));
    auto *const erase = new Button(tr("Erase it for good"));
    m_hold = hold;
    m_openAgain = open;
    hold->setObjectName(QStringLiteral("holdBack"));
    open->setObjectName(QStringLiteral("openAgain"));
    erase->setObjectName(QStringLiteral("eraseRecord"));
    connect(m_begin, &Button::clicked, this, [this] { setOpen(!m_fields->isVisible()); });
    connect(hold, &Button::clicked, this, &ErasingCard::holdBack);
    connect(open, &Button::clicked, this, &ErasingCard::holdBack);
    connect(erase, &Button::clicked, this, &ErasingCard::ask);
    auto *const lines = new QVBoxLayout(m_fields);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(new PlainLabel(tr("Held back, a record is seen by leads alone and nothing of it leaves. Erased, every word of "
                                       "it is gone here; files and backups made before cannot be called back."),
        PlainLabel::Look::Quiet));
    lines->addWidget(labelled(tr("Why? It is kept, so please name nobody."), m_reason));
    lines->addWidget(labelled(tr("To erase: who else of the team agrees?"), m_second));
    auto *const acts = new FlowLayout(10, 6);
    for (Button *const button : {hold, open, erase})
        acts->addWidget(button);
    lines->addLayout(acts);
    body()->addWidget(m_begin, 0, Qt::AlignLeading);
    body()->addWidget(m_fields);
    m_fields->hide();
}

void ErasingCard::refresh()
{
    setVisible(m_person.isOpen() && m_person.hub().may(Op::Erase));
    if (!m_person.isOpen())
        return setOpen(false);
    m_hold->setVisible(!m_person.detail().restricted);
    m_openAgain->setVisible(m_person.detail().restricted);
}

void ErasingCard::setOpen(bool open)
{
    m_fields->setVisible(open);
    m_reason->clear();
    m_second->clear();
    if (open)
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ErasingCard::holdBack()
{
    Erasing &erasing = m_person.hub().erasing;
    const bool held = m_person.detail().restricted;
    const auto done = held ? erasing.liftRestriction(m_person.id(), m_reason->text())
                           : erasing.restrictRecord(m_person.id(), m_reason->text());
    if (m_person.kept(done, held ? tr("Opened the record again") : tr("Held the record back")))
        setOpen(false);
}

void ErasingCard::ask()
{
    PromptQuestion question;
    question.title = tr("Erase this record for good?");
    question.text = tr("Every word about this person goes: their card, plan, goals, visits' notes and agreements. Their visits stay "
                       "in the counts, without a name. This cannot be undone.");
    question.answers = QStringList{tr("Keep the record"), tr("Erase it for good")};
    question.safeAnswer = 0;
    m_prompts.ask(question, [this](int answer) {
        if (answer != 1)
            return;
        auto inDoubt = m_person.hub().erasing.visitsInDoubt(m_person.id());
        if (!inDoubt)
            return m_person.tellTrouble(inDoubt.error());
        askOfEach(std::move(*inDoubt), {});
    });
}

// Only people can say whose a visit was that once stood under this name; left alone, it stays where it is now.
void ErasingCard::askOfEach(std::vector<ContactRow> inDoubt, VisitAnswers answers)
{
    if (inDoubt.empty())
        return erase(answers);
    const ContactRow row = inDoubt.front();
    inDoubt.erase(inDoubt.begin());
    Hub &hub = m_person.hub();
    PromptQuestion question;
    question.title = tr("Was this visit theirs too?");
    //: %1 is a day and time, %2 kinds of support, %3 a name or "someone"
    question.text = tr("%1, %2. It was once linked to this person and now says %3.")
                        .arg(Say(hub.civilTime()).when(row.contact.when), VisitsModel::kindOf(row, hub.lists.now()),
                            named(VisitsModel::whoOf(row)));
    question.answers = QStringList{tr("Keep this visit"), tr("Erase this visit too")};
    question.safeAnswer = 0;
    m_prompts.ask(question, [this, inDoubt = std::move(inDoubt), answers, id = row.contact.id](int answer) mutable {
        answers.insert(id, answer == 1);
        askOfEach(std::move(inDoubt), std::move(answers));
    });
}

void ErasingCard::erase(const VisitAnswers &answers)
{
    const auto done = m_person.hub().erasing.erase(m_person.id(), m_reason->text(), m_second->text(), answers);
    if (!done)
        return m_person.tellTrouble(done.error());
    setOpen(false);
    Q_EMIT erased();
}

} // namespace hub

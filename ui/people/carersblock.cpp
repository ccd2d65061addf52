// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/carersblock.h"

#include "ui/models/personwords.h"
#include "ui/people/fieldrow.h"
#include "ui/people/personpicker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {
namespace {

QString nameOf(const CarerRow &row)
{
    return nameWords(row.name, 30);
}

} // namespace

CarersBlock::CarersBlock(OpenPerson &person)
    : Block(person, QStringLiteral("carers"), tr("Carers"), Question::Carers)
{
}

void CarersBlock::fillView(QVBoxLayout &view)
{
    if (isEmpty())
        return;
    addLinks(view, tr("Cared for by"), *detail().carers, &CarerLink::carer);
    addLinks(view, tr("Cares for"), *detail().caresFor, &CarerLink::person);
}

void CarersBlock::addLinks(
    QVBoxLayout &view, const QString &heading, const std::vector<CarerRow> &rows, PersonId CarerLink::*whose)
{
    for (const CarerRow &row : rows) {
        auto *const line = new FlowLayout(10, 2);
        auto *const words = new PlainLabel(heading, PlainLabel::Look::Text);
        words->setWordWrap(false);
        line->addWidget(words);
        if (row.name.text.isEmpty()) {
            // Their card would not open.
            auto *const kept = new PlainLabel(nameOf(row), PlainLabel::Look::Text);
            kept->setObjectName(QStringLiteral("keptCarer"));
            line->addWidget(kept);
            view.addLayout(line);
            continue;
        }
        auto *const open = new LinkButton(onButton(nameOf(row)));
        open->setObjectName(QStringLiteral("openCarer"));
        //: What a screen reader says for a name that opens that person's card
        open->setAccessibleName(tr("Open the card of %1").arg(nameOf(row)));
        connect(open, &Button::clicked, this, [this, id = row.link.*whose] { Q_EMIT openWanted(id); });
        line->addWidget(open);
        view.addLayout(line);
        if (!row.link.relation.isEmpty())
            //: Who somebody is to them, in their own words: “my sister”
            addLine(view, tr("“%1”").arg(passage(row.link.relation)), true);
        if (!row.name.text.isEmpty())
            addAgreed(view, row.link);
    }
}

void CarersBlock::addAgreed(QVBoxLayout &view, const CarerLink &link) const
{
    for (const QString &text : link.mayKnow)
        //: What somebody lets a carer know; %1 is in their own words: "that I come here, not what I say"
        addLine(view, tr("May know: %1").arg(passage(text)));
    for (const QString &text : link.does)
        //: What a carer does for somebody; %1 is in their own words: "shopping, and coming along to the GP"
        addLine(view, tr("Does: %1").arg(passage(text)));
    // Never on the carer's own card, which may be read with them.
    if (link.seeAlone && link.person == person().id())
        addLine(view, tr("Wants to be seen alone. For the desk only: not to be said to the carer."));
}

void CarersBlock::fillEditor(QVBoxLayout &editor)
{
    m_rows = new QVBoxLayout;
    editor.addLayout(m_rows);
    addAgreement(editor);
    auto *const which = new ChoiceGroup(tr("Who cares for whom?"));
    //: %1 is the name of the person whose card is open
    m_caresForThem = new ChoiceButton(tr("Somebody who cares for %1").arg(person().name()));
    m_caresForThem->setObjectName(QStringLiteral("caresForThem"));
    m_caresForThem->setChecked(true);
    //: %1 is the name of the person whose card is open
    auto *const other = new ChoiceButton(tr("Somebody %1 cares for").arg(person().name()));
    other->setObjectName(QStringLiteral("caredForByThem"));
    which->add(m_caresForThem);
    which->add(other);
    editor.addWidget(which);
    m_picker = new PersonPicker(hub(), tr("Their name"));
    m_picker->field()->setObjectName(QStringLiteral("carersFirst"));
    editor.addWidget(m_picker);
    m_relation = new QLineEdit;
    m_relation->setObjectName(QStringLiteral("relation"));
    m_relation->setPlaceholderText(tr("my sister"));
    connect(m_picker, &PersonPicker::picked, this, [this] { m_relation->setFocus(); });
    connect(m_relation, &QLineEdit::returnPressed, this, &CarersBlock::keepLink);
    editor.addWidget(labelled(tr("Who they are to each other, in their own words (may be left out)"), m_relation));
    m_trouble = addLine(editor, {});
    m_trouble->hide();
    auto *const add = new Button(tr("Add"));
    add->setObjectName(QStringLiteral("addCarer"));
    add->setKeyHint(tr("Enter"));
    connect(add, &Button::clicked, this, &CarersBlock::keepLink);
    editor.addWidget(add, 0, Qt::AlignLeading);
    refreshEditor();
}

void CarersBlock::refreshEditor()
{
    clear(m_rows);
    m_agreement->setVisible(m_agreeing.has_value());
    for (const CarerRow &row : *detail().carers)
        addRow(row, tr("cares for them"));
    for (const CarerRow &row : *detail().caresFor)
        addRow(row, tr("they care for"));
}

void CarersBlock::addRow(const CarerRow &row, const QString &quiet)
{
    auto *const line = new FieldRow(nameOf(row), quiet);
    if (row.link.person == person().id())
        line->addAct(tr("What is agreed"), QStringLiteral("carerAgreement"), [this, row] { openAgreement(row); });
    line->addAct(tr("Take out"), QStringLiteral("takeOutCarer"), [this, link = row.link] {
        person().kept(hub().people.removeCarer(link.person, link.id), tr("Took out a carer"));
    });
    m_rows->addWidget(line);
}

void CarersBlock::addAgreement(QVBoxLayout &editor)
{
    m_agreement = new QWidget;
    auto *const all = new QVBoxLayout(m_agreement);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, looks::focusRoom);
    m_agreementWith = new PlainLabel(PlainLabel::Look::Strong);
    m_mayKnow = new QLineEdit;
    m_mayKnow->setObjectName(QStringLiteral("carerMayKnow"));
    m_mayKnow->setPlaceholderText(tr("that I come here, not what I say"));
    m_does = new QLineEdit;
    m_does->setObjectName(QStringLiteral("carerDoes"));
    m_does->setPlaceholderText(tr("shopping, and coming along to the GP"));
    m_seeAlone = new SupportToggle(tr("Wants to be seen alone (for the desk only)"), {});
    m_seeAlone->setObjectName(QStringLiteral("carerSeeAlone"));
    auto *const keep = new Button(tr("Keep what is agreed"));
    keep->setObjectName(QStringLiteral("keepCarerAgreement"));
    keep->setKeyHint(tr("Enter"));
    connect(keep, &Button::clicked, this, &CarersBlock::keepAgreement);
    for (QLineEdit *const field : {m_mayKnow, m_does})
        connect(field, &QLineEdit::returnPressed, this, &CarersBlock::keepAgreement);
    all->addWidget(m_agreementWith);
    all->addWidget(labelled(tr("What they may know, in the person's own words (may be left out)"), m_mayKnow));
    all->addWidget(labelled(tr("What they do (may be left out)"), m_does));
    all->addWidget(m_seeAlone, 0, Qt::AlignLeading);
    all->addWidget(keep, 0, Qt::AlignLeading);
    m_agreeing.reset();
    m_agreement->hide();
    editor.addWidget(m_agreement);
}

void CarersBlock::openAgreement(const CarerRow &row)
{
    if (!keepAgreement())
        return;
    m_agreeing = row.link;
    //: %1 is the name of a carer
    m_agreementWith->setText(tr("What is agreed with %1").arg(nameOf(row)));
    m_mayKnow->setText(row.link.mayKnow.empty() ? QString() : row.link.mayKnow.front());
    m_does->setText(row.link.does.empty() ? QString() : row.link.does.front());
    m_seeAlone->setChecked(row.link.seeAlone);
    m_agreement->show();
    m_mayKnow->setFocus(Qt::OtherFocusReason);
}

bool CarersBlock::keepAgreement()
{
    if (!m_agreeing)
        return true;
    CarerLink link = *m_agreeing;
    const auto first = [](const std::vector<QString> &texts) { return texts.empty() ? QString() : texts.front(); };
    // Where two desks differ, the words shown are those of one: left alone, both stay.
    if (m_mayKnow->text() != first(link.mayKnow))
        link.mayKnow = {m_mayKnow->text()};
    if (m_does->text() != first(link.does))
        link.does = {m_does->text()};
    link.seeAlone = m_seeAlone->isChecked();
    if (link != *m_agreeing && !person().kept(hub().people.setCarerAgreement(link), tr("Kept what is agreed with a carer")))
        return false;
    m_agreeing.reset();
    m_agreement->hide();
    m_picker->field()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CarersBlock::keepLink()
{
    if (m_picker->isHalfTyped()) {
        m_trouble->setText(tr("Choose who is meant: Enter takes the marked name."));
        m_trouble->show();
        m_picker->field()->setFocus();
        return false;
    }
    m_trouble->hide();
    if (!m_picker->pick())
        return true;
    const PersonPicker::Pick pick = *m_picker->pick();
    const PersonId them = person().id();
    auto &people = hub().people;
    bool done = false;
    if (m_caresForThem->isChecked() && !pick.known)
        done = person().kept(
            people.addNewCarer(them, {pick.name, PersonName::Kind::Known}, m_relation->text()), tr("Added a carer"));
    else if (m_caresForThem->isChecked())
        done = save(*pick.known, them);
    else if (pick.known)
        done = save(them, *pick.known);
    else
        done = person().kept(people.addNewCaredFor(them, {pick.name, PersonName::Kind::Known}, m_relation->text()),
            tr("Added somebody they care for"));
    if (done) {
        m_picker->clear();
        m_relation->clear();
        m_picker->field()->setFocus();
    }
    return done;
}

bool CarersBlock::save(PersonId carer, PersonId caredFor)
{
    if (carer == caredFor) {
        m_trouble->setText(tr("Those two are the same person. Choose somebody else."));
        m_trouble->show();
        return false;
    }
    const auto saved = hub().people.addCarer(caredFor, carer, m_relation->text());
    return person().kept(saved, caredFor == person().id() ? tr("Added a carer") : tr("Added somebody they care for"));
}

bool CarersBlock::keepTyped()
{
    return keepAgreement() && keepLink();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/namesblock.h"

#include "ui/models/borntext.h"
#include "ui/models/personwords.h"
#include "ui/people/fieldrow.h"
#include "ui/people/versions.h"
#include "ui/shell/codechoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/echo.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hub {

NamesBlock::NamesBlock(OpenPerson &person)
    : Block(person, QStringLiteral("names"), tr("Names and pronouns"), Question::Names)
{
}

void NamesBlock::fillEditor(QVBoxLayout &editor)
{
    m_born = nullptr; // there only for those who may see it
    m_bornBefore.clear();
    m_names = new QVBoxLayout;
    editor.addLayout(m_names);
    addNewName(editor);
    addFacts(editor);
    refreshEditor();
}

void NamesBlock::addNewName(QVBoxLayout &editor)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("namesFirst"));
    connect(m_name, &QLineEdit::returnPressed, this, [this] { keepName(false); });
    auto *const add = new Button(tr("Add name"));
    add->setObjectName(QStringLiteral("addName"));
    add->setKeyHint(tr("Enter"));
    connect(add, &Button::clicked, this, [this] { keepName(false); });
    editor.addWidget(fieldWithButton(tr("Another name they go by"), m_name, add));
    auto *const show = new LinkButton(tr("Add it and show it from now on"));
    show->setObjectName(QStringLiteral("addAndShowName"));
    connect(show, &Button::clicked, this, [this] { keepName(true); });
    editor.addWidget(show, 0, Qt::AlignLeading);
}

void NamesBlock::addFacts(QVBoxLayout &editor)
{
    m_pronouns = new QLineEdit(detail().pronouns);
    m_pronouns->setObjectName(QStringLiteral("pronouns"));
    m_pronouns->setPlaceholderText(tr("as they say it: they/them"));
    connect(m_pronouns, &QLineEdit::returnPressed, this, &NamesBlock::keepPronouns);
    editor.addWidget(labelled(tr("Pronouns"), m_pronouns));

    if (detail().born)
        addBorn(editor);
    if (detail().routeIn)
        addRouteIn(editor);
    addEnds(editor);
}

void NamesBlock::addRouteIn(QVBoxLayout &editor)
{
    auto *const routes = new CodeChoice(tr("How did they find us?"), hub().lists.now(), HubList::RoutesIn, tr("Not asked"));
    routes->setObjectName(QStringLiteral("routeIn"));
    if (!detail().routeIn->isEmpty())
        routes->setChosen(*detail().routeIn);
    connect(routes, &CodeChoice::edited, this, [this, routes] {
        person().kept(hub().people.setRouteIn(person().id(), routes->chosen().value_or(QString())), tr("Changed how they found us"));
    });
    editor.addWidget(routes);
    addLine(editor, whyWeAsk(hub().lists.now(), Question::RouteIn), true);
}

void NamesBlock::addBorn(QVBoxLayout &editor)
{
    const auto &days = *detail().born;
    if (days.size() > 1) {
        auto *const both = new Versions(mayEdit());
        for (const QDate day : days) {
            both->add(Say(hub().civilTime()).day(day), [this, day] {
                m_born->setText(bornAsTyped(day));
                keepBorn(Again::Yes);
            });
        }
        editor.addWidget(both);
    }
    m_bornBefore = days.empty() ? QString() : bornAsTyped(days.back());
    m_born = new QLineEdit(m_bornBefore);
    m_born->setObjectName(QStringLiteral("born"));
    m_born->setPlaceholderText(tr("21 November 1985, or leave it out"));
    m_bornEcho = new Echo(m_born);
    connect(m_born, &QLineEdit::textChanged, this, &NamesBlock::echoBorn);
    connect(m_born, &QLineEdit::returnPressed, this, [this] { keepBorn(); });
    editor.addWidget(labelled(tr("Date of birth"), m_born));
    editor.addWidget(m_bornEcho);
    addLine(editor, whyWeAsk(hub().lists.now(), Question::Born), true);
    echoBorn();
}

void NamesBlock::addEnds(QVBoxLayout &editor)
{
    auto *const died = new SupportToggle(tr("Has died"), {});
    died->setObjectName(QStringLiteral("died"));
    died->setChecked(detail().died);
    connect(died, &QCheckBox::clicked, this, [this](bool on) {
        person().kept(hub().people.setDied(person().id(), on), tr("Changed whether they have died"));
    });
    auto *const acts = new FlowLayout;
    acts->addWidget(died);
    if (hub().may(Op::RemovePerson)) {
        auto *const remove = new LinkButton(tr("Move to Recently removed"));
        remove->setObjectName(QStringLiteral("removePerson"));
        connect(remove, &Button::clicked, this, &NamesBlock::removeWanted);
        acts->addWidget(remove);
    }
    editor.addLayout(acts);
}

void NamesBlock::refreshEditor()
{
    clear(m_names);
    for (const PersonName &name : detail().names)
        addNameRow(name);
    if (auto *const died = findChild<SupportToggle *>(QStringLiteral("died")))
        died->setChecked(detail().died);
    if (auto *const both = findChild<Versions *>(); both && detail().born->size() < 2)
        both->hide();
}

void NamesBlock::addNameRow(const PersonName &name)
{
    const bool shown = name == detail().chosen;
    const QString kind = name.kind == PersonName::Kind::Nickname ? tr("nickname")
        : name.kind == PersonName::Kind::Other                   ? tr("only for finding")
                                                                 : QString();
    const QString state = shown && !kind.isEmpty() ? tr("shown · %1").arg(kind) : shown ? tr("shown") : kind;
    auto *const row = new FieldRow(passage(name.text), state);
    const PersonId id = person().id();
    if (!shown) {
        row->addAct(tr("Show this one"), QStringLiteral("showName"), [this, id, name] {
            person().kept(hub().people.chooseName(id, name), tr("Changed the name that is shown"));
        });
        row->addAct(tr("Take out"), QStringLiteral("takeOutName"), [this, id, name] {
            person().kept(hub().people.removeName(id, name), tr("Took out a name"));
        });
    } else if (name.kind == PersonName::Kind::Nickname) {
        row->addAct(tr("This is a name they go by"), QStringLiteral("upgradeName"), [this, id, name] {
            const PersonName known{name.text, PersonName::Kind::Known};
            person().kept(hub().people.chooseName(id, known), tr("Made the nickname a name"));
        });
    }
    m_names->addWidget(row);
}

bool NamesBlock::keepName(bool shown)
{
    const PersonName name{m_name->text(), PersonName::Kind::Known};
    if (name.text.trimmed().isEmpty())
        return true;
    auto &people = hub().people;
    const bool done = shown
        ? person().kept(people.chooseName(person().id(), name), tr("Changed the name that is shown"))
        : person().kept(people.addName(person().id(), name), tr("Added a name"));
    if (done)
        m_name->clear();
    return done;
}

bool NamesBlock::keepPronouns()
{
    if (m_pronouns->text().trimmed() == detail().pronouns)
        return true;
    return person().kept(hub().people.setPronouns(person().id(), m_pronouns->text()), tr("Changed pronouns"));
}

void NamesBlock::echoBorn()
{
    const QString typed = m_born->text().trimmed();
    const auto day = parseBorn(typed, hub().civilTime().dayOf(hub().now()));
    if (day)
        m_bornEcho->understood(Say(hub().civilTime()).day(*day));
    else
        m_bornEcho->understood({});
}

bool NamesBlock::keepBorn(Again again)
{
    if (!m_born)
        return true;
    const QString typed = m_born->text().trimmed();
    if (typed == m_bornBefore && again == Again::No)
        return true;
    const auto day = parseBorn(typed, hub().civilTime().dayOf(hub().now()));
    if (!day && !typed.isEmpty()) {
        m_bornEcho->trouble(tr("Enter a day, month and year up to today, such as 21 November 1985, or leave it out."));
        m_born->setFocus();
        return false;
    }
    const bool done = person().kept(hub().people.setBorn(person().id(), day), tr("Changed the date of birth"));
    if (done)
        m_bornBefore = typed;
    return done;
}

bool NamesBlock::keepTyped()
{
    return keepBorn() && keepPronouns() && keepName(false);
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/reachblock.h"

#include "core/rules/reaching.h"
#include "ui/models/personwords.h"
#include "ui/people/fieldrow.h"
#include "ui/people/versions.h"
#include "ui/shell/listwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/choicegroup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {
namespace {

std::vector<Reach> preferredFirst(std::vector<Reach> ways)
{
    std::stable_sort(ways.begin(), ways.end(), [](const Reach &a, const Reach &b) { return a.preferred > b.preferred; });
    return ways;
}

/// The first version; the others stand beside it in the view.
QString first(const std::vector<QString> &texts)
{
    return texts.empty() ? QString() : texts.front();
}

} // namespace

ReachBlock::ReachBlock(OpenPerson &person)
    : Block(person, QStringLiteral("reach"), tr("How to reach them"), Question::Reach)
{
}

bool ReachBlock::isEmpty() const
{
    return !detail().notSafeToCall.value_or(false) && (!detail().reach || detail().reach->empty());
}

void ReachBlock::fillView(QVBoxLayout &view)
{
    const bool somethingToHide = detail().reach && !detail().reach->empty();
    if (detail().notSafeToCall.value_or(false)) {
        auto *const line = new FlowLayout(12, 2);
        auto *const unsafe = new PlainLabel(tr("Not safe to call."), PlainLabel::Look::Strong);
        unsafe->setObjectName(QStringLiteral("notSafe"));
        unsafe->setWordWrap(false);
        line->addWidget(unsafe);
        if (somethingToHide && hidden()) {
            auto *const show = new LinkButton(tr("Show the number"));
            show->setObjectName(QStringLiteral("showNumber"));
            connect(show, &Button::clicked, this, [this] {
                m_numbersShown = true;
                refresh();
            });
            line->addWidget(show);
        }
        view.addLayout(line);
    }
    if (!somethingToHide)
        return;
    const auto ways = preferredFirst(*detail().reach);
    for (const Reach &reach : ways)
        showWay(reach, view);
    if (!hidden() && std::any_of(ways.begin(), ways.end(), [this](const Reach &reach) { return waits(reach); }))
        askFirst(view);
}

bool ReachBlock::waits(const Reach &reach) const
{
    return !m_othersShown && !reach.addresses.empty()
        && standingOf(reach.way, *detail().reach, false) != WayStanding::Theirs;
}

void ReachBlock::askFirst(QVBoxLayout &view)
{
    QStringList liked;
    for (const ReachWay &way : waysAskedFor(*detail().reach))
        liked << shortWord(hub().lists.now(), way);
    auto *const line = new FlowLayout(12, 2);
    //: %1 is a list of ways to reach somebody: "Text", "Letter"
    auto *const said = new PlainLabel(tr("They asked for this: %1.").arg(QLocale().createSeparatedList(liked)), PlainLabel::Look::Text);
    said->setWordWrap(false);
    line->addWidget(said);
    auto *const show = new LinkButton(tr("Show the other ways all the same"));
    show->setObjectName(QStringLiteral("showOthers"));
    connect(show, &Button::clicked, this, [this] {
        m_othersShown = true;
        refresh();
    });
    line->addWidget(show);
    view.addLayout(line);
}

void ReachBlock::showWay(const Reach &reach, QVBoxLayout &view)
{
    const QString word = shortWord(hub().lists.now(), reach.way);
    //: A way somebody likes best: "Text first"; %1 is the way
    QString line = reach.preferred ? tr("%1 first").arg(word) : word;
    const bool shown = !hidden() && !waits(reach);
    if (shown && reach.addresses.size() == 1)
        //: A way to reach somebody and the number or address: "Phone: 01632 960123"
        line = tr("%1: %2").arg(line, passage(reach.addresses.front()));
    addLine(view, line);
    if (shown && reach.addresses.size() > 1) {
        auto *const both = new Versions(mayEdit());
        for (const QString &address : reach.addresses) {
            both->add(passage(address), [this, reach, address] {
                Reach chosen = reach;
                chosen.addresses = {address};
                person().kept(hub().people.editReach(person().id(), chosen), tr("Kept one of two versions"));
            });
        }
        view.addWidget(both);
    }
    for (const QString &times : reach.safeTimes)
        //: When it is safe to be in touch; %1 is in the person's own words
        addLine(view, tr("Safe: %1").arg(passage(times)), true);
}

void ReachBlock::fillEditor(QVBoxLayout &editor)
{
    auto *const unsafe = new SupportToggle(tr("Not safe to call"), {});
    unsafe->setObjectName(QStringLiteral("notSafeToCall"));
    unsafe->setChecked(*detail().notSafeToCall);
    connect(unsafe, &QCheckBox::clicked, this, [this](bool on) {
        const auto saved = hub().people.setNotSafeToCall(person().id(), on);
        person().kept(saved, on ? tr("Noted that it is not safe to call") : tr("Noted that it is safe to call"));
    });
    editor.addWidget(unsafe, 0, Qt::AlignLeading);
    addLine(editor, whyWeAsk(hub().lists.now(), Question::NotSafeToCall), true);
    m_ways = new QVBoxLayout;
    editor.addLayout(m_ways);
    addForm(editor);
    startAnew();
    refreshEditor();
}

void ReachBlock::addForm(QVBoxLayout &editor)
{
    m_wayGroup = new ChoiceGroup(tr("How do they like to hear from us?"));
    bool isFirst = true;
    for (const ListWord &entry : offeredWords(hub().lists.now(), HubList::ReachWays)) {
        auto *const chip = new ChoiceButton(entry.shortLabel);
        chip->setObjectName(isFirst ? QStringLiteral("reachFirst") : QStringLiteral("way-") + entry.code);
        chip->setProperty("code", entry.code);
        m_wayGroup->add(chip);
        isFirst = false;
    }
    editor.addWidget(m_wayGroup);
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("reachAddress"));
    m_safeTimes = new QLineEdit;
    m_safeTimes->setObjectName(QStringLiteral("reachSafeTimes"));
    m_safeTimes->setPlaceholderText(tr("after six, not on Sundays"));
    for (QLineEdit *const field : {m_address, m_safeTimes})
        connect(field, &QLineEdit::returnPressed, this, &ReachBlock::keepWay);
    editor.addWidget(labelled(tr("Number or address (may be left out)"), m_address));
    editor.addWidget(labelled(tr("When it is safe (may be left out)"), m_safeTimes));
    m_trouble = addLine(editor, {});
    auto *const keep = new Button(tr("Keep this way"));
    keep->setObjectName(QStringLiteral("keepWay"));
    keep->setKeyHint(tr("Enter"));
    connect(keep, &Button::clicked, this, &ReachBlock::keepWay);
    editor.addWidget(keep, 0, Qt::AlignLeading);
}

void ReachBlock::refreshEditor()
{
    clear(m_ways);
    for (const Reach &reach : preferredFirst(*detail().reach))
        addWayRow(reach);
    if (auto *const unsafe = findChild<SupportToggle *>(QStringLiteral("notSafeToCall")))
        unsafe->setChecked(*detail().notSafeToCall);
}

void ReachBlock::addWayRow(const Reach &reach)
{
    const QString word = shortWord(hub().lists.now(), reach.way);
    const QString address = first(reach.addresses);
    const QString shown = address.isEmpty() || hidden() ? word : tr("%1: %2").arg(word, passage(address));
    auto *const row = new FieldRow(shown, reach.preferred ? tr("first") : QString());
    row->addAct(tr("Change"), QStringLiteral("changeWay"), [this, reach] { load(reach); });
    row->addAct(reach.preferred ? tr("Not first") : tr("Use first"), QStringLiteral("preferWay"), [this, reach] {
        Reach changed = reach;
        changed.preferred = !reach.preferred;
        person().kept(hub().people.editReach(person().id(), changed), tr("Changed how to reach them"));
    });
    row->addAct(tr("Take out"), QStringLiteral("takeOutWay"), [this, id = reach.id] {
        person().kept(hub().people.removeReach(person().id(), id), tr("Took out a way to reach them"));
    });
    m_ways->addWidget(row);
}

void ReachBlock::load(const Reach &reach)
{
    m_changing = reach;
    for (ChoiceButton *const chip : m_wayGroup->findChildren<ChoiceButton *>())
        chip->setChecked(chip->property("code").toString() == reach.way.text);
    m_address->setText(first(reach.addresses));
    m_safeTimes->setText(first(reach.safeTimes));
    m_address->setFocus();
}

void ReachBlock::startAnew()
{
    m_changing.reset();
    for (ChoiceButton *const chip : m_wayGroup->findChildren<ChoiceButton *>()) {
        // A radio button cannot be unset while its neighbours exclude each other.
        chip->setAutoExclusive(false);
        chip->setChecked(false);
        chip->setAutoExclusive(true);
    }
    m_address->clear();
    m_safeTimes->clear();
    m_trouble->setText({});
    m_trouble->hide();
}

bool ReachBlock::keepWay()
{
    const auto chips = m_wayGroup->findChildren<ChoiceButton *>();
    const auto chosen = std::find_if(chips.begin(), chips.end(), [](const auto *chip) { return chip->isChecked(); });
    const bool typed = !m_address->text().trimmed().isEmpty() || !m_safeTimes->text().trimmed().isEmpty();
    if (chosen == chips.end() && !typed)
        return true;
    if (chosen == chips.end() && !m_changing) {
        m_trouble->setText(tr("Choose how: a text, a call, a letter? What you typed is still there."));
        m_trouble->show();
        chips.front()->setFocus();
        return false;
    }
    Reach reach = m_changing.value_or(Reach());
    if (chosen != chips.end())
        reach.way.text = (*chosen)->property("code").toString();
    // Where two desks differ, the words shown are those of one: left alone, both stay.
    if (m_address->text() != first(reach.addresses))
        reach.addresses = {m_address->text()};
    if (m_safeTimes->text() != first(reach.safeTimes))
        reach.safeTimes = {m_safeTimes->text()};
    auto &people = hub().people;
    const PersonId id = person().id();
    const bool done = m_changing
        ? person().kept(people.editReach(id, reach), tr("Changed how to reach them"))
        : person().kept(people.addReach(id, reach), tr("Added a way to reach them"));
    if (done)
        startAnew();
    return done;
}

bool ReachBlock::keepTyped()
{
    // Unchanged words of a way that was opened need no save.
    const auto chips = m_wayGroup->findChildren<ChoiceButton *>();
    const bool sameWay = m_changing && std::all_of(chips.begin(), chips.end(), [this](const auto *chip) {
        return !chip->isChecked() || chip->property("code").toString() == m_changing->way.text;
    });
    const bool same = sameWay && m_address->text() == first(m_changing->addresses)
        && m_safeTimes->text() == first(m_changing->safeTimes);
    return same || keepWay();
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/whobox.h"

#include "ui/desk/personfinder.h"
#include "ui/models/personwords.h"
#include "ui/shell/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

WhoBox::WhoBox(Hub &hub, QWidget *parent)
    : QGroupBox(parent)
    , m_hub(hub)
    , m_finder(new PersonFinder(hub))
    , m_chipFlow(new FlowLayout)
    , m_pause(new QTimer(this))
{
    m_finder->setParent(this); // before the button above it, so that Tab comes to the field first
    auto *const question = new PlainLabel(tr("&Who dropped in?"), PlainLabel::Look::Heading);
    question->setWordWrap(false);
    question->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    question->setBuddy(m_finder->field());
    //: a visit of somebody who gives no name; Alt and the letter after & press it
    auto *const nobody = new LinkButton(tr("Someone who would &rather not say"));
    nobody->setObjectName(QStringLiteral("ratherNotSay"));
    nobody->setKeyHint(tr("Alt R", "a key on the keyboard"));

    auto *const head = new FlowLayout(12, 2);
    head->addWidget(question);
    head->addWidget(nobody);
    setAccessibleName(tr("Who dropped in?"));
    auto *const all = new QVBoxLayout(this);
    // As in ChoiceGroup: room for the chips' focus rings, by which the style lets a group stand out.
    using looks::focusRoom;
    all->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    all->setSpacing(6);
    all->addLayout(head);
    all->addWidget(m_finder);
    all->addLayout(m_chipFlow);

    m_finder->field()->setObjectName(QStringLiteral("who"));
    // Qt looks for the label among the field's own neighbours only.
    m_finder->field()->setAccessibleName(tr("Who dropped in?"));
    //: stands in the empty field; digits are those on the chips under it
    m_finder->field()->setPlaceholderText(tr("letters find people, digits choose support"));
    m_pause->setSingleShot(true);
    constexpr int pauseMs = 600;
    m_pause->setInterval(pauseMs);
    m_pause->callOnTimeout(this, &WhoBox::sayMatches);
    // A button pressed with Alt is clicked only a moment later, and the next key may come sooner.
    connect(nobody, &QPushButton::pressed, this, &WhoBox::takeNobody);
    connect(m_finder, &PersonFinder::taken, this, &WhoBox::take);
    connect(m_finder, &PersonFinder::edited, this, &WhoBox::edited);
    connect(m_finder->field(), &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_finder, &PersonFinder::backspaceInEmpty, this, [this] {
        if (!m_visitors.empty())
            removeAt(m_visitors.size() - 1);
    });
}

QString WhoBox::standingText() const
{
    return m_finder->text();
}

void WhoBox::set(const std::vector<Visitor> &visitors, const QString &standingText)
{
    m_visitors = visitors;
    m_finder->setText(standingText);
    showChips();
    m_pause->stop();
}

void WhoBox::setOnlyOne(bool on)
{
    m_onlyOne = on;
}

void WhoBox::refresh()
{
    m_finder->refresh();
    showChips();
}

void WhoBox::take(const MatchRow &row)
{
    if (row.kind == MatchRow::Kind::Welcome)
        add({{}, row.name, false});
    else
        add({row.person, {}, false});
}

void WhoBox::takeNobody()
{
    m_finder->setText({});
    add({});
    m_finder->field()->setFocus();
}

void WhoBox::add(const Visitor &visitor)
{
    if (m_onlyOne)
        m_visitors.clear();
    const bool isThere = visitor.known && std::find(m_visitors.begin(), m_visitors.end(), visitor) != m_visitors.end();
    if (!isThere)
        m_visitors.push_back(visitor);
    showChips();
    m_pause->stop();
    Q_EMIT edited();
    //: somebody was taken into the entry; %1 is their name. The next Enter logs the visit.
    Q_EMIT says(tr("%1. Enter logs.").arg(labelOf(visitor)));
}

void WhoBox::removeAt(size_t index)
{
    m_visitors.erase(m_visitors.begin() + qsizetype(index));
    showChips();
    m_finder->field()->setFocus();
    Q_EMIT edited();
}

QString WhoBox::labelOf(const Visitor &visitor)
{
    if (visitor.known) {
        const auto name = m_hub.people.nameOf(*visitor.known);
        return name ? nameWords(*name) : QString();
    }
    if (visitor.newName.isEmpty())
        return tr("Someone who would rather not say");
    //: a chip; %1 is the name of somebody the hub does not know yet
    return tr("Welcome someone new: %1").arg(named(visitor.newName));
}

void WhoBox::showChips()
{
    while (QLayoutItem *const item = m_chipFlow->takeAt(0)) {
        // Later: the click that took a chip out is still being handled by it.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_visitors.size(); ++i) {
        m_chipFlow->addWidget(chipFor(i));
        if (!m_visitors[i].known && !m_visitors[i].newName.isEmpty())
            m_chipFlow->addWidget(nicknameBoxFor(i));
    }
}

QWidget *WhoBox::chipFor(size_t index)
{
    const QString label = labelOf(m_visitors[index]);
    auto *const chip = new Button(QString(label).replace(u'&', QStringLiteral("&&")));
    chip->setObjectName(QStringLiteral("visitor-%1").arg(index));
    chip->setKeyHint(QStringLiteral("✕"));
    //: a chip with a name; pressing it takes the person out of the entry
    chip->setAccessibleDescription(tr("Take out"));
    connect(chip, &QPushButton::clicked, this, [this, index] { removeAt(index); });
    return chip;
}

QCheckBox *WhoBox::nicknameBoxFor(size_t index)
{
    //: beside a new name: it is only what people call them
    auto *const box = new QCheckBox(tr("this is a nickname"));
    box->setObjectName(QStringLiteral("nickname-%1").arg(index));
    box->setChecked(m_visitors[index].nickname);
    connect(box, &QCheckBox::toggled, this, [this, index](bool on) {
        m_visitors[index].nickname = on;
        Q_EMIT edited();
    });
    return box;
}

void WhoBox::sayMatches()
{
    const int people = m_finder->matches().people();
    const bool full = people >= int(MatchModel::mostPeople);
    if (standingText().isEmpty())
        return;
    if (people == 0)
        Q_EMIT says(tr("Nobody of that name yet. Enter welcomes them."));
    else
        //: how many people the letters typed so far may mean; the list shows eight at most
        Q_EMIT says(full ? tr("%Ln or more people match.", nullptr, people) : tr("%Ln people match.", nullptr, people));
}

QString WhoBox::questionAboutStandingText() const
{
    //: %1 is what stands in the field
    return tr("Is “%1” who came? Enter takes the chosen line, Escape clears it.").arg(named(standingText()));
}

} // namespace hub

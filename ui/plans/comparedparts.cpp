// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/comparedparts.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

using Kind = LineDifference::Kind;

ComparedParts::ComparedParts()
    : m_changed(new QVBoxLayout)
    , m_openSame(new LinkButton({}))
    , m_same(new QWidget)
{
    m_openSame->setObjectName(QStringLiteral("openSame"));
    connect(m_openSame, &Button::clicked, m_same, [this] { m_same->setVisible(m_same->isHidden()); });
    m_changed->setSpacing(14);
    auto *const same = new QVBoxLayout(m_same);
    same->setContentsMargins(0, 0, 0, 0);
    same->setSpacing(14);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(14);
    all->addLayout(m_changed);
    all->addWidget(m_openSame, 0, Qt::AlignLeading);
    all->addWidget(m_same);
    forget();
}

static QString headingOf(const SectionDifference &section, const HubLists &lists)
{
    return passage(sectionHeading(section.key, section.heading, lists));
}

static QString sameWords(const LineDifference &line)
{
    const QString text = passage(line.after);
    //: A line of a plan that was crossed out and still is. %1 is what it says
    return line.struck ? ComparedParts::tr("%1 · crossed out").arg(text) : text;
}

static Card *sameCard(const SectionDifference &section, const HubLists &lists)
{
    auto *const card = new Card(headingOf(section, lists));
    for (const LineDifference &line : section.lines)
        card->body()->addWidget(new PlainLabel(sameWords(line), PlainLabel::Look::Text));
    return card;
}

void ComparedParts::show(const std::vector<SectionDifference> &sections, const HubLists &lists)
{
    forget();
    int same = 0;
    for (const SectionDifference &section : sections) {
        if (section.differs()) {
            m_changed->addWidget(changedCard(section, lists));
        } else {
            m_same->layout()->addWidget(sameCard(section, lists));
            ++same;
        }
    }
    //: Opens what did not change between two versions of a plan. %n: how many parts
    m_openSame->setText(tr("%n part(s) as they were", nullptr, same));
    m_openSame->setVisible(same > 0);
}

void ComparedParts::forget()
{
    clear(m_changed);
    clear(m_same->layout());
    m_changes.clear();
    m_at = -1;
    m_openSame->hide();
    m_same->hide();
}

static QString sideWords(const LineDifference &line, bool after)
{
    const QString text = passage(after ? line.after : line.before);
    switch (line.kind) {
    case Kind::Same:
        return sameWords(line);
    case Kind::Added:
        //: A line of a plan that was not there before. %1 is what it says
        return after ? ComparedParts::tr("Added: %1").arg(text) : QString();
    case Kind::TakenOut:
        //: A line of a plan that is gone. %1 is what it said
        return after ? QString() : ComparedParts::tr("Taken out since: %1").arg(text);
    case Kind::Changed:
        //: A line of a plan that says something else now. %1 is what it says
        return after ? ComparedParts::tr("Changed: %1").arg(text) : text;
    case Kind::StruckOut:
        //: A line of a plan that was crossed out. %1 is what it says
        return after ? ComparedParts::tr("Crossed out: %1").arg(text) : text;
    case Kind::StruckNoMore:
        //: A line of a plan that is not crossed out any more. %1 is what it says
        return after ? ComparedParts::tr("Not crossed out any more: %1").arg(text) : text;
    }
    Q_UNREACHABLE();
}

Card *ComparedParts::changedCard(const SectionDifference &section, const HubLists &lists)
{
    auto *const card = new Card(headingOf(section, lists));
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(22);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new PlainLabel(tr("Then"), PlainLabel::Look::Quiet), 0, 0);
    grid->addWidget(new PlainLabel(tr("Now"), PlainLabel::Look::Quiet), 0, 1);
    int row = 1;
    for (const LineDifference &line : section.lines) {
        const bool differs = line.kind != Kind::Same;
        const auto look = differs ? PlainLabel::Look::Strong : PlainLabel::Look::Text;
        auto *const before = new PlainLabel(sideWords(line, false), look);
        auto *const after = new PlainLabel(sideWords(line, true), look);
        grid->addWidget(before, row, 0, Qt::AlignTop);
        grid->addWidget(after, row++, 1, Qt::AlignTop);
        if (differs)
            m_changes.push_back(line.kind == Kind::TakenOut ? before : after);
    }
    card->body()->addLayout(grid);
    return card;
}

PlainLabel *ComparedParts::step(int steps)
{
    if (m_changes.empty())
        return nullptr;
    const int count = int(m_changes.size());
    // Backwards from nowhere leads to the last.
    m_at = m_at < 0 && steps < 0 ? count - 1 : (m_at + steps + count) % count;
    return m_changes[size_t(m_at)];
}

} // namespace hub

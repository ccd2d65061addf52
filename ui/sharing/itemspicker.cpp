// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/itemspicker.h"

#include "ui/models/personwords.h"
#include "ui/models/sectionfacts.h"
#include "ui/models/sectionorder.h"
#include "ui/models/sharingwords.h"
#include "ui/sharing/tickrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hub {

static constexpr int longestHeading = 60;

static QVBoxLayout *tight(int spacing)
{
    auto *const made = new QVBoxLayout;
    made->setContentsMargins(0, 0, 0, 0);
    made->setSpacing(spacing);
    return made;
}

ItemsPicker::ItemsPicker()
    : m_record(tight(2))
    , m_planRows(tight(2))
    , m_ofPlan(new QWidget)
{
    const QString question = tr("What may they know?");
    setAccessibleName(question);
    auto *const ofPlan = new QVBoxLayout(m_ofPlan);
    ofPlan->setContentsMargins(0, 6, 0, 0);
    ofPlan->setSpacing(2);
    ofPlan->addWidget(new PlainLabel(tr("Of their plan: open a part to tick all of it, or line by line."), PlainLabel::Look::Quiet));
    ofPlan->addLayout(m_planRows);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(looks::focusRoom, 0, looks::focusRoom, 0);
    all->setSpacing(4);
    all->addWidget(new PlainLabel(question, PlainLabel::Look::Quiet));
    all->addLayout(m_record);
    all->addWidget(m_ofPlan);
}

void ItemsPicker::fill(const Plan &plan, const HubLists &lists)
{
    QStringList open;
    for (const Part &part : m_parts) {
        if (part.open)
            open << part.key;
    }
    m_plan = plan;
    std::erase_if(m_chosen, [this](const SharedItem &item) { return !isThere(item); });
    clear(m_record);
    clear(m_planRows);
    m_parts.clear();
    for (const QString &part : sharedParts())
        m_record->addWidget(makeRow(SharedItem::part(part), partWords(part)));
    for (const PlanSection *const section : inHubOrder(m_plan.sections, lists)) {
        if (!section->lines.empty())
            addPart(*section, lists, open.contains(section->key));
    }
    m_ofPlan->setVisible(!m_parts.empty());
    Q_EMIT rearranged();
}

void ItemsPicker::forget()
{
    m_plan = {};
    m_chosen.clear();
    m_parts.clear();
    clear(m_record);
    clear(m_planRows);
    m_ofPlan->hide();
}

void ItemsPicker::addPart(const PlanSection &section, const HubLists &lists, bool open)
{
    const size_t number = m_parts.size();
    auto *const opener = new LinkButton({});
    opener->setObjectName(QStringLiteral("open-") + section.key);
    auto *const rows = tight(0);
    auto *const further = new QHBoxLayout;
    further->setContentsMargins(0, 0, 0, 6);
    further->addSpacing(18);
    further->addLayout(rows, 1);
    m_planRows->addWidget(opener, 0, Qt::AlignLeading);
    m_planRows->addLayout(further);
    // On a button, which does not wrap.
    const QString heading = section.heading.isEmpty() ? sectionHeading(section.key, {}, lists)
                                                      : named(oneLine(section.heading, longestHeading));
    m_parts.push_back({section.key, heading, opener, rows});
    connect(opener, &Button::clicked, this, [this, number] {
        setOpen(m_parts[number], !m_parts[number].open);
        Q_EMIT rearranged();
    });
    setOpen(m_parts.back(), open);
}

// The rows of a part are made when it is opened: a plan may have hundreds of lines.
void ItemsPicker::setOpen(Part &part, bool open)
{
    part.open = open;
    clear(part.rows);
    if (open)
        fillRows(part);
    name(part);
}

void ItemsPicker::fillRows(Part &part)
{
    const PlanSection *const section = m_plan.section(part.key);
    if (!section)
        return;
    const bool anyKeptBack = std::any_of(section->lines.begin(), section->lines.end(),
        [](const PlanLine &line) { return line.keptBack && !line.struck; });
    //: A row to tick above the lines of a part of a plan. %1 is the part's heading
    part.rows->addWidget(makeRow(SharedItem::section(part.key), tr("All of “%1”, also what is written in it later").arg(part.heading),
        anyKeptBack ? tr("Without what is kept back: tick that by itself.") : QString()));
    for (const PlanLine &line : section->lines) {
        if (!line.struck)
            part.rows->addWidget(makeRow(SharedItem::ofLine(line.id), passage(line.text()),
                line.keptBack ? tr("Kept back: it leaves only if it is ticked here, by itself.") : QString()));
    }
}

void ItemsPicker::name(Part &part)
{
    const PlanSection *const section = m_plan.section(part.key);
    int lines = 0;
    int ticked = isChosen(SharedItem::section(part.key)) ? 1 : 0;
    for (const PlanLine &line : section ? section->lines : std::vector<PlanLine>()) {
        lines += line.struck ? 0 : 1;
        ticked += isChosen(SharedItem::ofLine(line.id)) ? 1 : 0;
    }
    //: Opens a part of a plan, in which %n lines stand. %1 is its heading
    const QString words = tr("%1 (%n line(s))", nullptr, lines).arg(part.heading);
    part.opener->setText(onButton(ticked == 0 ? words
                                              //: The same, of which something is ticked. %1 is the part and its lines
                                              : tr("%1, %n ticked", nullptr, ticked).arg(words)));
    part.opener->setAccessibleDescription(part.open ? tr("Open: its lines follow") : tr("Folded"));
}

void ItemsPicker::nameParts()
{
    for (Part &part : m_parts)
        name(part);
}

TickRow *ItemsPicker::makeRow(const SharedItem &item, const QString &words, const QString &note)
{
    auto *const row = new TickRow(words, note);
    row->box()->setObjectName(QStringLiteral("item-") + toCode(item));
    row->box()->setChecked(isChosen(item));
    connect(row->box(), &QCheckBox::toggled, this, [this, item](bool on) { tick(item, on); });
    return row;
}

bool ItemsPicker::isThere(const SharedItem &item) const
{
    const auto &parts = sharedParts();
    if (item.kind == SharedItem::Kind::Part)
        return std::find(parts.begin(), parts.end(), item.key) != parts.end();
    return std::any_of(m_plan.sections.begin(), m_plan.sections.end(), [&](const PlanSection &section) {
        if (item.kind == SharedItem::Kind::Section)
            return section.key == item.key && !section.lines.empty();
        return std::any_of(section.lines.begin(), section.lines.end(),
            [&](const PlanLine &line) { return line.id == item.line && !line.struck; });
    });
}

bool ItemsPicker::isChosen(const SharedItem &item) const
{
    return std::find(m_chosen.begin(), m_chosen.end(), item) != m_chosen.end();
}

void ItemsPicker::tick(const SharedItem &item, bool on)
{
    std::erase(m_chosen, item);
    if (on)
        m_chosen.push_back(item);
    nameParts();
    Q_EMIT chosenChanged();
}

void ItemsPicker::choose(const SharedItems &items)
{
    m_chosen = items;
    std::erase_if(m_chosen, [this](const SharedItem &item) { return !isThere(item); });
    for (QCheckBox *const box : findChildren<QCheckBox *>()) {
        const QSignalBlocker quiet(box);
        const auto item = sharedItemFromCode(box->objectName().section(u'-', 1));
        box->setChecked(item && isChosen(*item));
    }
    for (Part &part : m_parts) {
        const PlanSection *const section = m_plan.section(part.key);
        const bool any = isChosen(SharedItem::section(part.key))
            || (section && std::any_of(section->lines.begin(), section->lines.end(),
                    [this](const PlanLine &line) { return isChosen(SharedItem::ofLine(line.id)); }));
        if (any && !part.open)
            setOpen(part, true);
    }
    nameParts();
    Q_EMIT rearranged();
    Q_EMIT chosenChanged();
}

} // namespace hub

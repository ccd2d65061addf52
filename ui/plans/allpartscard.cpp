// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/allpartscard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <utility>

namespace hub {

AllPartsCard::AllPartsCard()
    : Card(tr("All parts"))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("allPartsCard"));
    body()->addLayout(m_rows);
    hide();
}

void AllPartsCard::fill(const Plan &plan, const std::vector<PlanPart> &parts)
{
    clear(m_rows);
    int group = -1;
    FlowLayout *line = nullptr;
    LinkButton *first = nullptr;
    for (size_t i = 0; i < parts.size(); ++i) {
        const PlanPart &part = parts[i];
        if (part.group != std::exchange(group, part.group)) {
            m_rows->addWidget(new PlainLabel(planGroupWords(part.group), PlainLabel::Look::Strong));
            line = new FlowLayout(10, 2);
            m_rows->addLayout(line);
        }
        const PlanSection *const section = plan.section(part.key);
        const int lines = section ? int(section->lines.size()) : 0;
        //: A part of a plan, and how many lines stand in it (%n). %1 is its heading
        auto *const go = new LinkButton(onButton(lines > 0 ? tr("%1 (%n line(s))", nullptr, lines).arg(part.heading) : part.heading));
        go->setObjectName(QStringLiteral("part-") + part.key);
        connect(go, &Button::clicked, this, [this, i] { Q_EMIT chosen(int(i)); });
        line->addWidget(go);
        first = first ? first : go;
    }
    show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void AllPartsCard::forget()
{
    hide();
    clear(m_rows);
}

} // namespace hub

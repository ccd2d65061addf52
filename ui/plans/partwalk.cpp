// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/partwalk.h"

#include "ui/widgets/button.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/looks.h"

#include <QHBoxLayout>
#include <QKeySequence>

namespace hub {

PartWalk::PartWalk()
    : m_previous(new Button({}))
    , m_next(new Button({}))
{
    m_previous->setObjectName(QStringLiteral("previousPart"));
    m_next->setObjectName(QStringLiteral("nextPart"));
    m_previous->setKeyHint(QKeySequence(Qt::Key_PageUp).toString(QKeySequence::NativeText));
    m_next->setKeyHint(QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText));
    connect(m_previous, &Button::clicked, this, [this] { Q_EMIT walkWanted(-1); });
    connect(m_next, &Button::clicked, this, [this] { Q_EMIT walkWanted(1); });
    auto *const line = new QHBoxLayout(this);
    line->setContentsMargins(looks::focusRoom, looks::focusRoom, looks::focusRoom, looks::focusRoom);
    line->addWidget(m_previous);
    line->addStretch(1);
    line->addWidget(m_next);
}

void PartWalk::show(const std::vector<PlanPart> &parts, size_t now)
{
    const bool before = now > 0 && now < parts.size();
    const bool behind = now + 1 < parts.size();
    m_previous->setVisible(before);
    m_next->setVisible(behind);
    m_previous->setText(before ? onButton(parts[now - 1].heading) : QString());
    m_next->setText(behind ? onButton(parts[now + 1].heading) : QString());
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/tickrow.h"

#include "ui/widgets/looks.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace hub {

TickRow::TickRow(const QString &words, const QString &note)
    : m_box(new QCheckBox)
{
    using looks::focusRoom;
    // Qt's own words beside a box neither wrap nor end: these stand in a label, and are the box's name.
    m_box->setAccessibleName(words);
    m_box->setAccessibleDescription(note);
    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(new PlainLabel(words, PlainLabel::Look::Text));
    if (!note.isEmpty())
        texts->addWidget(new PlainLabel(note, PlainLabel::Look::Quiet));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void TickRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace hub

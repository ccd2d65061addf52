// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/partkeeper.h"

#include "ui/plans/sectioneditor.h"

#include <QEvent>

#include <algorithm>

namespace hub {

static constexpr int draftEveryMs = 1000;

PartKeeper::PartKeeper(Hub &hub, SectionEditor &editor)
    : m_hub(hub)
    , m_editor(editor)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(draftEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &PartKeeper::keepDraft);
    connect(&editor, &SectionEditor::touched, this, [this] {
        m_dirty = true;
        m_inDraft = false;
        // Started once and not again with every key, or fast typing would put it off for ever.
        if (!m_timer.isActive())
            m_timer.start();
    });
    editor.installEventFilter(this);
}

void PartKeeper::fill(const std::vector<EditedLine> &lines)
{
    m_timer.stop();
    m_editor.setLines(lines);
    m_dirty = false;
    m_inDraft = false;
}

void PartKeeper::open(PersonId person, const PlanPart &part, const PlanSection *section)
{
    m_person = person;
    m_part = part;
    m_opened = section ? editedFrom(section->lines) : std::vector<EditedLine>();
    fill(m_opened);
    m_editor.moveCursor(QTextCursor::End);
    const auto drafts = m_hub.plans.drafts().of(person);
    // Typing over words that cannot be read now would take their place.
    m_editor.setEnabled(drafts.has_value());
    if (!drafts)
        return Q_EMIT failed(drafts.error());
    const auto draft
        = std::find_if(drafts->begin(), drafts->end(), [&](const PlanDraft &one) { return one.key == part.key; });
    if (draft == drafts->end())
        return;
    if (draft->hasWords()) {
        m_opened = draft->opened;
        fill(draft->edited);
        m_dirty = true;
        m_inDraft = true;
        Q_EMIT tookUp(draft->kept);
    }
    m_editor.setCursor(draft->cursorLine, draft->cursorColumn);
}

void PartKeeper::refill(const PlanSection *section)
{
    const int line = m_editor.cursorLine();
    const int column = m_editor.cursorColumn();
    m_opened = section ? editedFrom(section->lines) : std::vector<EditedLine>();
    fill(m_opened);
    m_editor.setCursor(line, column);
}

Result<void> PartKeeper::putDraft()
{
    return m_hub.plans.drafts().keep({*m_person, m_part.key, m_opened, m_editor.lines(), m_editor.cursorLine(),
        m_editor.cursorColumn(), {}});
}

// Whether the words are safe.
bool PartKeeper::keepDraft()
{
    m_timer.stop();
    if (!m_person || !m_dirty)
        return true;
    const auto put = putDraft();
    // What was in it before still is, where only the cursor is elsewhere.
    m_inDraft = m_inDraft || put.has_value();
    if (put)
        Q_EMIT kept();
    else if (put.error().kind == Error::Kind::NotFound)
        letGo();
    else
        Q_EMIT failed(put.error());
    return m_inDraft;
}

PartKeeper::Kept PartKeeper::keep()
{
    if (!m_person || !m_dirty)
        return Kept::Nothing;
    const bool isSafe = m_inDraft || keepDraft();
    if (!m_person) // gone
        return Kept::Nothing;
    const auto done = m_hub.plans.keepSection(*m_person, {m_part.key, {}, m_opened, m_editor.lines()});
    if (!done && done.error().kind == Error::Kind::NotFound) {
        letGo();
        return Kept::Nothing;
    }
    if (!done) {
        Q_EMIT failed(done.error());
        return isSafe ? Kept::InDraft : Kept::Nowhere;
    }
    m_timer.stop();
    m_dirty = false;
    Q_EMIT kept();
    return Kept::ForGood;
}

void PartKeeper::letGo()
{
    drop();
    Q_EMIT gone();
}

void PartKeeper::keepPlace()
{
    // A draft that could not be read when the part was opened may hold words.
    if (!m_person || !m_editor.isEnabled())
        return;
    if (m_dirty)
        (void)putDraft();
    else
        (void)m_hub.plans.drafts().keep({*m_person, m_part.key, {}, {}, m_editor.cursorLine(), m_editor.cursorColumn(), {}});
}

void PartKeeper::drop()
{
    m_person.reset();
    m_opened.clear();
    fill({});
}

bool PartKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        keepDraft();
    return QObject::eventFilter(watched, event);
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/notefield.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QStyleOptionFrame>

#include <algorithm>

namespace hub {

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(
        document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteField::takeHeight);
}

void NoteField::setNote(const QString &text)
{
    // Clears what Ctrl+Z remembers as well.
    setPlainText(text);
}

bool NoteField::isOneLine() const
{
    return document()->blockCount() == 1;
}

int NoteField::lines() const
{
    // The layout of plain text counts its height in lines, not pixels.
    return std::max(1, int(document()->documentLayout()->documentSize().height()));
}

void NoteField::takeHeight()
{
    setVerticalScrollBarPolicy(lines() > mostLinesInView ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize NoteField::sizeHint() const
{
    constexpr int leastLine = 14; // as in a field of one line
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = frameWidth();
    // As tall as a field of one line, so that the two can stand beside each other.
    const QSize text(0, std::max(fontMetrics().height(), leastLine) + 2);
    const int oneLine = style()->sizeFromContents(QStyle::CT_LineEdit, &frame, text, this).height();
    return {fontMetrics().averageCharWidth() * 40,
        oneLine + (std::min(lines(), mostLinesInView) - 1) * fontMetrics().lineSpacing()};
}

QSize NoteField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !document()->isUndoAvailable()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        // With nothing typed, Ctrl+Z is the window's: it takes back what was logged.
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool logs
        = event->modifiers() & Qt::ControlModifier || (isOneLine() && !(event->modifiers() & Qt::ShiftModifier));
    if (!isEnter)
        QPlainTextEdit::keyPressEvent(event);
    else if (!logs)
        textCursor().insertBlock(); // Qt's own Shift+Enter stays in the same line
    else if (!event->isAutoRepeat())
        Q_EMIT logWanted();
}

void NoteField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeHeight();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    takeHeight();
}

} // namespace hub

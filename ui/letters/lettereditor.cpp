// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/lettereditor.h"

#include <QFocusEvent>
#include <QMimeData>

#include <algorithm>

namespace hub {

LetterEditor::LetterEditor(int leastLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            Q_EMIT touched();
    });
}

// Qt's own toPlainText() would turn spaces that do not break into common ones: these words are kept as they are.
QString LetterEditor::words() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void LetterEditor::setWords(const QString &text)
{
    m_filling = true;
    setPlainText(text);
    m_filling = false;
    moveCursor(QTextCursor::End);
}

void LetterEditor::setCursor(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

QSize LetterEditor::minimumSizeHint() const
{
    constexpr int leastCharacters = 20;
    const int around = 2 * (frameWidth() + int(document()->documentMargin()));
    return {fontMetrics().averageCharWidth() * leastCharacters, fontMetrics().lineSpacing() * m_leastLines + around};
}

void LetterEditor::insertFromMimeData(const QMimeData *source)
{
    if (words().toUtf8().size() + source->text().toUtf8().size() > mostBytes) {
        Q_EMIT tooLong();
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void LetterEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left(event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason);
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hub {

/// Where a letter is written: plain text, taken to the letter. Tab goes on to the next control.
class LetterEditor final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// More than a letter will ever be; a paste beyond it is turned away whole.
    static constexpr qsizetype mostBytes = 64 * 1024;

    /// `leastLines`: how tall it is at least.
    explicit LetterEditor(int leastLines, QWidget *parent = nullptr);

    QString words() const;
    /// Replaces the text, and forgets what Ctrl+Z would bring back.
    void setWords(const QString &text);
    int cursor() const { return textCursor().position(); }
    void setCursor(int position);

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody typed.
    void touched();
    /// The keyboard went elsewhere; not `forGood` where it will come back, as from a menu or another program.
    void left(bool forGood);
    /// What was pasted does not fit, and nothing of it was taken.
    void tooLong();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int m_leastLines;
    bool m_filling = false;
};

} // namespace hub

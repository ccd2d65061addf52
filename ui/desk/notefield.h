// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hub {

/// A note: one line that grows with its text. Enter logs while it is one line, Ctrl+Enter always; Shift+Enter begins
/// another line. Tab goes on to the next control.
class NoteField final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int mostLinesInView = 5;

    explicit NoteField(QWidget *parent = nullptr);

    /// Replaces the text, and forgets what Ctrl+Z would bring back.
    void setNote(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void logWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int lines() const;
    void takeHeight();
    bool isOneLine() const;
};

} // namespace hub

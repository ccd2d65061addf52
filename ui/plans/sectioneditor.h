// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planchanges.h"

#include <QTextEdit>

#include <functional>

namespace hub {

/// The lines of one part of a plan, as somebody types them: Enter makes two lines of one, and each line knows whose words
/// it is, whether it is struck out, and whether it is kept back. Plain text only; Tab goes on to the next control.
class SectionEditor final : public QTextEdit
{
    Q_OBJECT
public:
    /// The longest line that can be kept, and so pasted.
    static constexpr int longestPaste = 64 * 1024;

    explicit SectionEditor(QWidget *parent = nullptr);

    void setLines(const std::vector<EditedLine> &lines);
    std::vector<EditedLine> lines() const;

    int cursorLine() const;
    int cursorColumn() const;
    void setCursor(int line, int column);

    /// Of the line that the cursor is in.
    EditedLine currentLine() const;
    void setWhose(Whose whose);
    void toggleStruck();
    void toggleKeptBack();

Q_SIGNALS:
    /// Words or marks differ from before.
    void touched();
    /// The cursor is in another line, or its marks changed.
    void lineChanged();
    /// A page key: to the next part (1) or the one before (-1).
    void walkWanted(int parts);
    /// More was pasted than a line can hold; nothing of it was taken.
    void tooLong();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void splitLine();
    void followChange(int position, int removed, int added);
    void giveUp(PlanLineId id);
    void followJoining(const std::vector<EditedLine> &before);
    void adoptLostMarks(const std::vector<EditedLine> &before);
    void keepBackPasted(const std::vector<EditedLine> &before);
    void change(const std::function<void(EditedLine &)> &how);
    QString markWords(const EditedLine &line) const;

    class Looks;
    Looks *m_looks;
    std::vector<EditedLine> m_seen; ///< the lines as they were after the last change
    std::vector<EditedLine> m_lost; ///< lines that went, by cutting or joining; what comes back is the same line
    bool m_filling = false;
};

} // namespace hub

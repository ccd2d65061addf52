// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

#include <QTimer>

namespace hub {

class LetterEditor;

/// One of a letter's two texts, while it is written. Every key is kept on this desk within two seconds and, when the field
/// is left, for good. Where two versions stand there, they are shown beside each other instead.
class LetterField final : public Card
{
    Q_OBJECT
public:
    LetterField(Hub &hub, LetterPart part);

    /// `typed`: what was being typed in it when it was left.
    void show(PersonId person, const Letter &letter, const std::optional<LetterDraft> &typed);
    void forget();

    void focusMain();
    /// On this desk, until it is kept for good. False while words stand in the editor and nowhere else.
    bool keepDraft();
    /// For good. False while words stand neither in the letter nor in the draft: whoever leaves it loses them.
    bool keep();
    /// Where the cursor is, for whoever comes back; nothing while the field is disabled.
    void keepPlace();

    LetterPart part() const { return m_part; }
    LetterEditor *editor() const { return m_editor; }
    /// Whether what stands here is what the letter says: nothing is half typed, and nothing came from elsewhere.
    bool says(const Letter &letter) const;
    bool hasChoice() const { return m_choosing; }
    /// Whether something stands here that is not kept for good.
    bool isTyped() const { return m_dirty; }

Q_SIGNALS:
    void touched();
    /// The keyboard left it.
    void left();
    /// Nothing of what stands there would be lost now.
    void kept();
    /// Other words stand in the letter than were found: it is to be read again.
    void outdated();
    void trouble(const hub::Error &error);

private:
    LetterDraft typed() const;
    void offer(const std::vector<QString> &standing, const std::optional<LetterDraft> &typed);
    void choose(const QString &text);

    Hub &m_hub;
    LetterPart m_part;
    std::optional<PersonId> m_person;
    LetterId m_letter;
    QString m_opened;
    QTimer m_draftTimer;
    bool m_dirty = false;   ///< not in the letter
    bool m_inDraft = false; ///< the words as they stand
    bool m_choosing = false;
    LetterEditor *m_editor;
    QVBoxLayout *m_choice;
};

} // namespace hub

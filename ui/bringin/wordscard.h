// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub.h"
#include "ui/widgets/card.h"

namespace hub {

class ChoiceGroup;

/// Words of the hub's own, each with the meanings it may have. What is said here is remembered for the next file.
class WordsCard final : public Card
{
    Q_OBJECT
public:
    explicit WordsCard(const Hub &hub);

    /// Forgets what was said, for another file.
    void startAnew();
    /// Words that were there before keep their place and what was said of them.
    void showWords(const UnderstoodSheet &sheet);
    std::vector<TaughtWord> lessons() const;

Q_SIGNALS:
    void changed();

private:
    /// The most frequent; whatever is beyond is kept in the notes.
    static constexpr size_t mostShown = 12;

    struct Lesson {
        UnknownWord word;
        QString code; ///< empty: kept in the note
    };

    ChoiceGroup *groupFor(size_t lesson);
    void teach(size_t lesson, const QString &code);

    const Hub &m_hub;
    QVBoxLayout *m_rows;
    std::vector<Lesson> m_lessons;
};

} // namespace hub

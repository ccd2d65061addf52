// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/letter.h"
#include "ui/shell/say.h"
#include "ui/widgets/card.h"

namespace hub {

/// Letters from before, newest first: a line each, that opens to be read.
class OlderLetters final : public Card
{
    Q_OBJECT
public:
    OlderLetters();

    /// `letters`: all of a person's, the newest first; that one is left out.
    void show(const std::vector<Letter> &letters, const Say &say);
    void forget();

private:
    void add(const Letter &letter, int number, const Say &say);

    QVBoxLayout *m_letters;
};

} // namespace hub

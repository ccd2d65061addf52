// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace hub {

class Button;
class ChoiceButton;
class SectionEditor;

/// What is known of the line that the cursor is in, and changing it: whose words it is, crossed out, kept back.
class LineCard final : public Card
{
    Q_OBJECT
public:
    explicit LineCard(SectionEditor &editor);

private:
    void showLine();

    SectionEditor &m_editor;
    ChoiceButton *m_whose[3];
    Button *m_strike;
    Button *m_keepBack;
};

} // namespace hub

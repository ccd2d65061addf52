// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/hublists.h"
#include "core/rules/plancompare.h"

#include <QWidget>

class QVBoxLayout;

namespace hub {

class Button;
class Card;
class PlainLabel;

/// A version beside the plan as it is now: the parts that changed, each change said in words, and behind one line those
/// that are as they were.
class ComparedParts final : public QWidget
{
    Q_OBJECT
public:
    ComparedParts();

    void show(const std::vector<SectionDifference> &sections, const HubLists &lists);
    void forget();

    /// The change that is so many further on, from the first again after the last; null where nothing changed.
    PlainLabel *step(int steps);

private:
    Card *changedCard(const SectionDifference &section, const HubLists &lists);

    QVBoxLayout *m_changed;
    Button *m_openSame;
    QWidget *m_same;
    std::vector<PlainLabel *> m_changes; ///< in their order
    int m_at = -1;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheetplan.h"
#include "ui/widgets/card.h"

namespace hub {

/// Names that may be one person's: kept apart until the worker says that they are the same.
class CloseNamesCard final : public Card
{
    Q_OBJECT
public:
    CloseNamesCard();

    /// Forgets what was said, for another file.
    void startAnew();
    /// Names that were proposed before keep their place and what was said of them.
    void showPlan(const SheetPlan &plan);
    std::vector<SamePerson> same() const;

Q_SIGNALS:
    void changed();

private:
    static constexpr size_t mostShown = 30;

    struct Pair {
        SamePerson names;
        bool same = false;
    };

    void propose(const SamePerson &names, const QString &question);

    QVBoxLayout *m_rows;
    std::vector<Pair> m_pairs;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/sheets.h"
#include "ui/shell/say.h"

namespace hub {

/// What the verb "import" prints for people.
class SheetLines
{
public:
    explicit SheetLines(const Say &say)
        : m_say(say)
    {
    }

    /// What was understood, and what was not: several lines.
    QStringList understood(const SheetPlan &plan) const;
    /// What was brought in.
    QString result(const SheetResult &result) const;
    /// What would be brought in, if it were not a trial.
    QString outlook(const SheetResult &outlook) const;
    QString restWritten(int rows, const QString &file) const;

    /// While it lasts.
    QString reading(size_t done, size_t all) const;
    QString bringingIn(size_t done, size_t all) const;

private:
    void addCloseNames(const SheetPlan &plan, QStringList &lines) const;
    void addWords(const UnderstoodSheet &sheet, QStringList &lines) const;
    void addLeftOver(const UnderstoodSheet &sheet, QStringList &lines) const;

    const Say &m_say;
};

/// Row `row` of a file of words names something that is on none of the hub's lists.
QString wordsRowSentence(const QString &row);

} // namespace hub

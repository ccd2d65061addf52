// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/outcome.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace hub {

/// An option of a verb. `value` is what stands for it in the help; null for a switch.
struct OptionSpec {
    const char *name;
    const char *value = nullptr;
    bool many = false; ///< may be given several times
};

/// What may stand after a verb.
struct ArgumentSpec {
    std::vector<const char *> places; ///< "STORE", "FILE.csv"
    std::vector<OptionSpec> options;
    size_t mayLack = 0; ///< how many of the last places may be left out
};

/// What stood after a verb, taken apart.
class Arguments
{
public:
    /// Options may stand anywhere, as `--name value` or `--name=value`; what begins with two dashes is a value only in
    /// the second form. After `--` nothing is an option.
    static Outcome<Arguments> parse(const ArgumentSpec &spec, const QStringList &words);

    QString place(int number) const { return m_places.value(number); }
    bool has(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// Empty if it was not given.
    QString value(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const { return m_values.value(QLatin1String(option)); }

private:
    QStringList m_places;
    QHash<QString, QStringList> m_values;
};

} // namespace hub

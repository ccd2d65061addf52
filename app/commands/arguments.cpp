// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <algorithm>

namespace hub {

using enum WrongUsage::Kind;

static const OptionSpec *optionNamed(const ArgumentSpec &spec, const QString &name)
{
    const auto isIt = [&](const OptionSpec &option) { return name == QLatin1String(option.name); };
    const auto found = std::find_if(spec.options.begin(), spec.options.end(), isIt);
    return found == spec.options.end() ? nullptr : &*found;
}

Outcome<Arguments> Arguments::parse(const ArgumentSpec &spec, const QStringList &words)
{
    const QString dashes = QStringLiteral("--");
    Arguments arguments;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsOver || !word.startsWith(dashes)) {
            arguments.m_places << word;
            continue;
        }
        if (word == dashes) {
            optionsOver = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString written = word.left(equals < 0 ? word.size() : equals);
        const OptionSpec *option = optionNamed(spec, written.mid(2));
        if (!option)
            return WrongUsage{NoSuchOption, written};
        QStringList &values = arguments.m_values[written.mid(2)];
        if (!values.isEmpty() && !option->many)
            return WrongUsage{GivenTwice, written};
        if (!option->value) {
            if (equals >= 0)
                return WrongUsage{ValueUnwanted, written};
            values << QString();
        } else if (equals >= 0) {
            values << word.mid(equals + 1);
        } else if (i + 1 < words.size() && !words[i + 1].startsWith(dashes)) {
            values << words[++i];
        } else {
            return WrongUsage{ValueMissing, written};
        }
    }
    const size_t given = size_t(arguments.m_places.size());
    if (given > spec.places.size())
        return WrongUsage{TooMuch, arguments.m_places[qsizetype(spec.places.size())]};
    if (given + spec.mayLack < spec.places.size())
        return WrongUsage{PlaceMissing, QLatin1String(spec.places[given])};
    return arguments;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowline.h"

#include "ui/shell/appearance.h"
#include "ui/shell/language.h"

#include <QDir>
#include <QFileInfo>

namespace hub {

using enum WrongUsage::Kind;

static const ArgumentSpec &windowArguments()
{
    static const ArgumentSpec spec{{"STORE"}, {{"theme", "T"}, {"size", "P"}, {"lang", "L"}}, 1};
    return spec;
}

bool asksForWindow(const QString &first)
{
    return first.isEmpty() || first.startsWith(u'-') || first.contains(u'/') || first.endsWith(QLatin1String(".hubdesk"))
        || QFileInfo(first).isDir();
}

static Outcome<ThemeChoice> themeOf(const QString &code)
{
    if (const auto theme = themeFromCode(code))
        return *theme;
    QStringList choices;
    for (const ThemeChoice choice : allThemeChoices)
        choices << toCode(choice);
    return WrongUsage{NotOnTheList, code, QStringLiteral("--theme"), choices};
}

static Outcome<int> typeSizeOf(const QString &text)
{
    bool isNumber = false;
    const int percent = text.toInt(&isNumber);
    if (!isNumber || percent < Appearance::leastPercent || percent > Appearance::mostPercent)
        return WrongUsage{NotANumber, text, QStringLiteral("--size")};
    return percent;
}

Outcome<ProgramOptions> lookOptions(const Arguments &arguments)
{
    ProgramOptions options;
    if (arguments.has("theme")) {
        const auto theme = themeOf(arguments.value("theme"));
        if (!theme)
            return theme.trouble();
        options.theme = *theme;
    }
    if (arguments.has("size")) {
        const auto percent = typeSizeOf(arguments.value("size"));
        if (!percent)
            return percent.trouble();
        options.typeSize = *percent;
    }
    options.language = arguments.value("lang");
    if (arguments.has("lang") && !Language::available().contains(options.language))
        return WrongUsage{NotOnTheList, options.language, QStringLiteral("--lang"), Language::available()};
    return options;
}

Outcome<ProgramOptions> windowOptions(const QStringList &words)
{
    const auto arguments = Arguments::parse(windowArguments(), words);
    if (!arguments)
        return arguments.trouble();
    auto options = lookOptions(*arguments);
    if (options && !arguments->place(0).isEmpty())
        options->store = QDir::cleanPath(QFileInfo(arguments->place(0)).absoluteFilePath());
    return options;
}

} // namespace hub

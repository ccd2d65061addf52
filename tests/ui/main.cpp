// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/widgets/accessible.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const hub::Language language;
    hub::installAccessibility();
    const hub::Appearance appearance(app);
    return Catch::Session().run(argc, argv);
}

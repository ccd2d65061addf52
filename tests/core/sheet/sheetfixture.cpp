// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sheet/sheetfixture.h"

#include <QFile>

namespace hub::test {

Sheet sheetNamed(const char *name)
{
    QFile file(QStringLiteral(HUBDESK_TEST_DATA "/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return sheetOf(file.readAll());
}

} // namespace hub::test

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hub::test {

/// Where a function stands and how many lines it takes, head and braces included.
struct FunctionLength {
    qsizetype line = 0; ///< from 1
    qsizetype lines = 0;
};

/// A simple reading of braces, good for code that compiles. `code`: without texts and comments.
QList<FunctionLength> functionLengths(const QString &code);

} // namespace hub::test

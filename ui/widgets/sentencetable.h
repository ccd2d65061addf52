// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;

namespace hub {

class Table;

/// A list of sentences to read: one column as wide as there is room, each row as high as its words. A table, since that is
/// what a screen reader says best (its name, its rows). `name`: as a heading would say it.
Table *sentenceTable(QAbstractItemModel &model, const QString &name);

} // namespace hub

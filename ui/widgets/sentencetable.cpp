// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sentencetable.h"

#include "ui/widgets/table.h"

#include <QHeaderView>

namespace hub {

Table *sentenceTable(QAbstractItemModel &model, const QString &name)
{
    auto *const table = new Table(name);
    table->setModel(&model);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->wrapWords();
    constexpr int rowsInView = 4;
    table->setMinimumHeight(rowsInView * table->fontMetrics().lineSpacing() * 2);
    return table;
}

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace hub {

/// A row's cells so that equal rows look equal however the file was saved: composed characters, no spaces at the ends
/// of cells, LF line breaks, no empty cells at the end.
QStringList canonicalCells(const QStringList &cells);

/// Says which row of a sheet is which, so that a second import knows the rows of the first: the canonical cells and how
/// many equal rows stood above (1st, 2nd ...). Moving rows, adding others, another encoding or delimiter change
/// nothing.
///
/// The bytes are what the caller hashes under the team's secret, together with the hub; they hold what people said, so
/// they are not kept. Layout, and for ever: "hubdesk-row-1", the count, then every cell, each as a netstring
/// ("5:hello,").
class RowKeys
{
public:
    /// `canonical`: from canonicalCells().
    QByteArray next(const QStringList &canonical);

private:
    QHash<QStringList, int> m_seen;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table.h"

namespace hub {

/// A table in a page that scrolls: as high as its rows, up to `mostRows` of them, and its columns as wide as what stands
/// in them, within reason.
class FittedTable final : public Table
{
    Q_OBJECT
public:
    FittedTable(const QString &name, int mostRows);

    /// After the model has changed.
    void fit();

protected:
    void changeEvent(QEvent *event) override;

private:
    int m_mostRows;
};

} // namespace hub

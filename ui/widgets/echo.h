// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

#include <QPointer>

namespace hub {

/// The line under a field that says how it was understood ("Friday 20 November 2026, 3pm") or what to do. It is the
/// field's description too, so a screen reader reads it when the field gets the focus.
class Echo final : public PlainLabel
{
    Q_OBJECT
public:
    explicit Echo(QWidget *field, QWidget *parent = nullptr);

    void understood(const QString &text);
    /// Says what to do; stands out by weight, not by colour.
    void trouble(const QString &text);

private:
    void put(const QString &text, Look look);

    QPointer<QWidget> m_field;
};

} // namespace hub

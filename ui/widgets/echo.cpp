// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/echo.h"

namespace hub {

Echo::Echo(QWidget *field, QWidget *parent)
    : PlainLabel(Look::Quiet, parent)
    , m_field(field)
{
}

void Echo::understood(const QString &text)
{
    put(text, Look::Quiet);
}

void Echo::trouble(const QString &text)
{
    put(text, Look::Strong);
}

void Echo::put(const QString &text, Look look)
{
    setLook(look);
    setText(text);
    if (m_field)
        m_field->setAccessibleDescription(text);
}

} // namespace hub

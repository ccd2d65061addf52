// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusline.h"

namespace hub {

StatusLine::StatusLine(QWidget *parent)
    : PlainLabel(Look::Text, parent)
{
    // Hiding must not make the page jump.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void StatusLine::say(const QString &text)
{
    setText(text);
    if (text.isEmpty())
        return;
    hide();
    show();
}

} // namespace hub

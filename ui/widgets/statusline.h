// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/plainlabel.h"

namespace hub {

/// One line that says what just happened, also aloud: "Logged Sam, 10:32am". A screen reader on Qt 6.4 speaks a label
/// with the role Notification when it is hidden and shown again, and nothing else, so say() does that. Built without a
/// text and after installAccessibility(), or Qt remembers it as a common label.
class StatusLine : public PlainLabel
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows and speaks the text; an empty one clears the line in silence.
    void say(const QString &text);
};

} // namespace hub

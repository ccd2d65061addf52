// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace hub {

class FlowLayout;
class LinkButton;

/// One entry of a list in a block's fields, with what can be done to it: "Sam Okafor  [Show this one] [Take out]".
class FieldRow final : public QWidget
{
    Q_OBJECT
public:
    /// `quiet`: what kind of entry it is; may be empty.
    explicit FieldRow(const QString &shown, const QString &quiet = {}, QWidget *parent = nullptr);

    /// A screen reader says the act with the entry: "Take out: Sam Okafor".
    LinkButton *addAct(const QString &text, const QString &name, std::function<void()> act);

private:
    QString m_shown;
    FlowLayout *m_layout;
};

} // namespace hub

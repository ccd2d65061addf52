// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include <vector>

class QAbstractButton;

namespace hub {

class FlowLayout;
class PlainLabel;

/// A question with its chips under it, wrapping where the line ends. A screen reader says the question on the way in.
class ChoiceGroup : public QGroupBox
{
    Q_OBJECT
public:
    explicit ChoiceGroup(const QString &question, QWidget *parent = nullptr);

    void add(QAbstractButton *chip);
    /// These instead of those that are there, at their place in the order of Tab.
    void replaceAll(const std::vector<QAbstractButton *> &chips);

protected:
    /// The question is a label inside, because a group box's own title does not wrap.
    void paintEvent(QPaintEvent *) override { }

private:
    void leadTab();

    FlowLayout *m_chips;
};

} // namespace hub

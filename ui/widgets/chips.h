// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace hub {

/// One of several that may be chosen together, drawn as a chip with the key that toggles it: "[2] Peer support". To a
/// screen reader it is a tick box, whose name and state are read.
class SupportToggle final : public QCheckBox
{
    Q_OBJECT
public:
    /// `key` is drawn and described; the page listens for it.
    SupportToggle(const QString &text, const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_key;
};

/// One of several of which one at most is chosen, drawn as a chip: "Not great". To a screen reader it is a radio
/// button.
class ChoiceButton final : public QRadioButton
{
    Q_OBJECT
public:
    explicit ChoiceButton(const QString &text, const QString &key = {}, QWidget *parent = nullptr);

    /// A dashed edge: the answer that is none, "Not asked today".
    void setAside(bool aside);

    QString key() const { return m_key; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_key;
    bool m_aside = false;
};

} // namespace hub

// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace hub {

/// A button that says which key does the same: "Find anyone [Ctrl F]". Its text is a verb with its object.
class Button : public QPushButton
{
    Q_OBJECT
public:
    explicit Button(const QString &text, QWidget *parent = nullptr);

    /// As people read it on their keyboard: "F2", "Ctrl F", "Enter". Spoken as the button's description.
    void setKeyHint(const QString &key);
    QString keyHint() const { return m_keyHint; }

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    QString m_keyHint;
};

/// The one main act of a page, deep blue.
class PrimaryButton final : public Button
{
    Q_OBJECT
public:
    using Button::Button;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

/// A quiet act that looks like a link: "Show the number", "Undo".
class LinkButton final : public Button
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
};

/// An entry of the navigation, checked while its page is the open one. Its hint stands at the end: "3 today".
class NavButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit NavButton(const QString &text, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    QString hint() const { return m_hint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeFor(int width) const;

    QString m_hint;
};

/// A key cap beside a text that is no button.
class KeyHint final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace hub

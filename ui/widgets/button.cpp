// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/looks.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace hub {

Button::Button(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
}

void Button::setKeyHint(const QString &key)
{
    m_keyHint = key;
    setAccessibleDescription(key);
    setText(text()); // forgets the size Qt has kept
    updateGeometry();
    update();
}

void Button::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!m_keyHint.isEmpty())
        option->text += u'\t' + m_keyHint;
}

void PrimaryButton::initStyleOption(QStyleOptionButton *option) const
{
    Button::initStyleOption(option);
    option->features |= QStyleOptionButton::DefaultButton;
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : Button(text, parent)
{
    setFlat(true);
}

NavButton::NavButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NavButton::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

QSize NavButton::sizeFor(int width) const
{
    ensurePolished();
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->sizeFromContents(looks::navEntrySize, &option, QSize(width, 0), this);
}

QSize NavButton::sizeHint() const
{
    return sizeFor(0);
}

QSize NavButton::minimumSizeHint() const
{
    return sizeFor(1); // every word on a line of its own
}

int NavButton::heightForWidth(int width) const
{
    return sizeFor(width).height();
}

void NavButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    if (!m_hint.isEmpty())
        option->text += u'\t' + m_hint;
}

void NavButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(looks::navEntry, option);
}

KeyHint::KeyHint(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(key);
}

QSize KeyHint::sizeHint() const
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.text = m_key;
    return style()->sizeFromContents(looks::keyCapSize, &option, {}, this);
}

void KeyHint::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    option.initFrom(this);
    option.text = m_key;
    painter.drawControl(looks::keyCap, option);
}

} // namespace hub

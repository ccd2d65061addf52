// SPDX-FileCopyrightText: Hubdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chips.h"

#include "ui/widgets/looks.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace hub {
namespace {

/// The text is somebody's words, in which an ampersand is one.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void addKey(QStyleOptionButton *option, const QString &key)
{
    if (!key.isEmpty())
        option->text += u'\t' + key;
}

QSize sizeOf(const QWidget *chip, const QStyleOptionButton &option)
{
    chip->ensurePolished();
    return chip->style()->sizeFromContents(looks::chipSize, &option, {}, chip);
}

} // namespace

SupportToggle::SupportToggle(const QString &text, const QString &key, QWidget *parent)
    : QCheckBox(withoutMnemonic(text), parent)
    , m_key(key)
{
    setAccessibleDescription(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SupportToggle::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return sizeOf(this, option);
}

void SupportToggle::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    addKey(option, m_key);
}

void SupportToggle::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(looks::chip, option);
}

ChoiceButton::ChoiceButton(const QString &text, const QString &key, QWidget *parent)
    : QRadioButton(withoutMnemonic(text), parent)
    , m_key(key)
{
    setAccessibleDescription(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChoiceButton::setAside(bool aside)
{
    m_aside = aside;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return sizeOf(this, option);
}

void ChoiceButton::initStyleOption(QStyleOptionButton *option) const
{
    QRadioButton::initStyleOption(option);
    addKey(option, m_key);
    if (m_aside)
        option->features |= QStyleOptionButton::Flat;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(looks::chip, option);
}

} // namespace hub
